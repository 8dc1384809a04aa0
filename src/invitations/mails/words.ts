import { isolate, type MailContent, type MailFact } from '../../../views/mails/mail-content.ts'
import { formatDate, formatZone } from '../../i18n/formats.ts'
import type { Translate } from '../../i18n/translate.ts'
import { siteOfMail } from '../../mail/mail-site.ts'
import { reasonFact, subjectValues, whereLine } from '../../registrations/messages/parts.ts'
import type { ToldEvent } from '../../registrations/messages/told.ts'
import { whenLines } from '../../registrations/messages/when.ts'
import { fullName } from '../../registrations/person-name.ts'
import { type Site, shortSiteName } from '../../site/site.ts'
import type { Invitation } from '../invitation.ts'

/** All that a mail about an invitation can say, as it is now. */
export type ToldInvitation = ToldEvent & {
  readonly t: Translate
  readonly site: Site
  /** The full address of the site. */
  readonly home: string
  readonly invitation: Invitation
  /** The full address of the personal page. */
  readonly link: string
  /** Who named this person in their stead. */
  readonly namedBy: string | null
}

/** «You are invited»: by whom, to what, until when, and the three answers. */
export function invitationWords(told: ToldInvitation): MailContent {
  const { t, invitation, site, namedBy, link } = told
  const organization = isolate(shortSiteName(site))
  const { greeting } = invitation
  return {
    ...frameOf(told),
    ...answers(told),
    subject: t('mail.invitation.subject', subjectValues(told, t)),
    title: t('mail.invitation.title'),
    paragraphs: [
      ...(greeting === '' ? [] : [isolate(greeting)]),
      ...(namedBy === null ? [] : [t('mail.invitation.named', { name: isolate(namedBy) })]),
      t('mail.invitation.text', { organization }),
    ],
    act: { label: t('mail.invitation.act'), url: link },
  }
}

/** «We await your answer»: the same again, in fewer words. */
export function reminderWords(told: ToldInvitation): MailContent {
  const { t, site, link } = told
  return {
    ...frameOf(told),
    ...answers(told),
    subject: t('mail.invitation-reminder.subject', subjectValues(told, t)),
    title: t('mail.invitation-reminder.title'),
    paragraphs: [t('mail.invitation-reminder.text', { organization: isolate(shortSiteName(site)) })],
    act: { label: t('mail.invitation.act'), url: link },
  }
}

/** «Your invitation is withdrawn», with the reason that staff gave. */
export function withdrawnWords(told: ToldInvitation, reason: unknown): MailContent {
  const { t, page } = told
  const frame = frameOf(told)
  return {
    ...frame,
    subject: t('mail.invitation-withdrawn.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('invitation.state.withdrawn'),
    title: t('mail.invitation-withdrawn.title'),
    paragraphs: [t('mail.invitation-withdrawn.text')],
    act: { label: t('mail.event-page'), url: page },
    facts: [...frame.facts, ...reasonFact(t, reason)],
  }
}

function answers(told: ToldInvitation): Pick<MailContent, 'facts' | 'more'> {
  const { t, event, invitation, link } = told
  const { timeZone } = event.schedule
  const until: MailFact = {
    label: t('mail.invitation.until'),
    lines: [
      formatDate(t.locale, invitation.answerByOn, 'full'),
      formatZone(t.locale, timeZone, new Date(invitation.answerByAt.getTime() - 1)),
    ],
  }
  return {
    facts: [...eventFacts(told), until],
    more: [
      { label: t('mail.invitation.decline'), url: `${link}/decline` },
      { label: t('mail.invitation.delegate'), url: `${link}/delegate` },
    ],
  }
}

function eventFacts(told: ToldInvitation): readonly MailFact[] {
  const { t, event, texts, invitation } = told
  const places = [texts.get('venue')?.text ?? '', texts.get('city')?.text ?? '']
  const type = told.typeTitle(invitation.typeId)
  const isOnline = told.isOnlineType(invitation.typeId)
  const where = whereLine(t, places, event.country)
  return [
    { label: t('mail.event'), lines: [isolate(texts.get('title')?.text ?? '')] },
    { label: t('mail.when'), lines: whenLines(event, t, invitation.country) },
    {
      label: t('mail.where'),
      lines: [where, t(isOnline ? 'mail.online' : 'mail.on-site')].filter((line) => line !== ''),
    },
    ...(type === '' ? [] : [{ label: t('mail.type'), lines: [isolate(type)] }]),
  ]
}

type Frame = Omit<MailContent, 'subject' | 'title' | 'paragraphs' | 'act'>

function frameOf(told: ToldInvitation): Frame {
  const { t, event, site, home, invitation } = told
  const facts = eventFacts(told)
  return {
    t,
    site: siteOfMail(site, home, event.isSample ? [t('mail.sample')] : []),
    preview: facts
      .slice(1, 3)
      .flatMap(({ lines }) => lines)
      .join(' · '),
    tone: 'brand',
    word: t('mail.invitation.word'),
    greeting: t('mail.dear', { name: isolate(nameIn(t, invitation)) }),
    facts,
    notes: [],
    more: [],
    why: t('mail.invitation.why'),
    own: null,
  }
}

/** In Chinese the name in its own writing, where it is known. */
function nameIn(t: Translate, invitation: Invitation): string {
  const { nativeName } = invitation
  return t.locale === 'zh' && nativeName !== '' ? nativeName : fullName(invitation)
}

import type { MailContent, MailFact } from '../../../../views/mails/mail-content.ts'
import { formatDate } from '../../../i18n/formats.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { codeFact, editLink, frameOfMail, sentences, subjectValues } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'

/** What was done, before what follows from it. */
const leads: Readonly<Record<string, MessageKey>> = {
  accept: 'mail.lead.accept',
  approve: 'mail.lead.approve',
  promote: 'mail.lead.promote',
  restore: 'mail.lead.restore',
  'ask-again': 'mail.lead.ask-again',
  'change-type': 'mail.lead.change-type',
}

/** «You have a place»: the ticket, how to give it back, and how it comes into a calendar. */
export function confirmedWords(
  services: MailServices,
  told: Told,
  {
    deed,
    dropped,
    entry,
  }: { readonly deed: unknown; readonly dropped: readonly MailFact[]; readonly entry: string | null },
): MailContent {
  const { t, registration, own } = told
  const frame = frameOfMail(told, services)
  const isOnline = told.isOnlineType(registration.typeId)
  return {
    ...frame,
    subject: t('mail.confirmed.subject', subjectValues(told, t)),
    tone: 'good',
    word: t('state.confirmed'),
    title: t('mail.confirmed.title'),
    paragraphs: [sentences(t, leadOf(t, deed), t('mail.confirmed.text'), entry)],
    act: { label: t('mail.ticket'), url: own },
    facts: [...frame.facts, codeFact(told), ...dropped],
    notes: isOnline ? [] : [t('mail.confirmed.door')],
    more: [...editLink(services, told), { label: t('mail.cancel'), url: `${own}/cancel` }],
  }
}

/** «You are number 3 in line»: no place yet, and how to leave the line. */
export function waitlistedWords(
  services: MailServices,
  told: Told,
  { deed, position }: { readonly deed: unknown; readonly position: number },
): MailContent {
  const { t, own, event } = told
  return {
    ...frameOfMail(told, services),
    subject: t('mail.waitlisted.subject', { ...subjectValues(told, t), position }),
    tone: 'heed',
    word: t('state.waitlisted'),
    title: t('mail.waitlisted.title', { position }),
    paragraphs: [
      sentences(
        t,
        leadOf(t, deed),
        t('mail.waitlisted.text'),
        t('mail.waitlisted.offer', { count: event.offerHours }),
      ),
    ],
    act: { label: t('mail.waitlisted.own'), url: own },
    more: [{ label: t('mail.leave'), url: `${own}/leave` }],
  }
}

/** «We have your application»: no place yet, and when one hears. */
export function appliedWords(services: MailServices, told: Told, deed: unknown): MailContent {
  const { t, own, event } = told
  const isReopened = deed === 'reopen'
  const hears =
    event.hearByOn === null
      ? t('mail.applied.hear')
      : t('mail.applied.hear-by', { date: formatDate(t.locale, event.hearByOn) })
  return {
    ...frameOfMail(told, services),
    subject: t(isReopened ? 'mail.applied.again-subject' : 'mail.applied.subject', subjectValues(told, t)),
    tone: 'brand',
    word: t('state.applied'),
    title: t(isReopened ? 'mail.applied.again-title' : 'mail.applied.title'),
    paragraphs: [sentences(t, t('mail.applied.text'), hears)],
    act: { label: t('mail.applied.own'), url: own },
    more: [...editLink(services, told), { label: t('mail.withdraw'), url: `${own}/cancel` }],
  }
}

function leadOf(t: Translate, deed: unknown): string | null {
  const lead = typeof deed === 'string' && Object.hasOwn(leads, deed) ? leads[deed] : undefined
  return lead ? t(lead) : null
}

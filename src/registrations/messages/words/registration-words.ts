import type { MailContent, MailFact } from '../../../../views/mails/mail-content.ts'
import type { Message } from '../../../mail/message.ts'
import { frameOfMail, reasonFact, sentences, subjectValues, writeUs } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'
import { instantWords } from '../when.ts'

/** «You have a place»: the ticket, how to give it back, and how it comes into a calendar. */
export function confirmedWords(services: MailServices, told: Told, entry: string | null): MailContent {
  const { t, registration, own } = told
  const frame = frameOfMail(told, services)
  const isOnline = told.isOnlineType(registration.typeId)
  return {
    ...frame,
    subject: t('mail.confirmed.subject', subjectValues(told, t)),
    tone: 'good',
    word: t('state.confirmed'),
    title: t('mail.confirmed.title'),
    paragraphs: [sentences(t, t('mail.confirmed.text'), entry)],
    act: { label: t('mail.ticket'), url: own },
    facts: [...frame.facts, codeFact(told)],
    notes: isOnline ? [] : [t('mail.confirmed.door')],
    more: [{ label: t('mail.cancel'), url: `${own}/cancel` }],
  }
}

/** «You are number 3 in line»: no place yet, and how to leave the line. */
export function waitlistedWords(services: MailServices, told: Told, position: number): MailContent {
  const { t, own } = told
  return {
    ...frameOfMail(told, services),
    subject: t('mail.waitlisted.subject', { ...subjectValues(told, t), position }),
    tone: 'heed',
    word: t('state.waitlisted'),
    title: t('mail.waitlisted.title', { position }),
    paragraphs: [t('mail.waitlisted.text')],
    act: { label: t('mail.waitlisted.own'), url: own },
    more: [{ label: t('mail.leave'), url: `${own}/leave` }],
  }
}

/** «Your place is cancelled»: by whom, when and why, and the way back while registering is possible. */
export function cancelledWords(
  services: MailServices,
  told: Told,
  facts: Message['facts'],
  entry: string | null,
): MailContent {
  const { t, event, registration } = told
  const frame = frameOfMail(told, services)
  const byPerson = facts.by === 'participant'
  const hadPlace = facts.from === 'confirmed' || facts.from === 'offered'
  const time = instantWords(registration.stateChangedAt, event.schedule.timeZone, t)
  const sentence = t(byPerson ? 'mail.cancelled.by-you' : 'mail.cancelled.by-organizers', { time })
  return {
    ...frame,
    subject: t('mail.cancelled.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('state.cancelled'),
    title: t(hadPlace ? 'mail.cancelled.title-place' : 'mail.cancelled.title'),
    paragraphs: [sentences(t, sentence, entry)],
    act: againOrPage(services, told),
    facts: [...frame.facts, ...reasonFact(t, facts.reason)],
    more: byPerson ? writeUs(told) : [],
  }
}

/** «Your registration has ended»: the event is over, and no place or no decision came. */
export function expiredWords(services: MailServices, told: Told, from: unknown): MailContent {
  const { t, page } = told
  return {
    ...frameOfMail(told, services),
    subject: t('mail.expired.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('state.expired'),
    title: t('mail.expired.title'),
    paragraphs: [t(from === 'applied' ? 'mail.expired.applied' : 'mail.expired.waitlisted')],
    act: { label: t('mail.event-page'), url: page },
  }
}

/** «You are registered already»: the form came again with the same address. The page that showed it told nothing. */
export function alreadyRegisteredWords(services: MailServices, told: Told): MailContent {
  const { t, own, registration } = told
  const frame = frameOfMail(told, services)
  return {
    ...frame,
    subject: t('mail.already-registered.subject', subjectValues(told, t)),
    tone: 'brand',
    word: t(`state.${registration.state}`),
    title: t('mail.already-registered.title'),
    paragraphs: [t('mail.already-registered.text'), t('mail.already-registered.not-you')],
    act: { label: t('mail.own'), url: own },
    facts: [...frame.facts, ...(registration.state === 'confirmed' ? [codeFact(told)] : [])],
    own: null,
  }
}

function codeFact({ t, registration }: Told): MailFact {
  const { code } = registration
  return { label: t('mail.code'), lines: [`${code.slice(0, 4)}-${code.slice(4)}`], kind: 'code' }
}

function againOrPage({ clock }: MailServices, told: Told): MailContent['act'] {
  const { t, event, page } = told
  const takesForms = event.mode === 'open' || event.mode === 'application'
  const isOn = event.state === 'published' || event.state === 'unlisted'
  const isBeforeClosing = clock.now() < (event.window.closesAt ?? event.startsAt)
  const label = takesForms && isOn && isBeforeClosing ? 'mail.register-again' : 'mail.event-page'
  return { label: t(label), url: page }
}

import type { MailContent } from '../../../../views/mails/mail-content.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Message } from '../../../mail/message.ts'
import { frameOfMail, reasonFact, sentences, subjectValues, writeUs } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'
import { instantWords } from '../when.ts'

type Said = { readonly title: MessageKey; readonly text: MessageKey }

/** What a participant gave up, by the state that it was in. */
const givenUp: Readonly<Record<string, Said>> = {
  confirmed: { title: 'mail.cancelled.title-place', text: 'mail.cancelled.by-you' },
  offered: { title: 'mail.cancelled.title-offer', text: 'mail.cancelled.offer' },
  waitlisted: { title: 'mail.cancelled.title-line', text: 'mail.cancelled.line' },
  applied: { title: 'mail.cancelled.title-application', text: 'mail.cancelled.application' },
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
  const { title, text } = cancelledSaid(facts)
  const byPerson = facts.by === 'participant'
  const time = instantWords(registration.stateChangedAt, event.schedule.timeZone, t)
  return {
    ...frame,
    subject: t('mail.cancelled.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('state.cancelled'),
    title: t(title),
    paragraphs: [sentences(t, t(text, { time }), entry)],
    act: againOrPage(services, told),
    facts: [...frame.facts, ...reasonFact(t, facts.reason)],
    more: byPerson || facts.by === 'contact' ? writeUs(told) : [],
  }
}

function cancelledSaid({ by, from }: Message['facts']): Said {
  const own = typeof from === 'string' && Object.hasOwn(givenUp, from) ? givenUp[from] : undefined
  if (by === 'participant' && own) return own
  const hadPlace = from === 'confirmed' || from === 'offered'
  return {
    title: hadPlace ? 'mail.cancelled.title-place' : 'mail.cancelled.title',
    text: by === 'contact' ? 'mail.cancelled.by-contact' : 'mail.cancelled.by-organizers',
  }
}

/** «About your application»: no place, and the reason that was given. */
export function declinedWords(services: MailServices, told: Told, reason: unknown): MailContent {
  const { t, page } = told
  const frame = frameOfMail(told, services)
  return {
    ...frame,
    subject: t('mail.declined.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('state.declined'),
    title: t('mail.declined.title'),
    paragraphs: [t('mail.declined.text')],
    act: { label: t('mail.event-page'), url: page },
    facts: [...frame.facts, ...reasonFact(t, reason)],
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
    title: t(from === 'applied' ? 'mail.expired.title-application' : 'mail.expired.title'),
    paragraphs: [t(from === 'applied' ? 'mail.expired.applied' : 'mail.expired.waitlisted')],
    act: { label: t('mail.event-page'), url: page },
  }
}

function againOrPage({ clock }: MailServices, told: Told): MailContent['act'] {
  const { t, event, page } = told
  const takesForms = event.mode === 'open' || event.mode === 'application'
  const isOn = event.state === 'published' || event.state === 'unlisted'
  const isBeforeClosing = clock.now() < (event.window.closesAt ?? event.startsAt)
  const label = takesForms && isOn && isBeforeClosing ? 'mail.register-again' : 'mail.event-page'
  return { label: t(label), url: page }
}

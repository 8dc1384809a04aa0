import type { MailContent, MailFact } from '../../../views/mails/mail-content.ts'
import type { ComposedMail, Composer, Message } from '../../mail/message.ts'
import { writeMail } from '../../mail/write-mail.tsx'
import { shortSiteName } from '../../site/site.ts'
import { isLive, type RegistrationState } from '../registration.ts'
import { calendarLinks, calendarPart, type EntryDeed, entrySentence } from './calendar-part.ts'
import { contactOf } from './parts.ts'
import { findTold, type MailServices, type ReadEvent, type Told } from './told.ts'

/** What a mail of one kind says, and what it does to the person's calendar; nothing where it is no longer true. */
export type Telling = (
  told: Told,
  message: Message,
) => Promise<{ readonly entry: EntryDeed | null; readonly words: Words } | undefined>
/** The mail's words, around the sentence on its calendar entry. */
export type Words = (entry: string | null) => MailContent

/** Makes a composer of what a kind tells, for one turn of sending. */
export type Compose = (telling: Telling) => Composer

/** The composers read each event once for a turn, however many mails it has. */
export function createCompose(services: MailServices, readEvent: ReadEvent): Compose {
  return (telling) => async (message, at) => {
    const told = await findTold(services, readEvent, message)
    const telt = told && (await telling(told, message))
    if (!telt) return 'drop'
    const calendar = telt.entry && calendarPart(services, told, telt.entry, at)
    const content = telt.words(calendar ? entrySentence(told.t, message.kind, calendar) : null)
    const links = telt.entry === 'taking-part' ? calendarLinks(services, told) : []
    return writeMail(withCalendarLinks(content, links), { ...addressing(told), calendar })
  }
}

/**
 * Whether the registration still is in the state that the message tells the beginning of. A newer turn to the same
 * state has a message of its own.
 */
export function tellsState(
  { registration }: Told,
  { createdAt }: Message,
  state: RegistrationState,
): boolean {
  return registration.state === state && createdAt >= registration.stateChangedAt
}

/** Whether something can still become of the registration, in an event that takes place. */
export function isAlive({ registration, event }: Told): boolean {
  return isLive(registration.state) && event.state !== 'cancelled'
}

/** For programs that show no card of their own for an invitation (CAL-74). */
function withCalendarLinks(content: MailContent, links: MailFact['links'] & object): MailContent {
  if (links.length === 0) return content
  return { ...content, facts: [...content.facts, { label: content.t('mail.calendar'), lines: [], links }] }
}

function addressing(told: Told): Pick<ComposedMail, 'fromName' | 'replyTo'> {
  return { fromName: shortSiteName(told.site), replyTo: contactOf(told) }
}

import type { Locale } from '../i18n/locales.ts'
import type { EventId, MessageId, OrganizerId, RegistrationId } from '../ids.ts'

/** The mails of PRODUCT.md: one a fact. */
export type MailKind =
  | 'confirmed'
  | 'waitlisted'
  | 'applied'
  | 'offered'
  | 'offer-ended'
  | 'declined'
  | 'expired'
  | 'cancelled'
  | 'changed'
  | 'event-changed'
  | 'event-postponed'
  | 'event-cancelled'
  | 'reminder'
  | 'already-registered'
  | 'links'
  | 'invitation'
  | 'invitation-reminder'
  | 'invitation-withdrawn'
  | 'registered-for-you'
  | 'group'
  | 'questions'
  | 'document'
  | 'date-fixed'
  | 'message'
  | 'sign-in'

/** A message of the outbox, as its composer sees it. */
export type Message = {
  /** The nil UUID where it belongs to no event. */
  readonly eventId: EventId
  readonly id: MessageId
  readonly kind: MailKind
  readonly registrationId: RegistrationId | null
  readonly organizerId: OrganizerId | null
  readonly to: string
  readonly locale: Locale
  readonly facts: Readonly<Record<string, unknown>>
  readonly createdAt: Date
}

export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

/** A mail in words, kept as composed, so that a retry is the same bytes. */
export type ComposedMail = {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Who writes, beside the address of MAIL_FROM. */
  readonly fromName: string
  readonly replyTo: string | null
  readonly calendar: { readonly method: CalendarMethod; readonly text: string } | null
}

/**
 * Writes the mail of a message, or drops it where what it tells is no longer true (REL-5). `at` is the time of its
 * making. It is asked before each try: after the first only whether it drops counts.
 */
export type Composer = (message: Message, at: Date) => Promise<ComposedMail | 'drop'>
export type Composers = Readonly<Partial<Record<MailKind, Composer>>>

/** After that many tries a message is given up, and an organizer sees it (REL-5). */
export const mostTries = 8

const pausesMinutes = [1, 5, 15, 60, 180, 360, 720]

/** How long a message rests after its try number `tries`, in milliseconds. */
export function pauseAfter(tries: number): number {
  return (pausesMinutes[tries - 1] ?? 720) * 60_000
}

/** Message-ID of a message, the same at each try (RFC 5322 3.6.4). */
export function messageIdOf(id: MessageId, domain: string): string {
  return `<${id}@${domain}>`
}

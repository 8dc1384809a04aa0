import { sendableEmail } from '../mail/email-address.ts'
import { calendarStart } from './calendar-head.ts'
import { type CalendarEntry, writeEntry } from './entry.ts'
import { foldedText, parameterValue, uriValue } from './ical-text.ts'
import { joinCalendar } from './join-calendar.ts'
import { type PersonalContext, type PersonalFacts, personalEntry } from './personal/personal-entry.ts'

/** Who sends a mail's calendar part, and to whom. */
export type InviteParties = {
  /** The calendar mailbox, under the organization's name. */
  readonly organizer: { readonly name: string; readonly email: string }
  readonly attendee: { readonly name: string; readonly email: string }
}

export type InviteOptions = {
  /** What the mail tells: that the person takes part (again, after a change), or no longer does. */
  readonly tells: 'taking-part' | 'cancelled'
  /** CALENDAR_METHOD: `publish` where the mailbox must not get replies (CAL-73). */
  readonly method: 'request' | 'publish'
  /** The time of the mail's making: DTSTAMP in an object with a METHOD (CAL-71). */
  readonly stampedAt: Date
}

/** A mail's calendar part: its text, and the METHOD that its MIME part must name as well. */
export type Invite = { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly text: string }

/**
 * The calendar part of a mail to one person (RFC 5546 3.2); null where the event's date is to be announced.
 */
export function invite(
  facts: PersonalFacts,
  context: PersonalContext,
  parties: InviteParties,
  { tells, method, stampedAt }: InviteOptions,
): Invite | null {
  const entry = personalEntry(facts, context)
  if (entry === null) return null
  const isOff = tells === 'cancelled'
  const kind = isOff ? 'CANCEL' : method === 'publish' ? 'PUBLISH' : 'REQUEST'
  const told: CalendarEntry = {
    ...entry,
    stampedAt,
    ...(isOff ? { status: 'CANCELLED', isBusy: false } : {}),
  }
  const lines = [organizerLine(parties), ...(method === 'publish' ? [] : [attendeeLine(parties)])]
  const written = { ...writeEntry(told, lines), uid: entry.uid, startsAt: facts.event.startsAt }
  const head = foldedText(calendarStart(context.locale, kind))
  return { method: kind, text: joinCalendar(head, [written], facts.event.schedule.timeZone) }
}

function organizerLine({ organizer }: InviteParties): string {
  return `ORGANIZER;CN=${parameterValue(organizer.name)}:${mailto(organizer.email)}`
}

function attendeeLine({ attendee }: InviteParties): string {
  const role = 'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE'
  return `ATTENDEE;CN=${parameterValue(attendee.name)};${role}:${mailto(attendee.email)}`
}

/** RFC 6068: what would end the address or begin a header of its own is percent-encoded. */
function mailto(email: string): string {
  return `mailto:${uriValue(sendableEmail(email).replace(/[%?#&/]/g, encodeURIComponent))}`
}

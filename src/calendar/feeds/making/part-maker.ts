import { entryTimeOf } from '../../../events/entries/entry-time.ts'
import type { Event, Texts } from '../../../events/event.ts'
import { deadlineEntry } from '../../deadline-entry.ts'
import { type CalendarEntry, writeEntry } from '../../entry.ts'
import { type EntryContext, eventEntry } from '../../event-entry.ts'
import type { PlacedEntry } from '../../join-calendar.ts'
import { sessionEntry } from '../../session-entry.ts'
import type { Talk } from './talk-store.ts'

/** What of an event a feed may hold: itself, the talks of its programme, the end of registration. */
export type Part = 'event' | 'sessions' | 'deadline'

/** An entry's text with what a feed needs to know of it. */
export type MadeEntry = PlacedEntry & {
  readonly part: Part
  readonly changedAt: Date
  /** Its lines in UTF-8. */
  readonly text: Uint8Array
  readonly title: string
}

/** An event with its words, and its talks where they are asked for. */
export type ToldEvent = { readonly event: Event; readonly texts: Texts; readonly talks: readonly Talk[] }

const encoder = new TextEncoder()

/** Writes the entries of one part of an event, one at a time; none where the event is in no calendar. */
export function* makePart(part: Part, told: ToldEvent, context: EntryContext): Generator<MadeEntry> {
  for (const entry of entriesOf(part, told, context)) yield madeEntry(part, entry, told.event.startsAt)
}

/** An entry as text, placed by its own start; by `days` where it is of whole days. */
export function madeEntry(part: Part, entry: CalendarEntry, days: Date): MadeEntry {
  const { text, zone } = writeEntry(entry)
  const { uid, changedAt, summary, time } = entry
  const startsAt = time.kind === 'hours' ? time.startsAt : days
  return { zone, part, uid, startsAt, changedAt, title: summary, text: encoder.encode(text) }
}

function* entriesOf(part: Part, told: ToldEvent, context: EntryContext): Generator<CalendarEntry> {
  const { event, texts, talks } = told
  if (entryTimeOf(event) === null) return
  const single = part === 'sessions' ? null : makers[part](event, texts, context)
  if (single !== null) yield single
  if (part !== 'sessions') return
  for (const { session, words } of talks) yield sessionEntry({ session, words, event, texts }, context)
}

const makers = { event: eventEntry, deadline: deadlineEntry }

import fc from 'fast-check'
import { deadlineEntry } from '../../../src/calendar/deadline-entry.ts'
import { type CalendarEntry, writeEntry } from '../../../src/calendar/entry.ts'
import { eventEntry } from '../../../src/calendar/event-entry.ts'
import { joinCalendar } from '../../../src/calendar/join-calendar.ts'
import { sessionEntry } from '../../../src/calendar/session-entry.ts'
import { tombstoneEntry } from '../../../src/calendar/tombstone-entry.ts'
import type { Locale } from '../../../src/i18n/locales.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { translator } from '../../../src/i18n/translate.ts'
import type { ZoneId } from '../../../src/time/wall-time.ts'
import { calendarProblems } from './calendar-checker.ts'
import { type ReadEvent, readCalendar } from './calendar-reader.ts'
import { plainHead, startOf } from './plain-entry.ts'
import { anyEvent, type RandomEvent } from './random-events.ts'
import { carried } from './random-words.ts'
import { asSecondDates, asSecondReads, readWithSecond } from './second-reader.ts'

/** What one feed is made of. */
export type RandomCalendar = {
  readonly locale: Locale
  readonly told: readonly RandomEvent[]
  readonly showsCancelled: boolean
  /** How many of the events left the feed. */
  readonly left: number
}

export function anyCalendar(zones: readonly ZoneId[]): fc.Arbitrary<RandomCalendar> {
  return fc.record({
    locale: fc.constantFrom(...locales),
    told: fc.tuple(anyEvent(zones, 1), anyEvent(zones, 2)),
    showsCancelled: fc.boolean(),
    left: fc.nat(1),
  })
}

/** The entries of the feed: events, their talks, deadlines, and what left it. */
export function entriesOf({ locale, told, showsCancelled, left }: RandomCalendar): readonly CalendarEntry[] {
  const t = translator(locale)
  const shared = {
    t,
    origin: 'https://events.example.org',
    siteLocale: 'en',
    showsCancelled,
    detail: 'full',
  } as const
  const contact = { name: 'Desk; "A", B', email: 'desk@example.org', phone: null }
  return told.flatMap(({ event, texts, talks, category }, place) => {
    const context = { ...shared, contact, categoryName: category }
    const entry = eventEntry(event, texts, context)
    if (entry === null) return []
    const { uid, time, sequence, createdAt, changedAt } = entry
    const span = { eventId: event.id, kind: 'event', subjectId: event.id, startsAt: event.startsAt } as const
    if (place < left)
      return [tombstoneEntry({ ...span, endsAt: event.endsAt, uid, time, sequence, createdAt, changedAt }, t)]
    const parts = talks.map((talk) => sessionEntry({ ...talk, event, texts }, context))
    return [entry, ...parts, deadlineEntry(event, texts, context) ?? []].flat()
  })
}

export function textOf(entries: readonly CalendarEntry[]): string {
  const placed = entries.map((entry) => ({ ...writeEntry(entry), uid: entry.uid, startsAt: startOf(entry) }))
  return joinCalendar(plainHead, placed, 'UTC' as ZoneId)
}

/** What two unrelated readers find in the text that is not as the entries say, in words. */
export function differences(entries: readonly CalendarEntry[], text: string): readonly string[] {
  const expected = entries.map(expectedOf)
  return [
    ...calendarProblems(new TextEncoder().encode(text)),
    ...compare('ical.js', expected, readCalendar(text)),
    ...compare('node-ical', expected.map(asSecondSees), readWithSecond(text).map(asSecondSees)),
  ]
}

function compare(
  reader: string,
  expected: readonly ReadEvent[],
  read: readonly ReadEvent[],
): readonly string[] {
  const byUid = new Map(read.map((event) => [event.uid, event]))
  const count =
    read.length === expected.length ? [] : [`${reader} finds ${read.length} of ${expected.length} entries`]
  const unlike = expected.flatMap((event) =>
    (Object.keys(event) as (keyof ReadEvent)[]).flatMap((key) => {
      const [wanted, found] = [event[key], byUid.get(event.uid)?.[key]].map((value) => JSON.stringify(value))
      return wanted === found ? [] : [`${reader}: ${key} of ${event.uid} is ${found}, not ${wanted}`]
    }),
  )
  return [...count, ...unlike]
}

function expectedOf(entry: CalendarEntry): ReadEvent {
  const {
    uid,
    summary,
    description,
    location,
    categories,
    url,
    status,
    sequence,
    parentUid = '',
    time,
  } = entry
  const [start, end] = time.kind === 'hours' ? [time.startsAt, time.endsAt] : [time.from, dayAfter(time.to)]
  return {
    ...{ uid, url, status, sequence, start, end },
    summary: carried(summary),
    description: carried(description),
    location: carried(location),
    categories: categories.map(carried),
    relatedTo: parentUid,
  }
}

function asSecondSees(event: ReadEvent): ReadEvent {
  return {
    ...event,
    summary: asSecondReads(event.summary),
    description: asSecondReads(event.description),
    location: asSecondReads(event.location),
    categories: event.categories.map(asSecondReads),
    start: typeof event.start === 'string' ? asSecondDates(event.start) : event.start,
    end: typeof event.end === 'string' ? asSecondDates(event.end) : event.end,
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}

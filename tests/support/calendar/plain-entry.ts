import { calendarHead } from '../../../src/calendar/calendar-head.ts'
import { type CalendarEntry, writeEntry } from '../../../src/calendar/entry.ts'
import { joinCalendar } from '../../../src/calendar/join-calendar.ts'
import type { LocalDate, ZoneId } from '../../../src/time/wall-time.ts'

const changedAt = new Date('2019-08-15T02:00:00Z')

/** A head as any feed has it. */
export const plainHead = calendarHead({
  locale: 'en',
  name: 'Events',
  description: 'All events',
  source: 'https://events.example.org/calendar.ics',
  page: 'https://events.example.org/',
  changedAt,
  color: null,
})

/** An entry with nothing peculiar about it. */
export const plainEntry: CalendarEntry = {
  uid: 'event-0198@events.example.org',
  sequence: 0,
  createdAt: changedAt,
  changedAt,
  stampedAt: changedAt,
  time: {
    kind: 'hours',
    startsAt: new Date('2019-09-04T06:00:00Z'),
    endsAt: new Date('2019-09-04T14:30:00Z'),
    zone: 'Africa/Nairobi' as ZoneId,
  },
  status: 'CONFIRMED',
  isBusy: true,
  summary: 'Biodiversity in Drylands',
  location: 'Narok, Kenya',
  description: 'Welcome',
  url: 'https://events.example.org/events/narok-2019',
  position: null,
  categories: [],
  contact: '',
  broadcast: null,
}

/** Entries in a calendar, as a feed joins them. */
export function calendarOf(...entries: readonly CalendarEntry[]): string {
  const placed = entries.map((entry) => ({
    ...writeEntry(entry),
    uid: entry.uid,
    startsAt: startOf(entry),
  }))
  return joinCalendar(plainHead, placed, 'UTC' as ZoneId)
}

/** What sorts an entry. */
export function startOf({ time }: Pick<CalendarEntry, 'time'>): Date {
  return time.kind === 'hours' ? time.startsAt : new Date(`${time.from}T00:00:00Z`)
}

/** An hour from the instant on, in the zone. */
export function hourFrom(startsAt: Date, zone: string): CalendarEntry['time'] {
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  return { kind: 'hours', startsAt, endsAt, zone: zone as ZoneId }
}

/** Whole days, both ends in. */
export function daysFrom(from: string, to = from): CalendarEntry['time'] {
  return { kind: 'days', from: from as LocalDate, to: to as LocalDate }
}

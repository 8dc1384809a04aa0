import { readCalendar } from '../../../src/calendar/reading/read-calendar.ts'
import type { ReadCalendar, ReadEvent } from '../../../src/calendar/reading/read-event.ts'
import { deriveInstants } from '../../../src/time/instants.ts'
import type { ZoneId } from '../../../src/time/wall-time.ts'
import { atOnce } from '../turns.ts'

/** Reads a file that must be a calendar; what names no zone is in Shanghai. */
export function read(text: string, zone = 'Asia/Shanghai'): ReadCalendar {
  const calendar = atOnce(readCalendar(text, { zone: zone as ZoneId }))
  if (!('events' in calendar)) throw new Error('Not a calendar')
  return calendar
}

/** A calendar of one event with these lines. */
export function eventWith(...lines: readonly string[]): string {
  return calendarWith('BEGIN:VEVENT', 'UID:a@example.org', 'SUMMARY:Talk', ...lines, 'END:VEVENT')
}

export function calendarWith(...lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Test//EN',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** When the event is, in short: `2024-03-04 09:00 – 2024-03-04 10:00 Europe/Berlin`, or its days. */
export function timeOf({ schedule }: ReadEvent): string {
  const { startsOn, endsOn, timeZone } = schedule
  if (schedule.precision !== 'time') return `${startsOn} – ${endsOn} ${timeZone}`
  return `${startsOn} ${schedule.startTime} – ${endsOn} ${schedule.endTime} ${timeZone}`
}

/** The instants at which it starts and ends. */
export function instantsOf({ schedule }: ReadEvent): readonly [string, string] {
  const derived = deriveInstants(schedule)
  if (derived.outcome !== 'derived') throw new Error(derived.outcome)
  return [derived.startsAt.toISOString(), derived.endsAt.toISOString()]
}

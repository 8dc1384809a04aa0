import ical, { type VEvent } from 'node-ical'
import type { ReadEvent } from './calendar-reader.ts'

/**
 * Reads a calendar with node-ical, which shares no code with ical.js: it takes instants from the runtime's data of
 * the zone that is named, never from the VTIMEZONE. Days come from it as midnights of the machine's own zone.
 */
export function readWithSecond(text: string): readonly ReadEvent[] {
  const found = Object.values(ical.sync.parseICS(text))
  return found.filter((component) => component?.type === 'VEVENT').map((event) => readEvent(event as VEvent))
}

/**
 * A text without what node-ical reads wrongly: it takes a backslash and an n for a backslash and the end of a line,
 * drops quotes around a value or in a line that holds `TZID=`, and trims names of categories.
 */
export function asSecondReads(text: string): string {
  return text
    .replace(/\\[nN]/g, '\\\n')
    .replaceAll('"', '')
    .trim()
}

/** The day whose midnight the machine has at the day's own: another where its zone skipped that one, as Kiritimati did. */
export function asSecondDates(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dateOf(new Date(year, month - 1, date))
}

function readEvent(event: VEvent): ReadEvent {
  const { uid, sequence, status = '', start, end = start } = event
  const { categories = [], 'related-to': relatedTo } = event as {
    categories?: string[]
    'related-to'?: unknown
  }
  return {
    uid,
    summary: textOf(event.summary),
    description: textOf(event.description),
    location: textOf(event.location),
    categories,
    url: textOf(event.url),
    status,
    sequence: Number(sequence),
    relatedTo: textOf(relatedTo),
    start: timeOf(event, start),
    end: timeOf(event, end),
  }
}

/** A value, alone or with its parameters. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'val' in value) return String(value.val)
  return String(value ?? '')
}

function timeOf({ datetype }: VEvent, time: Date): Date | string {
  if (datetype !== 'date') return new Date(time.getTime())
  return dateOf(time)
}

function dateOf(time: Date): string {
  const [year, month, date] = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  return [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
}

import type { ZoneId } from '../time/wall-time.ts'
import type { WrittenEntry } from './entry.ts'
import { vtimezone } from './zones/vtimezone.ts'

/** A written entry with what sorts it. */
export type PlacedEntry = WrittenEntry & { readonly uid: string; readonly startsAt: Date }

/**
 * Joins a head, the VTIMEZONEs that the entries refer to and the entries to one calendar. Equal facts give
 * equal bytes (CAL-6); a calendar without entries carries the zone given (CAL-56).
 */
export function joinCalendar(head: string, entries: readonly PlacedEntry[], zoneIfEmpty: ZoneId): string {
  const zones = entries.length === 0 ? [zoneIfEmpty] : zonesOf(entries)
  const sorted = entries.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || compareText(a.uid, b.uid),
  )
  return [head, ...zones.map(vtimezone), ...sorted.map(({ text }) => text), 'END:VCALENDAR\r\n'].join('')
}

function zonesOf(entries: readonly WrittenEntry[]): readonly ZoneId[] {
  return [...new Set(entries.flatMap(({ zone }) => zone ?? []))].sort(compareText)
}

/** By code units, for a locale's order may change with the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { ZoneId } from '../time/wall-time.ts'
import type { WrittenEntry } from './entry.ts'
import { vtimezone } from './zones/vtimezone.ts'

/** What places a written entry in its calendar. */
export type PlacedEntry = Pick<WrittenEntry, 'zone'> & { readonly uid: string; readonly startsAt: Date }

/**
 * Joins a head, the VTIMEZONEs that the entries refer to and the entries to one calendar. Equal facts give
 * equal bytes (CAL-6); a calendar without entries carries the zone given (CAL-56).
 */
export function joinCalendar(
  head: string,
  entries: readonly (PlacedEntry & { readonly text: string })[],
  zoneIfEmpty: ZoneId,
): string {
  const texts = inOrder(entries).map(({ text }) => text)
  return [head, zonesOf(entries, zoneIfEmpty), ...texts, calendarEnd].join('')
}

export const calendarEnd = 'END:VCALENDAR\r\n'

/** The entries by start, then by UID. */
export function inOrder<Entry extends PlacedEntry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || compareText(a.uid, b.uid))
}

/** The VTIMEZONEs that the entries refer to, by name. */
export function zonesOf(entries: readonly PlacedEntry[], zoneIfEmpty: ZoneId): string {
  const names = new Set<ZoneId>(entries.length === 0 ? [zoneIfEmpty] : [])
  for (const { zone } of entries) if (zone !== null) names.add(zone)
  return [...names].sort(compareText).map(vtimezone).join('')
}

/** By code units, for a locale's order may change with the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

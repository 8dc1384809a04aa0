import type { ZoneId } from '../../../time/wall-time.ts'
import { calendarEnd, inOrder, zonesOf } from '../../join-calendar.ts'
import type { MadeEntry } from './part-maker.ts'

const encoder = new TextEncoder()

/**
 * A calendar of entries that are bytes already: a feed of thousands is joined again after each change, and copying is
 * cheaper than encoding (PERF-8).
 */
export function joinBytes(
  head: string,
  entries: readonly MadeEntry[],
  zoneIfEmpty: ZoneId,
): Uint8Array<ArrayBuffer> {
  const start = encoder.encode(head + zonesOf(entries, zoneIfEmpty))
  const end = encoder.encode(calendarEnd)
  const length = entries.reduce((sum, { text }) => sum + text.length, start.length + end.length)
  const calendar = new Uint8Array(length)
  calendar.set(start)
  let place = start.length
  for (const { text } of inOrder(entries)) {
    calendar.set(text, place)
    place += text.length
  }
  calendar.set(end, place)
  return calendar
}

/** The octets of a calendar beside its entries and zones. */
export function sizeAround(head: string): number {
  return encoder.encode(head + calendarEnd).length
}

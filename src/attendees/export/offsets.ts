import { findChange } from '../../time/resolve.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { offsetMsAt } from '../../time/zones.ts'

/** An offset as ISO 8601 writes it, from an instant on; the first one also before it. */
export type Offset = { readonly from: Date; readonly text: string }

const weekMs = 7 * 86_400_000

/** The zone's offsets from one instant to another and a week beyond, oldest first. */
export function offsetsBetween(zone: ZoneId, from: Date, to: Date): readonly Offset[] {
  const offsetOf = (at: number) => offsetMsAt(zone, at)
  const offsets: Offset[] = [{ from, text: offsetText(offsetOf(from.getTime())) }]
  // No law that is known lasted less than a week.
  for (let at = from.getTime(); at <= to.getTime(); at += weekMs) {
    const next = offsetOf(at + weekMs)
    if (next === offsetOf(at)) continue
    offsets.push({ from: new Date(findChange(at, at + weekMs, offsetOf)), text: offsetText(next) })
  }
  return offsets
}

function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${offsetMs < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

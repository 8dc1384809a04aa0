import type { Pass, WallTime, ZoneId } from './wall-time.ts'
import { offsetMsAt, wallMs, wallTimeOf } from './zones.ts'

/** What a wall time means in a zone: one instant, two, or none (CAL-24). */
export type Resolved =
  | { readonly kind: 'once'; readonly at: Date }
  | { readonly kind: 'twice'; readonly at: Date; readonly first: Date; readonly second: Date }
  | { readonly kind: 'gap'; readonly before: WallTime; readonly after: WallTime }

/** Milliseconds that clocks are ahead of UTC at an instant in milliseconds. */
export type OffsetMsAt = (at: number) => number

const day = 86_400_000

/**
 * The instant at which the zone's clocks show `wall`. Where they show it twice, `at` is the pass asked for,
 * the first by default; where they skip it, `before` and `after` are the nearest wall times that exist.
 */
export function resolveWallTime(wall: WallTime, zone: ZoneId, pass: Pass = 'first'): Resolved {
  const offsetAt: OffsetMsAt = (at) => offsetMsAt(zone, at)
  const [first, second] = instantsOf(wallMs(wall), offsetAt)
  if (first === undefined) return gapAround(wallMs(wall), offsetAt)
  if (second === undefined) return { kind: 'once', at: new Date(first) }
  const at = new Date(pass === 'first' ? first : second)
  return { kind: 'twice', at, first: new Date(first), second: new Date(second) }
}

/** Every instant at which clocks with these offsets show the wall time, the earliest first. */
export function instantsOf(wall: number, offsetAt: OffsetMsAt): readonly number[] {
  // No zone is a day away from UTC, so the offsets before, at and after the wall time are a day around it.
  const offsets = new Set([wall - day, wall, wall + day].map(offsetAt))
  const candidates = [...offsets].map((offset) => wall - offset)
  return candidates.filter((at) => at + offsetAt(at) === wall).sort((a, b) => a - b)
}

function gapAround(wall: number, offsetAt: OffsetMsAt): Resolved {
  const offsets = [wall - day, wall, wall + day].map(offsetAt)
  const turn = findChange(wall - Math.max(...offsets), wall - Math.min(...offsets), offsetAt)
  const minute = 60_000
  const before = Math.floor((turn - 1 + offsetAt(turn - 1)) / minute) * minute
  const after = Math.ceil((turn + offsetAt(turn)) / minute) * minute
  return { kind: 'gap', before: wallTimeOf(before), after: wallTimeOf(after) }
}

/** The first millisecond of the later offset, where offsets change once between `from` and `to`. */
export function findChange(from: number, to: number, offsetAt: OffsetMsAt): number {
  const before = offsetAt(from)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const probe = probeBetween(low, high)
    if (offsetAt(probe) === before) low = probe
    else high = probe
  }
  return high
}

const quarter = 900_000

/** Nearly every law changes clocks at a quarter of an hour: asking for those first asks a third as often. */
function probeBetween(low: number, high: number): number {
  const middle = Math.round((low + high) / 2 / quarter) * quarter
  if (low < middle && middle < high) return middle
  return high % quarter === 0 ? high - 1 : Math.floor((low + high) / 2)
}

import { createBounded } from './bounded.ts'
import type { WallTime, ZoneId } from './wall-time.ts'
import { namesBesideTheList, namesOfToday } from './zone-names.ts'

const knownNames = new Set([...Intl.supportedValuesOf('timeZone'), ...namesBesideTheList])
const clocks = createBounded<ZoneId, Intl.DateTimeFormat>(120)
// Trying 440 names costs 100 ms: once, and only when somebody chooses from all of them.
const lists = createBounded<'all', readonly ZoneId[]>(1)
const canonicalNames = createBounded<ZoneId, string>(700)

export const utc = 'UTC' as ZoneId

/**
 * The zone of exactly this name, today's or an old one, or undefined: no offsets, no Windows names, no `/`
 * before it.
 */
export function parseZone(text: string): ZoneId | undefined {
  return knownNames.has(text) && isKnownToRuntime(text) ? (text as ZoneId) : undefined
}

/** The zones to choose from: the runtime's, today's names of those, and UTC, in order of their names. */
export function listZones(): readonly ZoneId[] {
  return lists.get('all', () => {
    const names = new Set([...Intl.supportedValuesOf('timeZone'), ...namesOfToday])
    return [...names].sort().flatMap((name) => parseZone(name) ?? [])
  })
}

/** Whether two names mean the same zone (`Asia/Kolkata` and `Asia/Calcutta`). */
export function sameZone(a: ZoneId, b: ZoneId): boolean {
  return a === b || canonicalName(a) === canonicalName(b)
}

/**
 * How far the zone's clocks are ahead of UTC at the instant, in minutes (a fraction where an old law had
 * seconds).
 */
export function offsetAt(zone: ZoneId, instant: Date): number {
  return offsetMsAt(zone, instant.getTime()) / 60_000
}

/** What the zone's clocks and calendars show at the instant, cut to the minute. */
export function wallTimeAt(zone: ZoneId, instant: Date): WallTime {
  return wallTimeOf(instant.getTime() + offsetMsAt(zone, instant.getTime()))
}

/** The version of the runtime's zone data (`2026c`), or `unknown` where it does not say. */
export function zoneVersion(): string {
  return globalThis.process?.versions?.tz || 'unknown'
}

// Before any law there is local mean time; asking for no year below 1800 keeps eras out of the answer.
const earliestLaw = Date.UTC(1800, 0, 1)

/** `offsetAt` in milliseconds, of an instant in milliseconds since 1970. */
export function offsetMsAt(zone: ZoneId, at: number): number {
  const second = Math.max(earliestLaw, Math.floor(at / 1000) * 1000)
  const [month = 1, date = 1, year = 0, hour = 0, minute = 0, seconds = 0] = numbersIn(
    clockOf(zone).format(second),
  )
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - second
}

/**
 * The numbers of `9/4/2019, 09:00:00`. Rules are fitted by millions of these: a regular expression takes
 * twice as long.
 */
function numbersIn(text: string): readonly number[] {
  const numbers: number[] = []
  let number = -1
  for (let place = 0; place <= text.length; place++) {
    const digit = text.charCodeAt(place) - 48
    if (digit >= 0 && digit <= 9) number = Math.max(number, 0) * 10 + digit
    else if (number >= 0) {
      numbers.push(number)
      number = -1
    }
  }
  return numbers
}

/**
 * A wall time as the milliseconds that UTC's clocks would show it at: a number to do arithmetic with, not
 * an instant.
 */
export function wallMs(wall: WallTime): number {
  return Date.parse(`${wall}:00Z`)
}

/** The wall time that UTC's clocks show at these milliseconds, cut to the minute. */
export function wallTimeOf(ms: number): WallTime {
  return new Date(ms).toISOString().slice(0, 16) as WallTime
}

function clockOf(zone: ZoneId): Intl.DateTimeFormat {
  return clocks.get(zone, () => {
    const numeric = 'numeric'
    const fields = {
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    } as const
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields })
  })
}

function canonicalName(zone: ZoneId): string {
  return canonicalNames.get(zone, () => clockOf(zone).resolvedOptions().timeZone)
}

function isKnownToRuntime(name: string): boolean {
  try {
    return clockOf(name as ZoneId) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

import { resolveWallTime } from '../../time/resolve.ts'
import {
  dateOf,
  type LocalDate,
  parseLocalDate,
  parseLocalTime,
  type WallTime,
  wallTime,
  type ZoneId,
} from '../../time/wall-time.ts'
import { sameZone, wallTimeAt } from '../../time/zones.ts'
import type { ContentLine } from './content-lines.ts'
import type { ReadProblem } from './read-event.ts'
import { cleanedLine } from './text-values.ts'
import type { FileZones } from './zones/file-zones.ts'

/** Why something could not be read: a sentence and what it names. */
export type Refusal = { readonly refusal: Pick<ReadProblem, 'key' | 'values'> }

/** A DATE or DATE-TIME as it is written (RFC 5545 3.3.4, 3.3.5). */
export type WrittenTime =
  | { readonly kind: 'date'; readonly on: LocalDate }
  | { readonly kind: 'wall'; readonly wall: WallTime }
  | { readonly kind: 'utc'; readonly at: Date }

/** When something is: a day, a wall time in its zone, or an instant with the zone to show it in. */
export type Moment =
  | { readonly kind: 'date'; readonly on: LocalDate }
  | { readonly kind: 'wall'; readonly wall: WallTime; readonly zone: ZoneId }
  | { readonly kind: 'utc'; readonly at: Date; readonly zone: ZoneId }

const pattern = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?\s*$/i
// Beyond these lie typing errors, and days that no calendar can be counted to.
const [firstYear, lastYear] = ['1800', '2999']

/**
 * Reads one time; undefined where it is none, or lies outside the years 1800 to 2999. Wall times are cut to
 * the minute.
 */
export function parseTime(text: string): WrittenTime | undefined {
  const [, year = '', month = '', day = '', hour, minute, second = '00', isUtc] = pattern.exec(text) ?? []
  const on = parseLocalDate(`${year}-${month}-${day}`)
  if (on === undefined || year < firstYear || year > lastYear) return undefined
  if (hour === undefined) return { kind: 'date', on }
  const time = parseLocalTime(`${hour}:${minute}`)
  if (time === undefined || second > '60') return undefined
  const wall = wallTime(on, time)
  if (!isUtc) return { kind: 'wall', wall }
  return { kind: 'utc', at: new Date(`${wall}:${second === '60' ? '59' : second}Z`) }
}

/** The time that a property gives, with its zone: TZID's, else the file's for instants, else the reader's. */
export function momentOf(property: ContentLine, zones: FileZones, value = property.value): Moment | Refusal {
  const time = parseTime(value)
  if (time === undefined) return unreadable(value)
  if (time.kind === 'date') return time
  const isDay = property.parameters.get('VALUE')?.toUpperCase() === 'DATE'
  if (isDay && time.kind === 'wall') return { kind: 'date', on: dateOf(time.wall) }
  const name = property.parameters.get('TZID')?.trim() || undefined
  const zone = name === undefined ? undefined : zones.named(name)
  if (time.kind === 'utc') return { ...time, zone: zone ?? zones.ofInstants }
  if (name === undefined) return { ...time, zone: zones.ofFloating }
  return zone ? { ...time, zone } : { refusal: { key: 'reading.zone', values: { zone: shortened(name) } } }
}

/**
 * The instant of a wall time, the first where there are two (RFC 5545 3.3.5); refused where there is none
 * (CAL-24).
 */
export function instantIn(wall: WallTime, zone: ZoneId): Date | Refusal {
  const resolved = resolveWallTime(wall, zone)
  if (resolved.kind !== 'gap') return resolved.at
  const [time = '', before = '', after = ''] = [wall, resolved.before, resolved.after].map((each) => {
    return each.replace('T', ' ')
  })
  return { refusal: { key: 'reading.gap', values: { time, zone, before, after } } }
}

/** The wall time of a moment in another zone; of a day none, and none where its own zone skips it. */
export function wallIn(moment: Exclude<Moment, { kind: 'date' }>, zone: ZoneId): WallTime | undefined {
  if (moment.kind === 'utc') return wallTimeAt(zone, moment.at)
  if (sameZone(moment.zone, zone)) return moment.wall
  const resolved = resolveWallTime(moment.wall, moment.zone)
  return resolved.kind === 'gap' ? undefined : wallTimeAt(zone, resolved.at)
}

/** A value that is no time, as a refusal. */
export function unreadable(value: string): Refusal {
  return { refusal: { key: 'reading.time', values: { time: shortened(value) } } }
}

/** What a file says, fit for a sentence. */
export function shortened(value: string): string {
  const line = cleanedLine(value.slice(0, 200))
  return line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line
}

import { resolveWallTime } from './resolve.ts'
import {
  type LocalDate,
  type LocalTime,
  type Pass,
  plusDays,
  type WallTime,
  wallTime,
  type ZoneId,
} from './wall-time.ts'

type Days = { readonly startsOn: LocalDate; readonly endsOn: LocalDate; readonly timeZone: ZoneId }
/** Both days with their hours, and the pass meant where an hour exists twice. */
export type Hours = Days & {
  readonly startTime: LocalTime
  readonly endTime: LocalTime
  readonly startPass: Pass | null
  readonly endPass: Pass | null
}

/**
 * When something is, as its organizer says it: with hours, or with days alone (a month's or a year's first
 * and last).
 */
export type Schedule =
  | (Hours & { readonly precision: 'time' })
  | (Days & { readonly precision: 'day' | 'month' | 'year' })

export type Derived =
  /** `twice` names the ends that exist twice and have no pass given: the first was taken. */
  | {
      readonly outcome: 'derived'
      readonly startsAt: Date
      readonly endsAt: Date
      readonly twice: readonly End[]
    }
  | { readonly outcome: 'gap'; readonly of: End; readonly before: WallTime; readonly after: WallTime }
  | { readonly outcome: 'ends-before-start' }
export type End = 'start' | 'end'

/**
 * The instants from which (in) to which (out) it lasts. Without hours: from the first day's start to the
 * last day's end.
 */
export function deriveInstants(schedule: Schedule): Derived {
  if (schedule.precision === 'time') return deriveHours(schedule)
  const startsAt = startOfDay(schedule.startsOn, schedule.timeZone)
  const endsAt = startOfDay(plusDays(schedule.endsOn, 1), schedule.timeZone)
  return startsAt < endsAt
    ? { outcome: 'derived', startsAt, endsAt, twice: [] }
    : { outcome: 'ends-before-start' }
}

/** `deriveInstants` of both days with hours: an event's or a session's. */
export function deriveHours(hours: Hours): Derived {
  const start = resolveWallTime(
    wallTime(hours.startsOn, hours.startTime),
    hours.timeZone,
    hours.startPass ?? 'first',
  )
  if (start.kind === 'gap') return { outcome: 'gap', of: 'start', before: start.before, after: start.after }
  const end = resolveWallTime(wallTime(hours.endsOn, hours.endTime), hours.timeZone, hours.endPass ?? 'first')
  if (end.kind === 'gap') return { outcome: 'gap', of: 'end', before: end.before, after: end.after }
  if (start.at >= end.at) return { outcome: 'ends-before-start' }
  const twice: End[] = []
  if (start.kind === 'twice' && hours.startPass === null) twice.push('start')
  if (end.kind === 'twice' && hours.endPass === null) twice.push('end')
  return { outcome: 'derived', startsAt: start.at, endsAt: end.at, twice }
}

/** The first instant of the date in the zone; where midnight is skipped, the first that exists after it. */
export function startOfDay(date: LocalDate, zone: ZoneId): Date {
  const midnight = resolveWallTime(wallTime(date, '00:00' as LocalTime), zone)
  if (midnight.kind !== 'gap') return midnight.at
  const next = resolveWallTime(midnight.after, zone)
  if (next.kind === 'gap') throw new Error(`No instant follows the gap at ${midnight.after} in ${zone}`)
  return next.at
}

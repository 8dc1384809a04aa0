import type { Schedule } from '../time/instants.ts'
import { resolveWallTime } from '../time/resolve.ts'
import { type LocalDate, plusDays, wallTime, type ZoneId } from '../time/wall-time.ts'

/** From (in) to (out), and the zone whose clocks the organizer wrote it in. */
export type Span = { readonly from: Date; readonly to: Date; readonly zone: ZoneId }

type Timed = { readonly schedule: Schedule; readonly startsAt: Date; readonly endsAt: Date }
const longestOneEntryMs = 24 * 60 * 60_000

/** Whether its hours are those of each day, from the first to the last: where start and end lie over 24 hours apart (CAL-46). */
export function isEachDay({ schedule, startsAt, endsAt }: Timed): boolean {
  return schedule.precision === 'time' && endsAt.getTime() - startsAt.getTime() > longestOneEntryMs
}

/** The instants of its hours; of its first day's, where they are those of each day. Undefined without hours. */
export function firstHours(event: Timed): Span | undefined {
  const { schedule, startsAt, endsAt } = event
  if (schedule.precision !== 'time') return undefined
  const { timeZone: zone, startsOn, startTime, endTime } = schedule
  if (!isEachDay(event)) return { from: startsAt, to: endsAt, zone }
  const lastDay = endTime > startTime ? startsOn : plusDays(startsOn, 1)
  const ends = resolveWallTime(wallTime(lastDay, endTime), zone)
  return { from: startsAt, to: ends.kind === 'gap' ? startsAt : ends.at, zone }
}

/** Its days in order, both ends in; at most `most`. */
export function daysOf({ startsOn, endsOn }: Schedule, most = 31): readonly LocalDate[] {
  const days: LocalDate[] = []
  for (let day = startsOn; day <= endsOn && days.length < most; day = plusDays(day, 1)) days.push(day)
  return days
}

import { startOfDay } from '../../time/instants.ts'
import { dateOf, plusDays, type ZoneId } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'

/** The next midnight of the zone: what a page says of days may be wrong from then on. */
export function nextMidnight(now: Date, zone: ZoneId): Date {
  return startOfDay(plusDays(dateOf(wallTimeAt(zone, now)), 1), zone)
}

/** The earlier of two instants; null is none. */
export function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

import type { Hours } from './instants.ts'
import { resolveWallTime } from './resolve.ts'
import { dateOf, type Pass, timeOf, type ZoneId } from './wall-time.ts'
import { wallTimeAt } from './zones.ts'

/** From (in) and to (out) as clocks of the zone show them, with the pass where they show a time twice. */
export function hoursIn(zone: ZoneId, startsAt: Date, endsAt: Date): Hours {
  const [start, end] = [wallTimeAt(zone, startsAt), wallTimeAt(zone, endsAt)]
  return {
    timeZone: zone,
    startsOn: dateOf(start),
    endsOn: dateOf(end),
    startTime: timeOf(start),
    endTime: timeOf(end),
    startPass: passOf(startsAt),
    endPass: passOf(endsAt),
  }

  function passOf(at: Date): Pass | null {
    const resolved = resolveWallTime(wallTimeAt(zone, at), zone)
    if (resolved.kind !== 'twice') return null
    return at < resolved.second ? 'first' : 'second'
  }
}

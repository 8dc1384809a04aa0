import type { Hours } from '../../time/instants.ts'
import { resolveWallTime } from '../../time/resolve.ts'
import { dateOf, type Pass, timeOf, type ZoneId } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'

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
    return resolved.second.getTime() === at.getTime() ? 'second' : 'first'
  }
}

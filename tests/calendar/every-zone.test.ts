import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { utcInstead, vtimezone } from '../../src/calendar/zones/vtimezone.ts'
import { resolveWallTime } from '../../src/time/resolve.ts'
import type { WallTime, ZoneId } from '../../src/time/wall-time.ts'
import { listZones, wallTimeAt, zoneVersion } from '../../src/time/zones.ts'
import { instantByVtimezone } from '../support/calendar/calendar-reader.ts'
import { type RuntimeClock, runtimeClock } from '../support/calendar/runtime-clock.ts'
import { type ReadVtimezone, readVtimezone } from '../support/calendar/vtimezone-reader.ts'

const minute = 60_000
const hour = 60 * minute
// The rules are proved for the ten years after the zone data's own, and the last of these goes on a while.
const lastYear = Number(zoneVersion().slice(0, 4)) + 10
// CALENDAR_ZONES_STEP_HOURS=1 looks for jumps at every hour, which takes minutes.
const stepMs = Number(process.env.CALENDAR_ZONES_STEP_HOURS ?? 10 * 24) * hour
/** Around a jump: at it, on both sides, in both passes of what repeats, a night away. */
const distances = [-25, -61 / 60, -0.5, -1 / 60, 0, 0.5, 59 / 60, 26].map((by) => by * hour)

const zones = listZones()
const parts = Array.from({ length: 4 }, (_, part) => zones.filter((_, place) => place % 4 === part))

test.for(parts)(
  'in every zone, around every jump of its clocks and every onset of its rule, every reader comes to the instant, and what is typed to what is meant (part %#)',
  { timeout: 600_000 },
  (part) => {
    const wrong: string[] = []
    for (const zone of part) {
      const clock = runtimeClock(zone)
      const byRules = readVtimezone(vtimezone(zone), 'by-rules')
      const readers = readersOf(zone, byRules)
      const jumps = clock.jumps(lastYear, stepMs)
      // Where a rule is wrong, it has onsets at which the runtime has no jump.
      const onsets = byRules.onsets.filter(isProved)
      const instants = [...jumps, ...onsets].flatMap((at) => distances.map((by) => at + by))
      for (const at of new Set(instants)) wrong.push(...misreadings(zone, at, clock, readers))
      for (const at of jumps) wrong.push(...misunderstandings(zone, at, clock))
    }
    expect(wrong.slice(0, 20)).toEqual([])
  },
)

function isProved(at: number): boolean {
  return at >= 0 && at < Date.UTC(lastYear + 1, 0)
}

type Readers = ReadonlyMap<string, (wall: number) => number>

function readersOf(zone: ZoneId, byRules: ReadVtimezone): Readers {
  const text = vtimezone(zone)
  return new Map([
    ['the last onset', readVtimezone(text, 'by-onsets').instantOf],
    ['the rules alone', byRules.instantOf],
    ['ical.js', instantByVtimezone(text, lastYear + 2)],
  ])
}

/** What is wrong with how the instant would be written. */
function misreadings(zone: ZoneId, at: number, clock: RuntimeClock, readers: Readers): readonly string[] {
  const instant = new Date(at)
  if (utcInstead(zone, instant)) return []
  const shown = clock.shownAt(at)
  const wrong = [...readers].filter(([, read]) => read(shown) !== at).map(([name]) => `misread by ${name}`)
  if ([-2, -1, -0.5, 0.5, 1, 2].some((by) => clock.shownAt(at + by * hour) === shown))
    wrong.push('shown twice, but not in UTC')
  if (shown % minute === 0 && wallTimeAt(zone, instant) !== wallTimeOfMs(shown))
    wrong.push('another time is written than the clocks show')
  return wrong.map((what) => `${zone} ${instant.toISOString()}: ${what}`)
}

/** What is wrong with how times around a jump are understood: skipped, shown twice, shown once. */
function misunderstandings(zone: ZoneId, at: number, clock: RuntimeClock): readonly string[] {
  const [before, after] = [clock.shownAt(at - 1000) + 1000, clock.shownAt(at)]
  // Local mean times of the 1970s have seconds; what is typed has none.
  if (before % minute !== 0 || after % minute !== 0) return []
  const half = Math.abs(before - after) / 2
  const [first, second] = [new Date(at - half), new Date(at + half)]
  const later = Math.max(before, after) + hour
  const found = [
    resolveWallTime(wallTimeOfMs((before + after) / 2), zone),
    resolveWallTime(wallTimeOfMs((before + after) / 2), zone, 'second'),
    resolveWallTime(wallTimeOfMs(later), zone),
  ]
  const gap = { kind: 'gap', before: wallTimeOfMs(before - minute), after: wallTimeOfMs(after) }
  const twice = { kind: 'twice', first, second }
  const wanted = [
    before < after ? gap : { ...twice, at: first },
    before < after ? gap : { ...twice, at: second },
    { kind: 'once', at: new Date(at + later - after) },
  ]
  return isDeepStrictEqual(found, wanted)
    ? []
    : [`${zone} ${new Date(at).toISOString()}: ${JSON.stringify(found)}`]
}

function wallTimeOfMs(ms: number): WallTime {
  return new Date(ms).toISOString().slice(0, 16) as WallTime
}

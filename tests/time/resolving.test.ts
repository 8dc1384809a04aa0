import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantsOf, resolveWallTime } from '../../src/time/resolve.ts'
import type { WallTime, ZoneId } from '../../src/time/wall-time.ts'
import { listZones, offsetMsAt, wallMs, wallTimeAt } from '../../src/time/zones.ts'

const zones = fc.constantFrom(...listZones())
const minutes = fc.integer({ min: Date.UTC(1970, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })

test('every instant is found again from what its zone shows, in one pass or the other', () => {
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const instant = new Date(minute * 60_000)
      if (offsetMsAt(zone, instant.getTime()) % 60_000 !== 0) return
      const wall = wallTimeAt(zone, instant)

      const resolved = resolveWallTime(wall, zone)

      const found =
        resolved.kind === 'twice'
          ? [resolved.first, resolved.second]
          : resolved.kind === 'once'
            ? [resolved.at]
            : []
      expect(found).toContainEqual(instant)
    }),
    { numRuns: 3000 },
  )
})

test('a wall time that is shown is resolved, one that is skipped is refused with the nearest that exist', () => {
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const wall = new Date(minute * 60_000).toISOString().slice(0, 16) as WallTime
      const resolved = resolveWallTime(wall, zone)
      if (resolved.kind !== 'gap') return
      expect(resolved.before < wall && wall < resolved.after).toBe(true)
      expect(resolveWallTime(resolved.before, zone).kind).not.toBe('gap')
      expect(resolveWallTime(resolved.after, zone).kind).not.toBe('gap')
    }),
    { numRuns: 3000 },
  )
})

test.for([
  [
    'a repeated hour, first pass',
    '2025-11-02T01:30',
    'America/New_York',
    'first',
    '2025-11-02T05:30:00.000Z',
  ],
  [
    'a repeated hour, second pass',
    '2025-11-02T01:30',
    'America/New_York',
    'second',
    '2025-11-02T06:30:00.000Z',
  ],
  ['a repeated half hour', '2025-04-06T01:45', 'Australia/Lord_Howe', 'second', '2025-04-05T15:15:00.000Z'],
  ['the end of a year', '2019-12-31T23:59', 'Pacific/Auckland', 'first', '2019-12-31T10:59:00.000Z'],
  ['a leap day', '2024-02-29T12:00', 'Asia/Kathmandu', 'first', '2024-02-29T06:15:00.000Z'],
  [
    'the day before Samoa skipped one',
    '2011-12-29T23:59',
    'Pacific/Apia',
    'first',
    '2011-12-30T09:59:00.000Z',
  ],
  ['the day after', '2011-12-31T00:00', 'Pacific/Apia', 'first', '2011-12-30T10:00:00.000Z'],
] as const)('%s: %s in %s', ([, wall, zone, pass, instant]) => {
  const resolved = resolveWallTime(wall as WallTime, zone as ZoneId, pass)

  expect(resolved.kind === 'gap' ? resolved : resolved.at.toISOString()).toBe(instant)
})

test.for([
  ['2025-03-09T02:30', 'America/New_York', '2025-03-09T01:59', '2025-03-09T03:00'],
  ['2025-10-05T02:15', 'Australia/Lord_Howe', '2025-10-05T01:59', '2025-10-05T02:30'],
  ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-31T00:00'],
  ['2024-04-26T00:00', 'Africa/Cairo', '2024-04-25T23:59', '2024-04-26T01:00'],
] as const)('%s does not exist in %s', ([wall, zone, before, after]) => {
  expect(resolveWallTime(wall as WallTime, zone as ZoneId)).toEqual({ kind: 'gap', before, after })
})

test('the instants of a wall time are all that a search minute by minute finds', () => {
  const around = [...Array(2 * 1440).keys()].map((minute) => Date.UTC(2025, 9, 25) + minute * 60_000)
  for (const zone of ['Europe/Paris', 'Africa/Cairo', 'Europe/Dublin', 'Atlantic/Azores'] as ZoneId[]) {
    const shown = new Map<string, number[]>()
    for (const at of around) {
      const wall = wallTimeAt(zone, new Date(at))
      shown.set(wall, [...(shown.get(wall) ?? []), at])
    }

    for (const [wall, instants] of [...shown].slice(120, -120)) {
      expect(
        instantsOf(wallMs(wall as WallTime), (at) => offsetMsAt(zone, at)),
        `${wall} ${zone}`,
      ).toEqual(instants)
    }
  }
})

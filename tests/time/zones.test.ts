import { expect, test } from 'vitest'
import type { ZoneId } from '../../src/time/wall-time.ts'
import { listZones, offsetAt, parseZone, sameZone, wallTimeAt, zoneVersion } from '../../src/time/zones.ts'

test.for([
  'Africa/Nairobi',
  'Asia/Calcutta',
  'Asia/Kolkata',
  'Europe/Kyiv',
  'UTC',
  'Etc/GMT+5',
  'US/Pacific',
])('%s is a zone under exactly this name', (name) => {
  expect(parseZone(name)).toBe(name)
})

test.for([
  '',
  'Mars/X',
  'europe/paris',
  '+05:00',
  '/Europe/Paris',
  'Eastern Standard Time',
  'PST',
  'Factory',
  '__proto__',
])('%j is no zone', (name) => {
  expect(parseZone(name)).toBeUndefined()
})

test('the list offers old names, names of today and UTC, and no name twice', () => {
  const zones = listZones()

  expect(zones).toEqual(
    expect.arrayContaining(['Asia/Calcutta', 'Asia/Kolkata', 'Europe/Kiev', 'Europe/Kyiv', 'UTC']),
  )
  expect(new Set(zones).size).toBe(zones.length)
})

test('two names of one zone are the same zone, two zones are not', () => {
  expect(sameZone('Asia/Calcutta' as ZoneId, 'Asia/Kolkata' as ZoneId)).toBe(true)
  expect(sameZone('Asia/Calcutta' as ZoneId, 'Asia/Colombo' as ZoneId)).toBe(false)
})

test.for([
  ['Africa/Nairobi', '2019-09-04T06:00:00Z', 180, '2019-09-04T09:00'],
  ['Pacific/Chatham', '2025-01-01T00:00:00Z', 825, '2025-01-01T13:45'],
  ['Pacific/Kiritimati', '2025-12-31T12:00:00Z', 840, '2026-01-01T02:00'],
  ['Africa/Monrovia', '1971-01-01T00:00:30Z', -44.5, '1970-12-31T23:16'],
  ['Europe/Dublin', '2025-07-01T00:00:00.999Z', 60, '2025-07-01T01:00'],
] as const)('%s at %s is %i minutes ahead and shows %s', ([zone, instant, minutes, wall]) => {
  expect(offsetAt(zone as ZoneId, new Date(instant))).toBe(minutes)
  expect(wallTimeAt(zone as ZoneId, new Date(instant))).toBe(wall)
})

test('the version of the zone data is told', () => {
  expect(zoneVersion()).toMatch(/^20\d\d[a-z]$/)
})

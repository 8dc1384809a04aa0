import { expect, test } from 'vitest'
import { ruleOffsetMsAt, standingRule } from '../../src/calendar/zones/standing-rule.ts'
import { utcInstead, vtimezone } from '../../src/calendar/zones/vtimezone.ts'
import { lawYear, readHistory } from '../../src/calendar/zones/zone-history.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import { listZones, offsetMsAt } from '../../src/time/zones.ts'
import { offsetByVtimezone } from '../support/calendar/calendar-reader.ts'

const hour = 3_600_000

const patient = { timeout: 60_000 }

test(
  'every zone: around each change of its clocks, a time is in UTC or its rule gives the offset of the runtime',
  patient,
  () => {
    for (const zone of listZones()) {
      const rule = standingRule(zone)
      for (const { at } of readHistory(zone).changes) {
        if (rule === undefined || at + 25 * hour < rule.since) continue
        for (const instant of [at - hour, at - 1, at, at + 25 * hour]) {
          if (utcInstead(zone, new Date(instant))) continue
          expect(ruleOffsetMsAt(rule, instant), `${zone} ${new Date(instant).toISOString()}`).toBe(
            offsetMsAt(zone, instant),
          )
        }
      }
    }
  },
)

test(
  'every zone of today is written by its own name next year, but for weeks that no rule tells',
  patient,
  () => {
    const days = Array.from({ length: 52 }, (_, week) => new Date(Date.UTC(lawYear + 1, 0, 4 + 7 * week, 10)))
    const inUtc = listZones().filter((zone) => days.filter((at) => utcInstead(zone, at)).length > 8)

    // Their summer time is decreed around Ramadan, a year at a time.
    expect(inUtc).toEqual(['Asia/Gaza', 'Asia/Hebron', 'UTC'])
  },
)

test('an independent reader finds the same offsets in the VTIMEZONE, month by month', () => {
  for (const zone of [
    'Africa/Nairobi',
    'Africa/Cairo',
    'America/Nuuk',
    'Europe/Dublin',
    'Australia/Lord_Howe',
  ] as ZoneId[]) {
    const text = vtimezone(zone)
    for (let month = 0; month < 120; month++) {
      const at = new Date(Date.UTC(lawYear + 1, month, 17, 12))
      if (utcInstead(zone, at)) continue
      expect(offsetByVtimezone(text, at.getTime()), `${zone} ${at.toISOString()}`).toBe(
        offsetMsAt(zone, at.getTime()),
      )
    }
  }
})

test(
  'a VTIMEZONE has one STANDARD, at most one DAYLIGHT, and of rules only the one that every program reads',
  patient,
  () => {
    for (const zone of listZones()) {
      const lines = vtimezone(zone).split('\r\n')
      expect(lines.filter((line) => line === 'BEGIN:STANDARD')).toHaveLength(1)
      expect(lines.filter((line) => line === 'BEGIN:DAYLIGHT').length).toBeLessThanOrEqual(1)
      expect(lines.filter((line) => /RDATE|UNTIL|BYMONTHDAY/.test(line))).toEqual([])
      expect(lines[1]).toBe(`TZID:${zone}`)
      for (const rule of lines.filter((line) => line.startsWith('RRULE'))) {
        expect(rule).toMatch(
          /^RRULE:FREQ=YEARLY;BYMONTH=([1-9]|1[0-2]);BYDAY=(-?[1-4])(MO|TU|WE|TH|FR|SA|SU)$/,
        )
      }
    }
  },
)

test('a zone without summer time has no DAYLIGHT', () => {
  expect(vtimezone('Africa/Nairobi' as ZoneId)).toBe(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Africa/Nairobi',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ].join('\r\n'),
  )
})

test('summer time is two onsets that really were, each on its own rule', () => {
  expect(vtimezone('Europe/Dublin' as ZoneId)).toBe(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Dublin',
      'BEGIN:STANDARD',
      'DTSTART:19961027T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:19960331T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      '',
    ].join('\r\n'),
  )
})

test.for([
  ['the week between two readings of the law', 'Africa/Cairo', '2024-10-29T10:00Z', true],
  ['the same week years ahead', 'Africa/Cairo', '2030-10-28T10:00Z', true],
  ['before summer time came back', 'Africa/Cairo', '2022-07-01T10:00Z', true],
  ['a summer under the law', 'Africa/Cairo', '2024-07-01T10:00Z', false],
  ['before summer time was abolished', 'America/Mexico_City', '2022-07-01T10:00Z', true],
  ['after it', 'America/Mexico_City', '2023-07-01T10:00Z', false],
  ['Ramadan under the old law', 'Africa/Casablanca', '2024-03-20T10:00Z', true],
  ['before Iran gave summer time up', 'Asia/Tehran', '2021-07-01T10:00Z', true],
  ['after it', 'Asia/Tehran', '2027-07-01T10:00Z', false],
  ['the days around the one that Samoa skipped', 'Pacific/Apia', '2011-12-29T10:00Z', true],
  ['Ireland in summer', 'Europe/Dublin', '2025-07-01T10:00Z', false],
  ['half an hour of summer time', 'Australia/Lord_Howe', '2025-12-01T10:00Z', false],
  ['under the law before', 'America/Nuuk', '2022-07-01T10:00Z', true],
  ['the week that a last Saturday gets wrong', 'America/Nuuk', '2029-03-27T10:00Z', true],
  ['another week', 'America/Nuuk', '2029-05-01T10:00Z', false],
  ['before British Columbia stopped', 'America/Vancouver', '2025-07-01T10:00Z', true],
  ['two hours of summer time', 'Antarctica/Troll', '2026-07-01T10:00Z', false],
  ['the first pass of a repeated hour', 'Europe/Paris', '2025-10-26T00:30Z', true],
  ['the second pass', 'Europe/Paris', '2025-10-26T01:30Z', true],
  ['a leap day', 'Asia/Kathmandu', '2024-02-29T10:00Z', false],
  ['a year’s end', 'Pacific/Kiritimati', '2025-12-31T10:00Z', false],
  ['UTC itself', 'Etc/UTC', '2025-12-31T10:00Z', true],
] as const)('%s: %s at %s', ([, zone, instant, inUtc]) => {
  expect(utcInstead(zone as ZoneId, new Date(instant))).toBe(inUtc)
})

test.for(['Asia/Gaza', 'Africa/Casablanca', 'America/Vancouver'] as ZoneId[])(
  '%s in 2027: whatever is written by its name is read back as the runtime has it',
  (zone) => {
    const text = vtimezone(zone)
    for (let day = 0; day < 365; day++) {
      const at = new Date(Date.UTC(2027, 0, 1 + day, 10))
      if (utcInstead(zone, at)) continue
      expect(offsetByVtimezone(text, at.getTime()), at.toISOString()).toBe(offsetMsAt(zone, at.getTime()))
    }
  },
)

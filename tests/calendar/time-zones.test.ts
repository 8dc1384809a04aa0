import { expect, test } from 'vitest'
import { utcInstead, vtimezone } from '../../src/calendar/zones/vtimezone.ts'
import { lawYear } from '../../src/calendar/zones/zone-history.ts'
import { resolveWallTime } from '../../src/time/resolve.ts'
import type { Pass, WallTime, ZoneId } from '../../src/time/wall-time.ts'
import { listZones } from '../../src/time/zones.ts'
import { unfolded } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { calendarOf, hourFrom, plainEntry } from '../support/calendar/plain-entry.ts'
import { readWithSecond } from '../support/calendar/second-reader.ts'

const patient = { timeout: 300_000 }

// The instants are those of the law, not of our code: `named` is written by its zone, `utc` with Z (CAL-92).
test.for([
  ['no summer time in Egypt in 2022', 'Africa/Cairo', '2022-07-01T10:00', '08:00Z', 'utc'],
  ['before it came back in 2023', 'Africa/Cairo', '2023-03-01T10:00', '08:00Z', 'utc'],
  ['since it came back', 'Africa/Cairo', '2023-07-01T10:00', '07:00Z', 'named'],
  ['the week that a last Friday gets wrong', 'Africa/Cairo', '2024-10-29T10:00', '07:00Z', 'utc'],
  ['the same week years ahead', 'Africa/Cairo', '2030-10-28T10:00', '07:00Z', 'utc'],
  ['the week after', 'Africa/Cairo', '2030-11-04T10:00', '08:00Z', 'named'],
  ['the last summer time of Mexico', 'America/Mexico_City', '2022-07-01T10:00', '15:00Z', 'utc'],
  ['since it was abolished', 'America/Mexico_City', '2023-07-01T10:00', '16:00Z', 'named'],
  ['Ramadan under the law of then', 'Africa/Casablanca', '2024-03-20T10:00', '10:00Z', 'utc'],
  ['after that Ramadan', 'Africa/Casablanca', '2024-05-20T10:00', '09:00Z', 'utc'],
  ['Ramadan since Morocco left that law', 'Africa/Casablanca', '2027-02-20T10:00', '10:00Z', 'named'],
  ['after that Ramadan, too', 'Africa/Casablanca', '2027-05-20T10:00', '10:00Z', 'named'],
  ['the last summers of Iran', 'Asia/Tehran', '2021-07-01T10:00', '05:30Z', 'utc'],
  ['a summer without summer time', 'Asia/Tehran', '2027-07-01T10:00', '06:30Z', 'named'],
  ['the day before Samoa skipped one', 'Pacific/Apia', '2011-12-29T10:00', '20:00Z', 'utc'],
  ['the day after the one skipped', 'Pacific/Apia', '2011-12-31T10:00', '-1 20:00Z', 'utc'],
  ['Samoa now', 'Pacific/Apia', '2027-01-15T10:00', '-1 21:00Z', 'named'],
  ['Irish winter, which the law calls the exception', 'Europe/Dublin', '2027-01-15T10:00', '10:00Z', 'named'],
  ['Irish summer', 'Europe/Dublin', '2027-07-15T10:00', '09:00Z', 'named'],
  ['half an hour of summer time', 'Australia/Lord_Howe', '2027-01-15T10:00', '-1 23:00Z', 'named'],
  ['without it', 'Australia/Lord_Howe', '2027-07-15T10:00', '-1 23:30Z', 'named'],
  ['Greenland before it moved an hour', 'America/Nuuk', '2022-07-01T10:00', '12:00Z', 'utc'],
  ['Greenland since', 'America/Nuuk', '2024-07-01T10:00', '11:00Z', 'named'],
  ['the week that a last Saturday gets wrong', 'America/Nuuk', '2029-03-27T10:00', '11:00Z', 'utc'],
  ['another week of that year', 'America/Nuuk', '2029-05-01T10:00', '11:00Z', 'named'],
  ['before British Columbia stopped', 'America/Vancouver', '2025-01-15T10:00', '18:00Z', 'utc'],
  ['its last full summer time', 'America/Vancouver', '2025-07-15T10:00', '17:00Z', 'utc'],
  ['a winter of the time that stayed', 'America/Vancouver', '2027-01-15T10:00', '17:00Z', 'named'],
  ['before any rule of Gaza holds', 'Asia/Gaza', '2026-07-15T10:00', '07:00Z', 'utc'],
  ['a winter of Gaza', 'Asia/Gaza', '2030-01-15T10:00', '08:00Z', 'named'],
  ['winter at Troll', 'Antarctica/Troll', '2027-01-15T10:00', '10:00Z', 'named'],
  ['two hours of summer time', 'Antarctica/Troll', '2027-07-15T10:00', '08:00Z', 'named'],
  ['the first pass of a repeated hour', 'Europe/Paris', '2025-10-26T02:30', '00:30Z', 'utc'],
  ['its second pass', 'Europe/Paris', '2025-10-26T02:30 second', '01:30Z', 'utc'],
  ['what follows the repeated hour', 'Europe/Paris', '2025-10-26T03:00', '02:00Z', 'named'],
  ['what follows a gap', 'Europe/Paris', '2025-03-30T03:00', '01:00Z', 'named'],
  ['a leap day', 'Asia/Kathmandu', '2024-02-29T10:00', '04:15Z', 'named'],
  ['a year’s end far east', 'Pacific/Kiritimati', '2025-12-31T23:30', '09:30Z', 'named'],
  ['a year’s end far west', 'Pacific/Pago_Pago', '2025-12-31T23:30', '+1 10:30Z', 'named'],
  ['a year’s beginning at +13:45', 'Pacific/Chatham', '2027-01-01T00:00', '-1 10:15Z', 'named'],
  ['an old name', 'Asia/Calcutta', '2027-06-01T10:00', '04:30Z', 'named'],
  ['UTC under another name', 'Etc/UTC', '2025-12-31T10:00', '10:00Z', 'utc'],
] as const)('%s: %s, %s is %s', ([, zone, typed, meant, form]) => {
  const [wall, pass] = typed.split(' ') as [WallTime, Pass?]
  const resolved = resolveWallTime(wall, zone as ZoneId, pass)
  if (resolved.kind === 'gap') return expect.fail(`There is no ${wall}`)

  const calendar = calendarOf({ ...plainEntry, time: hourFrom(resolved.at, zone) })

  expect(resolved.at).toEqual(instantMeant(wall, meant))
  const digits = wall.replaceAll(/[-:]/g, '')
  const written =
    form === 'named'
      ? `DTSTART;TZID=${zone}:${digits}00`
      : `DTSTART:${resolved.at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  expect(unfolded(calendar)).toContain(written)
  expect(readCalendar(calendar)).toMatchObject([{ start: resolved.at }])
  expect(readWithSecond(calendar)).toMatchObject([{ start: resolved.at }])
})

/** `-1 20:00Z` is on the day before the wall time's own. */
function instantMeant(wall: string, meant: string): Date {
  const [time = '', days = '0'] = meant.split(' ').toReversed()
  const instant = new Date(`${wall.slice(0, 10)}T${time}`)
  instant.setUTCDate(instant.getUTCDate() + Number(days))
  return instant
}

test.for([
  ['an hour of spring', 'Europe/Paris', '2025-03-30T02:30'],
  ['the day that Samoa skipped', 'Pacific/Apia', '2011-12-30T10:00'],
  ['midnight in Cairo', 'Africa/Cairo', '2023-04-28T00:30'],
] as const)('%s: there is no %s %s', ([, zone, wall]) => {
  expect(resolveWallTime(wall as WallTime, zone as ZoneId).kind).toBe('gap')
})

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
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['America/Godthab', 'America/Nuuk'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['US/Pacific', 'America/Los_Angeles'],
] as const)('%s has the clocks of %s, under the name that was stored', ([old, today]) => {
  const text = vtimezone(old as ZoneId)

  expect(text.replace(`TZID:${old}`, `TZID:${today}`)).toBe(vtimezone(today as ZoneId))
  expect(text).toContain(`TZID:${old}\r\n`)
})

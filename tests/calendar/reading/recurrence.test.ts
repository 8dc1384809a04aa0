import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { eventWith, instantsOf, read, timeOf } from '../../support/calendar/reading.ts'

/** The starts of what a series in Berlin at 09:00 comes to. */
function startsOf(...lines: readonly string[]): string[] {
  const { events, problems } = read(eventWith(...lines))
  expect(problems).toEqual([])
  return events.map(({ schedule }) => schedule.startsOn)
}

test.for([
  ['FREQ=DAILY;COUNT=3', ['2024-01-31', '2024-02-01', '2024-02-02']],
  ['FREQ=DAILY;INTERVAL=10;UNTIL=20240220', ['2024-01-31', '2024-02-10', '2024-02-20']],
  ['FREQ=DAILY;INTERVAL=10;UNTIL=20240220T080000Z', ['2024-01-31', '2024-02-10', '2024-02-20']],
  ['FREQ=DAILY;INTERVAL=10;UNTIL=20240220T075959Z', ['2024-01-31', '2024-02-10']],
  ['FREQ=DAILY;INTERVAL=10;UNTIL=20240220T085959', ['2024-01-31', '2024-02-10']],
  ['FREQ=WEEKLY;COUNT=4;BYDAY=WE,FR', ['2024-01-31', '2024-02-02', '2024-02-07', '2024-02-09']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=SU,WE;WKST=MO', ['2024-01-31', '2024-02-04', '2024-02-14']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=SU,WE;WKST=SU', ['2024-01-31', '2024-02-11', '2024-02-14']],
  ['FREQ=MONTHLY;COUNT=4', ['2024-01-31', '2024-03-31', '2024-05-31', '2024-07-31']],
  ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1', ['2024-01-31', '2024-02-29', '2024-03-31']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=-1WE', ['2024-01-31', '2024-02-28', '2024-03-27']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=5WE', ['2024-01-31', '2024-05-29', '2024-07-31']],
  ['FREQ=YEARLY;COUNT=2', ['2024-01-31', '2025-01-31']],
  ['FREQ=YEARLY;COUNT=3;BYMONTH=1,6;BYDAY=-1WE', ['2024-01-31', '2024-06-26', '2025-01-29']],
  ['FREQ=YEARLY;COUNT=2;BYDAY=5WE', ['2024-01-31', '2025-01-29']],
  ['freq=daily;count=2;', ['2024-01-31', '2024-02-01']],
] as const)('%s gives %j', ([rule, starts]) => {
  expect(startsOf('DTSTART;TZID=Europe/Berlin:20240131T090000', `RRULE:${rule}`)).toEqual(starts)
})

const timed = 'DTSTART;TZID=Europe/Berlin:20240131T090000'

test.for([
  [['RRULE:FREQ=WEEKLY'], 'reading.endless', undefined],
  [['RRULE:FREQ=DAILY;COUNT=201'], 'reading.too-often', undefined],
  [['RRULE:FREQ=YEARLY;COUNT=150'], 'reading.too-often', undefined],
  [['RRULE:FREQ=YEARLY;COUNT=2;BYMONTH=2;BYMONTHDAY=30'], 'reading.too-often', undefined],
  [['RRULE:FREQ=YEARLY;INTERVAL=999999;COUNT=2'], 'reading.too-often', undefined],
  [['RRULE:FREQ=HOURLY;COUNT=2'], 'reading.part', 'FREQ=HOURLY'],
  [['RRULE:FREQ=MONTHLY;COUNT=2;BYSETPOS=-1;BYDAY=MO'], 'reading.part', 'BYSETPOS=-1'],
  [['RRULE:FREQ=DAILY;COUNT=2;BYHOUR=9,15'], 'reading.part', 'BYHOUR=9,15'],
  [['RRULE:FREQ=DAILY;COUNT=0'], 'reading.part', 'COUNT=0'],
  [['RRULE:FREQ=DAILY;COUNT=2;INTERVAL=0'], 'reading.part', 'INTERVAL=0'],
  [['RRULE:FREQ=DAILY;UNTIL=never'], 'reading.part', 'UNTIL=NEVER'],
  [['RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=1MO'], 'reading.part', 'BYDAY=1MO'],
  [['RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=XX'], 'reading.part', 'BYDAY=XX'],
  [['RRULE:FREQ=MONTHLY;COUNT=2;BYMONTHDAY=32'], 'reading.part', 'BYMONTHDAY=32'],
  [['RRULE:FREQ=MONTHLY;COUNT=2;BYMONTHDAY=13;BYDAY=1FR'], 'reading.part', 'BYDAY=1FR'],
  [['RRULE:COUNT=2'], 'reading.part', 'COUNT=2'],
  [['RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=3'], 'reading.part', 'RRULE × 2'],
  [['RRULE:FREQ=DAILY;COUNT=2', 'EXRULE:FREQ=DAILY;COUNT=1'], 'reading.part', 'EXRULE'],
  [['RDATE;VALUE=PERIOD:20240401T090000Z/PT1H'], 'reading.part', 'RDATE;VALUE=PERIOD'],
  [['RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;VALUE=DATE:20240131'], 'reading.no-dates', undefined],
] as const)('%j is refused: %s', ([lines, key, part]) => {
  const { events, problems } = read(eventWith(timed, ...lines))

  expect(events).toEqual([])
  expect(problems).toEqual([{ line: 4, title: 'Talk', key, ...(part && { values: { part } }) }])
})

test('editions keep the wall time of the first across a change of clocks, and are named by their instant', () => {
  const { events } = read(
    eventWith(
      'DTSTART;TZID=Europe/Berlin:20240325T220000',
      'DTEND;TZID=Europe/Berlin:20240326T010000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ),
  )

  expect(events.map(timeOf)).toEqual([
    '2024-03-25 22:00 – 2024-03-26 01:00 Europe/Berlin',
    '2024-04-01 22:00 – 2024-04-02 01:00 Europe/Berlin',
  ])
  expect(events.map(({ uid, occurrence }) => [uid, occurrence])).toEqual([
    ['20240325T210000Z-a@example.org', { of: 'a@example.org', number: 1, count: 2 }],
    ['20240401T200000Z-a@example.org', { of: 'a@example.org', number: 2, count: 2 }],
  ])
})

test('a series of instants keeps its hour in UTC, whatever zone it is shown in', () => {
  const { events } = read(
    eventWith('DTSTART:20240325T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=2').replace(
      'BEGIN:VEVENT',
      'X-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT',
    ),
  )

  expect(events.map(timeOf)).toEqual([
    '2024-03-25 09:00 – 2024-03-25 10:00 Europe/Berlin',
    '2024-04-01 10:00 – 2024-04-01 11:00 Europe/Berlin',
  ])
})

test('days recur as days, named by their date', () => {
  const { events } = read(
    eventWith(
      'DTSTART;VALUE=DATE:20240228',
      'DTEND;VALUE=DATE:20240301',
      'RRULE:FREQ=YEARLY;UNTIL=20250228T000000Z',
    ),
  )

  expect(events.map(timeOf)).toEqual([
    '2024-02-28 – 2024-02-29 Asia/Shanghai',
    '2025-02-28 – 2025-03-01 Asia/Shanghai',
  ])
  expect(events.map(({ uid }) => uid)).toEqual(['20240228-a@example.org', '20250228-a@example.org'])
})

test('an edition that clocks skip is refused with its time, the others are read', () => {
  const { events, problems } = read(
    eventWith('DTSTART;TZID=Europe/Berlin:20240324T023000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
  )

  expect(events.map(({ occurrence }) => occurrence?.number)).toEqual([1, 3])
  expect(problems).toMatchObject([{ line: 4, key: 'reading.gap', values: { time: '2024-03-31 02:30' } }])
})

test('one edition is simply an event', () => {
  const once = read(eventWith(timed, 'RRULE:FREQ=WEEKLY;COUNT=1')).events
  const left = read(
    eventWith(timed, 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE;TZID=Europe/Berlin:20240131T090000'),
  ).events

  expect(once).toMatchObject([{ uid: 'a@example.org', occurrence: null }])
  expect(left).toMatchObject([
    { uid: 'a@example.org', schedule: { startsOn: '2024-02-01' }, occurrence: null },
  ])
})

test.for([
  'EXDATE;TZID=Europe/Berlin:20240201T090000,20240202T090000',
  'EXDATE:20240201T080000Z,20240202T080000Z',
  'EXDATE;VALUE=DATE:20240201,20240202',
  'EXDATE;TZID=America/New_York:20240201T030000\r\nEXDATE:20240202T080000Z',
])('%j takes both dates out', (taken) => {
  expect(startsOf(timed, 'RRULE:FREQ=DAILY;COUNT=4', taken)).toEqual(['2024-01-31', '2024-02-03'])
})

test('dates may be listed instead of ruled, and may repeat what is there', () => {
  expect(startsOf(timed, 'RDATE:20240401T070000Z', 'RDATE;VALUE=DATE:20240131,20240301')).toEqual([
    '2024-01-31',
    '2024-03-01',
    '2024-04-01',
  ])
})

test('any rule gives what an independent parser gives', { timeout: 60_000 }, () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
  const nth = fc.tuple(fc.constantFrom(-5, -4, -2, -1, 1, 2, 3, 4, 5), weekday).map((pair) => pair.join(''))
  const list = (each: fc.Arbitrary<string | number>) => fc.uniqueArray(each, { minLength: 1, maxLength: 3 })
  const months = list(fc.integer({ min: 1, max: 12 }))
  const monthDays = list(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 })))
  const parts = fc.oneof(
    fc.record({ FREQ: fc.constant('DAILY') }),
    fc.record({ FREQ: fc.constant('DAILY'), BYDAY: list(weekday) }),
    fc.record({ FREQ: fc.constant('DAILY'), BYMONTH: months }),
    fc.record({ FREQ: fc.constant('WEEKLY'), BYDAY: list(weekday), WKST: weekday }),
    fc.record({ FREQ: fc.constant('MONTHLY'), BYDAY: list(nth) }),
    fc.record({ FREQ: fc.constant('MONTHLY'), BYDAY: list(weekday) }),
    fc.record({ FREQ: fc.constant('MONTHLY'), BYMONTHDAY: monthDays }),
    fc.record({ FREQ: fc.constant('YEARLY') }),
    fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: months, BYDAY: list(nth) }),
    // In years ical.js 2.2.1 counts from a month's end wrongly, and takes 29 February 2021 for 1 March.
    fc.record({
      FREQ: fc.constant('YEARLY'),
      BYMONTH: months,
      BYMONTHDAY: list(fc.integer({ min: 1, max: 28 })),
    }),
  )
  const rules = fc.tuple(parts, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 12 }))
  const day = fc.integer({ min: 0, max: 2_000 })
  fc.assert(
    fc.property(rules, day, ([part, interval, count], offset) => {
      const rule = [...Object.entries(part), ['INTERVAL', interval], ['COUNT', count]]
        .map(([name, value]) => `${name}=${value}`)
        .join(';')
      // The first of the dates that a rule gives, for RFC 5545 leaves open what any other start means.
      const [first, ...others] = datesByIcal(rule, new Date(Date.UTC(2020, 0, 1 + offset)), 1)
      if (first === undefined || others.length > 0) return
      const wanted = datesByIcal(rule, new Date(`${first}T00:00:00Z`), count)
      if (wanted.length < count) return

      expect(startsOf(`DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`, `RRULE:${rule}`)).toEqual(wanted)
    }),
    { numRuns: 400 },
  )
})

/** The first dates that ical.js finds within 90 years. */
function datesByIcal(rule: string, from: Date, most: number): string[] {
  const start = ICAL.Time.fromDateString(from.toISOString().slice(0, 10))
  const iterator = ICAL.Recur.fromString(rule.replace(/COUNT=\d+/, 'COUNT=500')).iterator(start)
  const dates: string[] = []
  for (let next = iterator.next(); next && dates.length < most; next = iterator.next()) {
    if (next.year > from.getUTCFullYear() + 90) break
    dates.push(next.toString().slice(0, 10))
  }
  return dates
}

test('instants of editions are those of their wall times', () => {
  const { events } = read(eventWith(timed, 'DURATION:PT45M', 'RRULE:FREQ=MONTHLY;COUNT=2;INTERVAL=6'))

  expect(events.map(instantsOf)).toEqual([
    ['2024-01-31T08:00:00.000Z', '2024-01-31T08:45:00.000Z'],
    ['2024-07-31T07:00:00.000Z', '2024-07-31T07:45:00.000Z'],
  ])
})

import { expect, test } from 'vitest'
import { windowsZones } from '../../../src/calendar/reading/zones/windows-zones.ts'
import { parseZone } from '../../../src/time/zones.ts'
import { calendarWith, eventWith, instantsOf, read, timeOf } from '../../support/calendar/reading.ts'

test.for([
  [['DTSTART;VALUE=DATE:20240304'], '2024-03-04 – 2024-03-04 Asia/Shanghai'],
  [['DTSTART:20240304', 'DTEND:20240307'], '2024-03-04 – 2024-03-06 Asia/Shanghai'],
  [['DTSTART;VALUE=DATE:20240304', 'DTEND;VALUE=DATE:20240304'], '2024-03-04 – 2024-03-04 Asia/Shanghai'],
  [['DTSTART;VALUE=DATE:20240228', 'DURATION:P1W'], '2024-02-28 – 2024-03-05 Asia/Shanghai'],
  [['DTSTART;VALUE=DATE:20240304T000000', 'DURATION:PT36H'], '2024-03-04 – 2024-03-05 Asia/Shanghai'],
  [['DTSTART:20240304T090000', 'DTEND:20240304T103000'], '2024-03-04 09:00 – 2024-03-04 10:30 Asia/Shanghai'],
  [['DTSTART:20240304T090000Z'], '2024-03-04 09:00 – 2024-03-04 10:00 UTC'],
  [['DTSTART:20240304T090000Z', 'DTEND:20240304T090000Z'], '2024-03-04 09:00 – 2024-03-04 10:00 UTC'],
  [
    ['DTSTART;TZID=Europe/Paris:20240330T200000', 'DURATION:P1DT1H30M'],
    '2024-03-30 20:00 – 2024-03-31 21:30 Europe/Paris',
  ],
  [
    ['DTSTART;TZID=Europe/Paris:20240330T200000', 'DURATION:PT24H'],
    '2024-03-30 20:00 – 2024-03-31 21:00 Europe/Paris',
  ],
  [
    ['DTSTART;TZID=Europe/Paris:20240304T090000', 'DTEND;TZID=America/New_York:20240304T090000'],
    '2024-03-04 09:00 – 2024-03-04 15:00 Europe/Paris',
  ],
  [
    ['DTSTART;TZID=Europe/Paris:20240304T080000Z', 'DTEND:20240304T090000Z'],
    '2024-03-04 09:00 – 2024-03-04 10:00 Europe/Paris',
  ],
  [['DTSTART;TZID=Asia/Tokyo:20240304T235959'], '2024-03-04 23:59 – 2024-03-05 00:59 Asia/Tokyo'],
] as const)('%j is %s', ([lines, time]) => {
  const { events, problems } = read(eventWith(...lines))

  expect(problems).toEqual([])
  expect(events.map(timeOf)).toEqual([time])
})

test.for([
  [['DTSTART:tomorrow'], 'reading.time', { time: 'tomorrow' }],
  [['DTSTART:20240230T090000Z'], 'reading.time', { time: '20240230T090000Z' }],
  [['DTSTART:20240304T250000Z'], 'reading.time', { time: '20240304T250000Z' }],
  [['DTSTART:99991231'], 'reading.time', { time: '99991231' }],
  [['DTSTART:20240304T090000Z', 'DURATION:P'], 'reading.time', { time: 'P' }],
  [['DTSTART:20240304T090000Z', 'DTEND:20240304T080000Z'], 'reading.end-first', undefined],
  [['DTSTART:20240304T090000Z', 'DURATION:-PT1H'], 'reading.end-first', undefined],
  [['DTSTART:20240304', 'DTEND:20240303'], 'reading.end-first', undefined],
  [['DTSTART:20240304', 'DTEND:20240305T090000Z'], 'reading.kinds', undefined],
  [['DTSTART:20240304T090000Z', 'DTEND:20240305'], 'reading.kinds', undefined],
  [['DTSTART;TZID=Mars/Olympus:20240304T090000'], 'reading.zone', { zone: 'Mars/Olympus' }],
  [['DTSTART;TZID=GMT+0100:20240304T090000'], 'reading.zone', { zone: 'GMT+0100' }],
] as const)('%j is refused: %s', ([lines, key, values]) => {
  const { events, problems } = read(eventWith(...lines))

  expect(events).toEqual([])
  expect(problems).toEqual([{ line: 4, title: 'Talk', key, ...(values && { values }) }])
})

test('a time that clocks skip is refused with the nearest two', () => {
  const { problems } = read(eventWith('DTSTART;TZID=Europe/Berlin:20240331T023000'))

  expect(problems).toMatchObject([
    {
      key: 'reading.gap',
      values: {
        time: '2024-03-31 02:30',
        zone: 'Europe/Berlin',
        before: '2024-03-31 01:59',
        after: '2024-03-31 03:00',
      },
    },
  ])
})

test('of a repeated hour a wall time means the first, and an instant keeps its pass', () => {
  const byWall = read(eventWith('DTSTART;TZID=Europe/Berlin:20241027T023000', 'DURATION:PT1H')).events
  const byInstant = read(
    eventWith('DTSTART:20241027T013000Z').replace(
      'BEGIN:VEVENT',
      'X-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT',
    ),
  ).events

  expect(byWall.map(instantsOf)).toEqual([['2024-10-27T00:30:00.000Z', '2024-10-27T01:30:00.000Z']])
  expect(byWall[0]?.schedule).toMatchObject({ startTime: '02:30', startPass: 'first', endPass: 'second' })
  expect(byInstant[0]?.schedule).toMatchObject({ startTime: '02:30', startPass: 'second', endTime: '03:30' })
  expect(byInstant.map(instantsOf)).toEqual([['2024-10-27T01:30:00.000Z', '2024-10-27T02:30:00.000Z']])
})

test.for([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Eastern Standard Time 1', 'America/New_York'],
  ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 'Europe/Berlin'],
  ['(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
  ['(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ['tzone://Microsoft/Utc', 'UTC'],
  ['/mozilla.org/20050126_1/Europe/Paris', 'Europe/Paris'],
  ['/freeassociation.sourceforge.net/America/Argentina/Salta', 'America/Argentina/Salta'],
  ['/citadel.org/20190914_1/Asia/Kathmandu', 'Asia/Kathmandu'],
] as const)('TZID %s is %s', ([tzid, zone]) => {
  const { events } = read(eventWith(`DTSTART;TZID=${tzid}:20240304T090000`))

  expect(events.map(timeOf)).toEqual([`2024-03-04 09:00 – 2024-03-04 10:00 ${zone}`])
})

test('every Windows name of CLDR is a zone that the runtime knows', () => {
  const unknown = [...windowsZones].filter(([, zone]) => parseZone(zone) === undefined)

  expect(windowsZones.size).toBe(139)
  expect(unknown).toEqual([])
})

test('names that Outlook shows may hold other signs', () => {
  const shown = ['(UTC-08:00) Pacific Time (US & Canada)', "(UTC+13:00) Nuku'alofa", '(UTC-10:00) Hawaii']

  const zones = shown.map(
    (name) => read(eventWith(`DTSTART;TZID=${name}:20240304T090000`)).events[0]?.schedule.timeZone,
  )

  expect(zones).toEqual(['America/Los_Angeles', 'Pacific/Tongatapu', 'Pacific/Honolulu'])
})

const zoneBlock = (tzid: string, ...lines: readonly string[]) => [
  ...['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines],
  ...['BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'END:STANDARD'],
  'END:VTIMEZONE',
]
const event = (start: string) => ['BEGIN:VEVENT', `DTSTART${start}`, 'END:VEVENT']

test('a zone of another name is known by the place that its VTIMEZONE names', () => {
  const { events } = read(
    calendarWith(
      ...zoneBlock('Our hall', 'X-LIC-LOCATION:Africa/Nairobi'),
      ...event(';TZID=Our hall:20240304T090000'),
    ),
  )

  expect(events.map(timeOf)).toEqual(['2024-03-04 09:00 – 2024-03-04 10:00 Africa/Nairobi'])
})

test.for([
  [[], 'UTC'],
  [zoneBlock('Africa/Nairobi'), 'Africa/Nairobi'],
  [[...zoneBlock('Asia/Calcutta'), ...zoneBlock('Asia/Kolkata')], 'Asia/Calcutta'],
  [[...zoneBlock('Africa/Nairobi'), ...zoneBlock('Asia/Tokyo')], 'UTC'],
  [[...zoneBlock('Africa/Nairobi'), ...zoneBlock('Somewhere')], 'UTC'],
  [['X-WR-TIMEZONE:Asia/Tokyo', ...zoneBlock('Africa/Nairobi')], 'Asia/Tokyo'],
  [['X-WR-TIMEZONE:Nowhere/At_All'], 'UTC'],
] as const)('instants beside %j are shown in %s', ([head, zone]) => {
  const { events } = read(calendarWith(...head, ...event(':20240304T060000Z')))

  expect(events[0]?.schedule.timeZone).toBe(zone)
  expect(events.map(instantsOf)).toEqual([['2024-03-04T06:00:00.000Z', '2024-03-04T07:00:00.000Z']])
})

test('floating times and days are in the zone that the reader names, whatever the calendar’s', () => {
  const text = calendarWith('X-WR-TIMEZONE:Asia/Tokyo', ...event(':20240304T090000'), ...event(':20240305'))

  expect(read(text, 'Africa/Nairobi').events.map(timeOf)).toEqual([
    '2024-03-04 09:00 – 2024-03-04 10:00 Africa/Nairobi',
    '2024-03-05 – 2024-03-05 Africa/Nairobi',
  ])
})

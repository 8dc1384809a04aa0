import { expect, test } from 'vitest'
import { calendarWith, read, timeOf } from '../../support/calendar/reading.ts'

const timed = 'DTSTART;TZID=Europe/Berlin:20240131T090000'

const change = (id: string, ...lines: readonly string[]) => [
  ...['BEGIN:VEVENT', 'UID:a@example.org', `RECURRENCE-ID${id}`, ...lines],
  'END:VEVENT',
]
const series = [
  'BEGIN:VEVENT',
  'UID:a@example.org',
  'SUMMARY:Talk',
  timed,
  'RRULE:FREQ=DAILY;COUNT=3',
  'END:VEVENT',
]

test('a change replaces its edition and leaves it its name; without a title it keeps the series’', () => {
  const { events, problems } = read(
    calendarWith(
      ...change(
        ':20240201T080000Z',
        'DTSTART;TZID=Europe/Berlin:20240205T110000',
        'LOCATION:Hall 2',
        'SEQUENCE:2',
      ),
      ...series,
      ...change(';VALUE=DATE:20240202', 'STATUS:CANCELLED', 'DTSTART;TZID=Europe/Berlin:20240202T090000'),
    ),
  )

  expect(problems).toEqual([])
  expect(events).toMatchObject([
    { uid: '20240201T080000Z-a@example.org', summary: 'Talk', location: 'Hall 2', occurrence: { number: 2 } },
    { uid: '20240131T080000Z-a@example.org', summary: 'Talk', location: '', occurrence: { number: 1 } },
    {
      uid: '20240202T080000Z-a@example.org',
      summary: 'Talk',
      status: 'CANCELLED',
      occurrence: { number: 3 },
    },
  ])
  expect(events[0] && timeOf(events[0])).toBe('2024-02-05 11:00 – 2024-02-05 12:00 Europe/Berlin')
})

test('a change of what the rule does not give is one edition more', () => {
  const { events } = read(calendarWith(...series, ...change(':20240301T080000Z', 'DTSTART:20240301T080000Z')))

  expect(events.map(({ occurrence }) => occurrence?.count)).toEqual([4, 4, 4, 4])
})

test('a change that cannot be read is refused alone, its edition left out', () => {
  const { events, problems } = read(
    calendarWith(...series, ...change(':20240201T080000Z', 'DTSTART;TZID=Nowhere:20240201T090000')),
  )

  expect(events.map(({ occurrence }) => occurrence?.number)).toEqual([1, 3])
  expect(problems).toMatchObject([{ line: 10, key: 'reading.zone' }])
})

test('a change of all that follow is refused with its series', () => {
  const { events, problems } = read(
    calendarWith(...series, ...change(';RANGE=THISANDFUTURE:20240201T080000Z', 'DTSTART:20240201T090000Z')),
  )

  expect(events).toEqual([])
  expect(problems).toMatchObject([{ line: 4, values: { part: 'RANGE=THISANDFUTURE' } }])
})

test('an edition without its series has the name that it has in it', () => {
  const lines = change(';TZID=Europe/Berlin:20240201T090000', 'DTSTART;TZID=Europe/Berlin:20240201T100000')

  const { events } = read(calendarWith(...lines))

  expect(events).toMatchObject([{ uid: '20240201T080000Z-a@example.org', occurrence: null }])
})

test('changes belong to the newest of several entries with one UID', () => {
  const newer = ['BEGIN:VEVENT', 'UID:a@example.org', 'SEQUENCE:1', timed, 'END:VEVENT']

  const { events } = read(
    calendarWith(
      ...series,
      ...newer,
      ...change(':20240131T080000Z', 'DTSTART:20240131T100000Z', 'SEQUENCE:5'),
    ),
  )

  expect(events.map(({ sequence, occurrence }) => [sequence, occurrence?.count ?? null])).toEqual([
    [0, 3],
    [0, 3],
    [0, 3],
    [5, null],
  ])
})

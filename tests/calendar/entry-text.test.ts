import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarHead } from '../../src/calendar/calendar-head.ts'
import { writeEntry } from '../../src/calendar/entry.ts'
import { cleanOfControls } from '../../src/calendar/ical-text.ts'
import { joinCalendar } from '../../src/calendar/join-calendar.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import { calendarProblems, unfolded } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { calendarOf, daysFrom, plainEntry, plainHead } from '../support/calendar/plain-entry.ts'

const changedAt = plainEntry.changedAt

function problemsOf(text: string): string[] {
  return calendarProblems(new TextEncoder().encode(text))
}

test('any words go out in right lines and come back as they were typed', () => {
  const words = fc
    .string({ unit: 'binary', maxLength: 300 })
    .map((text) => cleanOfControls(text).replace(/\r\n?/g, '\n').trim())
  const hostile = fc.constantFrom(
    'a\r\nEND:VEVENT',
    'x;y,z\\n\\',
    '🧪'.repeat(40),
    '会'.repeat(60),
    '"^\'',
    'عربى '.repeat(30),
  )
  const text = fc.oneof(words, hostile).map((some) => some.replace(/\r\n?/g, '\n').trim())
  // ical.js takes the comma after an escaped backslash for an escaped comma: no category here ends in one.
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.array(
        text.filter((name) => name !== '' && !name.endsWith('\\')),
        { maxLength: 3 },
      ),
      (title, place, about, categories) => {
        const calendar = calendarOf({
          ...plainEntry,
          summary: title,
          location: place,
          description: about,
          categories,
          contact: place,
        })

        expect(problemsOf(calendar)).toEqual([])
        const [event] = readCalendar(calendar)
        expect(event).toMatchObject({ summary: title, location: place, description: about })
        expect(event?.categories.filter((name) => name !== '')).toEqual(categories)
      },
    ),
    { numRuns: 300 },
  )
})

test('days are written as they stand, and end on the day after the last', () => {
  const calendar = calendarOf({
    ...plainEntry,
    time: daysFrom('2019-09-04', '2019-09-06'),
  })

  expect(unfolded(calendar)).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20190904', 'DTEND;VALUE=DATE:20190907']),
  )
  expect(calendar).not.toContain('VTIMEZONE')
  expect(problemsOf(calendar)).toEqual([])
})

test.for([
  ['2025-10-26T01:30:00Z', '2025-10-26T08:00:00Z', 'DTSTART:20251026T013000Z', 'DTEND:20251026T080000Z'],
  ['2025-10-25T22:30:00Z', '2025-10-26T01:30:00Z', 'DTSTART:20251025T223000Z', 'DTEND:20251026T013000Z'],
] as const)(
  'where one end is in a repeated hour, both are written in UTC: %s to %s',
  ([start, end, ...lines]) => {
    const hours = { startsAt: new Date(start), endsAt: new Date(end), zone: 'Europe/Paris' as ZoneId }
    const calendar = calendarOf({ ...plainEntry, time: { kind: 'hours', ...hours } })

    expect(unfolded(calendar)).toEqual(expect.arrayContaining(lines))
  },
)

test('addresses are not escaped as text, positions at zero are kept, parameters are quoted', () => {
  const calendar = calendarOf({
    ...plainEntry,
    url: 'https://events.example.org/events/a?b=1,2;3 4\r\nX-EVIL:1',
    position: { latitude: 0, longitude: -0.5, title: 'Hall "A"; ^1' },
    broadcast: { url: 'https://live.example.org/?room=1,2', label: 'Live: main' },
  })

  expect(unfolded(calendar)).toEqual(
    expect.arrayContaining([
      'URL:https://events.example.org/events/a?b=1,2;3%204X-EVIL:1',
      'GEO:0;-0.5',
      `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Hall ^'A^'; ^^1":geo:0,-0.5`,
      'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Live: main":https://live.example.org/?room=1,2',
    ]),
  )
  expect(problemsOf(calendar)).toEqual([])
})

test('entries stand by start, then by UID; zones by name; the same facts give the same bytes', () => {
  const at = new Date('2025-06-01T10:00:00Z')
  const written = (uid: string, zone: string, startsAt: Date) => ({
    ...writeEntry({
      ...plainEntry,
      uid,
      time: { kind: 'hours', startsAt, endsAt: new Date(startsAt.getTime() + 60_000), zone: zone as ZoneId },
    }),
    uid,
    startsAt,
  })
  const entries = [
    written('b', 'Europe/Paris', at),
    written('a', 'Europe/Paris', at),
    written('c', 'Africa/Nairobi', new Date(at.getTime() - 60_000)),
  ]

  const calendar = joinCalendar(plainHead, entries, 'UTC' as ZoneId)

  expect(joinCalendar(plainHead, entries.toReversed(), 'UTC' as ZoneId)).toBe(calendar)
  expect(readCalendar(calendar).map(({ uid }) => uid)).toEqual(['c', 'a', 'b'])
  expect(unfolded(calendar).filter((line) => line.startsWith('TZID:'))).toEqual([
    'TZID:Africa/Nairobi',
    'TZID:Europe/Paris',
  ])
})

test('a calendar without entries carries a zone, for one component is the least', () => {
  const calendar = joinCalendar(plainHead, [], 'Asia/Shanghai' as ZoneId)

  expect(problemsOf(calendar)).toEqual([])
  expect(calendar).toContain('TZID:Asia/Shanghai')
})

test('a hostile name of a calendar makes no line of its own', () => {
  const hostile = 'Events\r\nMETHOD:CANCEL\u0000; "all", \\'
  const calendar = joinCalendar(
    calendarHead({
      locale: 'fr',
      name: hostile,
      description: hostile,
      source: 'https://a.example/\r\nX:1',
      page: 'https://a.example/',
      changedAt,
      color: '#1b6b4a',
    }),
    [],
    'UTC' as ZoneId,
  )

  expect(problemsOf(calendar)).toEqual([])
  expect(unfolded(calendar).filter((line) => line.startsWith('METHOD'))).toEqual([])
})

test('the line checker sees what is wrong', () => {
  const good = calendarOf(plainEntry)

  expect(problemsOf(good)).toEqual([])
  expect(problemsOf(`\uFEFF${good}`)).not.toEqual([])
  expect(problemsOf(good.replaceAll('\r\n', '\n'))).not.toEqual([])
  expect(problemsOf(good.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`))).not.toEqual([])
  expect(problemsOf(good.replace('SUMMARY:', 'SUMMARY:\u0007'))).not.toEqual([])
  expect(problemsOf(good.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''))).not.toEqual([])
  expect(problemsOf(good.replace('END:VCALENDAR', 'COLOR:red\r\nEND:VCALENDAR'))).not.toEqual([])
  expect(
    problemsOf(good.replace('DTEND;TZID=Africa/Nairobi:20190904T173000', 'DTEND:20190904T143000Z')),
  ).not.toEqual([])
})

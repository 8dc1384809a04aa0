import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarHead } from '../../src/calendar/calendar-head.ts'
import { type CalendarEntry, writeEntry } from '../../src/calendar/entry.ts'
import { cleanOfControls } from '../../src/calendar/ical-text.ts'
import { joinCalendar } from '../../src/calendar/join-calendar.ts'
import type { LocalDate, ZoneId } from '../../src/time/wall-time.ts'
import { listZones } from '../../src/time/zones.ts'
import { calendarProblems, unfolded } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'

const changedAt = new Date('2019-08-15T02:00:00Z')
const head = calendarHead({
  locale: 'en',
  name: 'Events',
  description: 'All events',
  source: 'https://events.example.org/calendar.ics',
  page: 'https://events.example.org/',
  changedAt,
  color: null,
})
const plain: CalendarEntry = {
  uid: 'event-0198@events.example.org',
  sequence: 0,
  createdAt: changedAt,
  changedAt,
  stampedAt: changedAt,
  time: {
    kind: 'hours',
    startsAt: new Date('2019-09-04T06:00:00Z'),
    endsAt: new Date('2019-09-04T14:30:00Z'),
    zone: 'Africa/Nairobi' as ZoneId,
  },
  status: 'CONFIRMED',
  isBusy: true,
  summary: 'Biodiversity in Drylands',
  location: 'Narok, Kenya',
  description: 'Welcome',
  url: 'https://events.example.org/events/narok-2019',
  position: null,
  categories: [],
  contact: '',
  broadcast: null,
}

function calendarOf(entry: CalendarEntry): string {
  const startsAt =
    entry.time.kind === 'hours' ? entry.time.startsAt : new Date(`${entry.time.from}T00:00:00Z`)
  return joinCalendar(head, [{ ...writeEntry(entry), uid: entry.uid, startsAt }], 'UTC' as ZoneId)
}

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
          ...plain,
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

test('any instants in any zone are read back by an independent parser', { timeout: 60_000 }, () => {
  const minute = fc.integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2036, 0) / 60_000 })
  fc.assert(
    fc.property(
      fc.constantFrom(...listZones()),
      minute,
      fc.integer({ min: 1, max: 1440 }),
      (zone, start, length) => {
        const startsAt = new Date(start * 60_000)
        const endsAt = new Date((start + length) * 60_000)
        const calendar = calendarOf({ ...plain, time: { kind: 'hours', startsAt, endsAt, zone } })

        expect(problemsOf(calendar)).toEqual([])
        expect(readCalendar(calendar)).toMatchObject([{ start: startsAt, end: endsAt }])
      },
    ),
    { numRuns: 400 },
  )
})

test('days are written as they stand, and end on the day after the last', () => {
  const calendar = calendarOf({
    ...plain,
    time: { kind: 'days', from: '2019-09-04' as LocalDate, to: '2019-09-06' as LocalDate },
  })

  expect(unfolded(calendar)).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20190904', 'DTEND;VALUE=DATE:20190907']),
  )
  expect(calendar).not.toContain('VTIMEZONE')
  expect(problemsOf(calendar)).toEqual([])
})

test('a repeated hour is written in UTC, start and end alike', () => {
  const calendar = calendarOf({
    ...plain,
    time: {
      kind: 'hours',
      startsAt: new Date('2025-10-26T01:30:00Z'),
      endsAt: new Date('2025-10-26T08:00:00Z'),
      zone: 'Europe/Paris' as ZoneId,
    },
  })

  expect(unfolded(calendar)).toEqual(
    expect.arrayContaining(['DTSTART:20251026T013000Z', 'DTEND:20251026T080000Z']),
  )
})

test('addresses are not escaped as text, positions at zero are kept, parameters are quoted', () => {
  const calendar = calendarOf({
    ...plain,
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
      ...plain,
      uid,
      time: { kind: 'hours', startsAt, endsAt: new Date(startsAt.getTime() + 60_000), zone: zone as ZoneId },
    }),
    uid,
    startsAt,
  })
  const entries = [
    written('b', 'Europe/Paris', at),
    written('a', 'Europe/Paris', at),
    written('c', 'Africa/Nairobi', new Date(at.getTime() - 1)),
  ]

  const calendar = joinCalendar(head, entries, 'UTC' as ZoneId)

  expect(joinCalendar(head, entries.toReversed(), 'UTC' as ZoneId)).toBe(calendar)
  expect(readCalendar(calendar).map(({ uid }) => uid)).toEqual(['c', 'a', 'b'])
  expect(unfolded(calendar).filter((line) => line.startsWith('TZID:'))).toEqual([
    'TZID:Africa/Nairobi',
    'TZID:Europe/Paris',
  ])
})

test('a calendar without entries carries a zone, for one component is the least', () => {
  const calendar = joinCalendar(head, [], 'Asia/Shanghai' as ZoneId)

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

test("the machine's own zone changes no byte", { timeout: 60_000 }, () => {
  const script = `
    const { writeEntry } = await import('./src/calendar/entry.ts')
    const plain = ${JSON.stringify({ ...plain, time: null })}
    for (const key of ['createdAt', 'changedAt', 'stampedAt']) plain[key] = new Date(plain[key])
    const zones = ['Africa/Nairobi', 'Pacific/Apia', 'America/New_York', 'Africa/Cairo', 'UTC']
    const hours = zones.flatMap((zone) => ['2011-12-30T12:00Z', '2025-03-09T07:00Z', '2025-12-31T23:30Z'].map((start) =>
      ({ kind: 'hours', zone, startsAt: new Date(start), endsAt: new Date(Date.parse(start) + 3600000) })))
    const days = ['2011-12-30', '2024-02-29', '2025-12-31'].map((from) => ({ kind: 'days', from, to: from }))
    console.log([...hours, ...days].map((time) => writeEntry({ ...plain, time }).text).join(''))`

  const answers = ['Pacific/Kiritimati', 'America/Anchorage', 'UTC', 'Africa/Cairo'].map((TZ) => {
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
    })
    expect(ran.stderr.toString()).toBe('')
    return ran.stdout.toString()
  })

  expect(answers[0]?.match(/BEGIN:VEVENT/g)).toHaveLength(18)
  expect(new Set(answers).size).toBe(1)
})

test('the line checker sees what is wrong', () => {
  const good = calendarOf(plain)

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

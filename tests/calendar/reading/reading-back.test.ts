import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarHead } from '../../../src/calendar/calendar-head.ts'
import { type CalendarEntry, writeEntry } from '../../../src/calendar/entry.ts'
import { joinCalendar } from '../../../src/calendar/join-calendar.ts'
import { cleanLine, cleanText } from '../../../src/http/text-gate.ts'
import { locales } from '../../../src/i18n/locales.ts'
import type { LocalDate, ZoneId } from '../../../src/time/wall-time.ts'
import { listZones } from '../../../src/time/zones.ts'
import { calendarOf, plainEntry, startOf } from '../../support/calendar/plain-entry.ts'
import { anyLine, anyText } from '../../support/calendar/random-words.ts'
import { instantsOf, read } from '../../support/calendar/reading.ts'

const line = anyLine.map((text) => cleanLine(text) ?? '').filter((text) => !/[\t\u2028\u2029]/.test(text))
const text = anyText.map((words) => cleanText(words) ?? '').filter((words) => !words.includes('\r'))

test('words that we write are read back as they were', () => {
  const categories = fc.uniqueArray(
    line.filter((name) => name !== ''),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(line, line, text, categories, (summary, location, description, names) => {
      const { events, problems } = read(
        calendarOf({ ...plainEntry, summary, location, description, categories: names }),
      )

      expect(problems).toEqual([])
      expect(events).toMatchObject([{ summary, location, description, categories: names }])
    }),
    { numRuns: 500 },
  )
})

test('instants that we write in any zone are read back as they were', { timeout: 60_000 }, () => {
  const minute = fc.integer({ min: Date.UTC(1968, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
  const length = fc.integer({ min: 1, max: 1440 })
  fc.assert(
    fc.property(fc.constantFrom(...listZones()), minute, length, (zone, start, minutes) => {
      const [startsAt, endsAt] = [new Date(start * 60_000), new Date((start + minutes) * 60_000)]
      const entry = { ...plainEntry, time: { kind: 'hours', startsAt, endsAt, zone } } as const

      const { events, problems } = read(calendarOf(entry))

      expect(problems).toEqual([])
      expect(events.map(instantsOf)).toEqual([[startsAt.toISOString(), endsAt.toISOString()]])
      if (writeEntry(entry).zone !== null) expect(events[0]?.schedule.timeZone).toBe(zone)
    }),
    { numRuns: 150 },
  )
})

test('days that we write are read back as they were', () => {
  const day = fc.integer({ min: Date.UTC(1970, 0) / 86_400_000, max: Date.UTC(2100, 0) / 86_400_000 })
  const date = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as LocalDate
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (first, more) => {
      const [from, to] = [date(first), date(first + more)]

      const { events } = read(calendarOf({ ...plainEntry, time: { kind: 'days', from, to } }))

      expect(events.map(({ schedule }) => schedule)).toEqual([
        { precision: 'day', startsOn: from, endsOn: to, timeZone: 'Asia/Shanghai' },
      ])
    }),
  )
})

test('an entry of ours is read back with all that it says', () => {
  const entry: CalendarEntry = {
    ...plainEntry,
    sequence: 7,
    status: 'CANCELLED',
    url: 'https://events.example.org/events/narok-2019?lang=fr&x=1,2;3',
    position: { latitude: 0, longitude: -35.5, title: 'Hall "A": 1' },
    categories: ['a, b', 'c'],
    broadcast: { url: 'https://live.example.org/?room=1,2', label: 'Live: main; "first"' },
  }

  const { events } = read(calendarOf(entry))

  expect(events).toMatchObject([
    {
      uid: entry.uid,
      sequence: 7,
      status: 'CANCELLED',
      url: entry.url,
      position: { latitude: 0, longitude: -35.5 },
      categories: entry.categories,
      broadcast: 'https://live.example.org/?room=1,2',
      parent: null,
      occurrence: null,
    },
  ])
})

test.for(locales)('the language of our feeds in %s is read back', (locale) => {
  const head = calendarHead({
    locale,
    name: 'Events; all, \\n',
    description: '',
    source: null,
    page: 'https://events.example.org/',
    changedAt: plainEntry.changedAt,
    color: null,
  })
  const placed = { ...writeEntry(plainEntry), uid: plainEntry.uid, startsAt: startOf(plainEntry) }

  expect(read(joinCalendar(head, [placed], 'UTC' as ZoneId)).locale).toBe(locale)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthOf } from '../../../src/events/listing/month/month.ts'
import {
  firstDay,
  lastDay,
  monthAfter,
  monthBefore,
  parseYearMonth,
  type YearMonth,
} from '../../../src/events/listing/month/year-month.ts'
import { daysBetween, type LocalDate, plusDays } from '../../../src/time/wall-time.ts'

const today = '2019-08-15' as LocalDate

/** Each week's bars: name, first weekday + days, `<` where it began before, `>` where it goes on. */
function drawn(month: string, events: readonly [name: string, startsOn: string, endsOn?: string][]) {
  const days = events.map(([name, startsOn, endsOn = startsOn]) => {
    return { name, startsOn: startsOn as LocalDate, endsOn: endsOn as LocalDate }
  })
  return monthOf(days, month as YearMonth, today).weeks.map(({ bars }) =>
    bars
      .map(({ event, from, days: length, isContinued, continues }) => {
        return `${isContinued ? '<' : ''}${event.name}${from}+${length}${continues ? '>' : ''}`
      })
      .join(' '),
  )
}

test.for<[what: string, month: string, events: Parameters<typeof drawn>[1], weeks: string[]]>([
  ['a day is one bar', '2019-11', [['a', '2019-11-06']], ['', 'a3+1', '', '', '']],
  ['days over a weekend', '2019-11', [['a', '2019-11-09', '2019-11-11']], ['', 'a6+2>', '<a1+1', '', '']],
  ['a month that begins on a Monday', '2019-07', [['a', '2019-07-01']], ['a1+1', '', '', '', '']],
  ['a year’s end', '2019-12', [['a', '2019-12-30', '2020-01-02']], ['', '', '', '', '', 'a1+2>']],
  ['a year’s beginning', '2020-01', [['a', '2019-12-30', '2020-01-02']], ['<a3+2', '', '', '', '']],
  ['29 February', '2020-02', [['a', '2020-02-28', '2020-03-01']], ['', '', '', '', 'a5+2>']],
  ['28 February', '2019-02', [['a', '2019-02-28', '2019-03-01']], ['', '', '', '', 'a4+1>']],
  ['four weeks', '2021-02', [['a', '2021-02-01', '2021-02-28']], ['a1+7>', '<a1+7>', '<a1+7>', '<a1+7']],
  [
    'longer than the month',
    '2019-11',
    [['a', '2018-01-01', '2020-12-31']],
    ['<a5+3>', '<a1+7>', '<a1+7>', '<a1+7>', '<a1+6>'],
  ],
  [
    'the longer stands before the shorter, else in the order given',
    '2019-11',
    [
      ['d', '2019-11-06'],
      ['b', '2019-11-05'],
      ['c', '2019-11-05'],
      ['a', '2019-11-05', '2019-11-06'],
    ],
    ['', 'a2+2 b2+1 c2+1 d3+1', '', '', ''],
  ],
  [
    'other months’ days',
    '2019-11',
    [
      ['a', '2019-10-31'],
      ['b', '2019-12-01'],
    ],
    ['', '', '', '', ''],
  ],
])('%s', ([, month, events, weeks]) => {
  expect(drawn(month, events)).toEqual(weeks)
})

test('weeks go from Monday to Sunday, days of other months are out, and today is marked', () => {
  const { weeks } = monthOf([], '2019-08' as YearMonth, today)

  expect(weeks.map(({ days }) => days.map(({ on }) => Number(on.slice(8))).join(' '))).toEqual([
    '29 30 31 1 2 3 4',
    '5 6 7 8 9 10 11',
    '12 13 14 15 16 17 18',
    '19 20 21 22 23 24 25',
    '26 27 28 29 30 31 1',
  ])
  expect(weeks.flatMap(({ days }) => days).filter(({ isOut }) => isOut).length).toBe(4)
  expect(weeks.flatMap(({ days }) => days).filter(({ isToday }) => isToday)).toMatchObject([{ on: today }])
})

const months = fc
  .tuple(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}` as YearMonth)

test('each day of each event in the month is under exactly one bar, and first-fit rows hold them all', () => {
  const lengths = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 70 })))
  fc.assert(
    fc.property(months, lengths, (month, spans) => {
      const [first, last] = [firstDay(month), lastDay(month)]
      const events = spans.map(([from, length], id) => {
        const startsOn = plusDays(first, from)
        return { id, startsOn, endsOn: plusDays(startsOn, length) }
      })
      const covered: string[] = []
      for (const { days, bars } of monthOf(events, month, today).weeks) {
        const rows: Set<number>[] = []
        let before = 0
        for (const { event, from, days: length } of bars) {
          const columns = Array.from({ length }, (_, place) => from + place)
          covered.push(...columns.map((column) => `${event.id} ${days[column - 1]?.on}`))
          const row = rows.find((taken) => !columns.some((column) => taken.has(column)))
          if (row) for (const column of columns) row.add(column)
          else rows.push(new Set(columns))
          expect(from).toBeGreaterThanOrEqual(before)
          before = from
        }
        // No more rows than the fullest day has events: nothing stands lower than it must.
        const most = Math.max(0, ...days.map(({ on, isOut }) => (isOut ? 0 : countOn(events, on))))
        expect(rows.length).toBe(most)
      }
      const wanted = events.flatMap(({ id, startsOn, endsOn }) =>
        Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, place) => plusDays(startsOn, place))
          .filter((day) => day >= first && day <= last)
          .map((day) => `${id} ${day}`),
      )
      expect(covered.sort()).toEqual(wanted.sort())
    }),
  )
})

function countOn(events: readonly { startsOn: LocalDate; endsOn: LocalDate }[], day: LocalDate): number {
  return events.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day).length
}

test('months follow one another within 1970 and 2200', () => {
  fc.assert(
    fc.property(months, (month) => {
      const after = monthAfter(month)
      expect(after === null ? month : monthBefore(after)).toBe(month)
    }),
  )
  expect([monthBefore('1970-01' as YearMonth), monthAfter('2200-12' as YearMonth)]).toEqual([null, null])
})

test.for([
  '',
  '2019',
  '2019-13',
  '2019-00',
  '0000-00',
  '9999-12',
  '-0001-01',
  '2019-1',
  '1969-12',
  '2201-01',
])('%j is no month', (text) => {
  expect(parseYearMonth(text)).toBeNull()
})

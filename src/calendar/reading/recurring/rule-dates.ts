import type { LocalDate } from '../../../time/wall-time.ts'
import type { Rule } from './rule.ts'

/** Days since 1970-01-01, a Thursday: weekdays and months are counted in these. */
type Day = number
type Month = { readonly first: Day; readonly last: Day }

const [dayMs, daysOfCentury] = [86_400_000, 36_525]

/**
 * The dates on or after `startsOn` that a rule gives, period by period and in order, for a hundred years;
 * COUNT and UNTIL are the caller's. A period without a date comes out empty, so that the caller can stop.
 */
export function* rulePeriods(rule: Rule, startsOn: LocalDate): Generator<readonly LocalDate[]> {
  const start = dayOf(startsOn)
  for (let turn = 0; ; turn += rule.interval) {
    const { from, days } = periodOf(rule, start, turn)
    // Years past all calendars are no number: «not before the end» must hold for them too.
    if (!(from <= start + daysOfCentury)) return
    const found = [...new Set(days)].filter((day) => day >= start).sort((a, b) => a - b)
    yield found.map(dateOfDay)
  }
}

/** The period that begins `turn` days, weeks, months or years after the one that holds the start. */
function periodOf(
  rule: Rule,
  start: Day,
  turn: number,
): { readonly from: Day; readonly days: readonly Day[] } {
  const { frequency } = rule
  if (frequency === 'DAILY')
    return { from: start + turn, days: [start + turn].filter((day) => isKept(day, rule)) }
  if (frequency === 'WEEKLY') return weekOf(rule, start, turn)
  const [year, month, date] = civil(start)
  if (frequency === 'MONTHLY') {
    const own = monthOf(year, month + turn)
    return { from: own.first, days: isIn(own.first, rule.byMonth) ? datesOfMonth(own, rule, date) : [] }
  }
  const from = monthOf(year + turn, 1).first
  return { from, days: from <= start + daysOfCentury ? datesOfYear(year + turn, rule, [month, date]) : [] }
}

function weekOf(rule: Rule, start: Day, turn: number) {
  const from = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) + turn * 7
  const weekdays = rule.byDay.length > 0 ? rule.byDay.map(({ weekday }) => weekday) : [weekdayOf(start)]
  const days = weekdays.map((weekday) => from + ((weekday - rule.weekStart + 7) % 7))
  return { from, days: days.filter((day) => isIn(day, rule.byMonth)) }
}

function datesOfYear(year: number, rule: Rule, [month, date]: readonly [number, number]): readonly Day[] {
  const { byDay, byMonthDay, byMonth } = rule
  if (byMonth.length > 0 || byMonthDay.length > 0) {
    const months = byMonth.length > 0 ? byMonth : Array.from({ length: 12 }, (_, place) => place + 1)
    return months.flatMap((each) => datesOfMonth(monthOf(year, each), rule, date))
  }
  if (byDay.length === 0) return datesOfMonth(monthOf(year, month), rule, date)
  const whole = { first: monthOf(year, 1).first, last: monthOf(year, 12).last }
  return byDay.flatMap((day) => weekdaysIn(whole, day))
}

/** Days of the month by their number or weekday; without either, the start's own, where the month has it. */
function datesOfMonth(month: Month, rule: Rule, date: number): readonly Day[] {
  const { byDay, byMonthDay } = rule
  if (byMonthDay.length === 0 && byDay.length > 0) return byDay.flatMap((day) => weekdaysIn(month, day))
  const numbers = byMonthDay.length > 0 ? byMonthDay : [date]
  const days = numbers.map((number) => (number > 0 ? month.first + number - 1 : month.last + number + 1))
  const within = days.filter((day) => day >= month.first && day <= month.last)
  return byDay.length === 0 ? within : within.filter((day) => isWeekday(day, rule))
}

function weekdaysIn({ first, last }: Month, { nth, weekday }: Rule['byDay'][number]): readonly Day[] {
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7)
  const all = Array.from({ length: Math.floor((last - earliest) / 7) + 1 }, (_, week) => earliest + week * 7)
  return nth === 0 ? all : [all.at(nth > 0 ? nth - 1 : nth)].filter((day) => day !== undefined)
}

/** In a rule of days, each part only takes days away. */
function isKept(day: Day, rule: Rule): boolean {
  if (!isIn(day, rule.byMonth) || !isWeekday(day, rule)) return false
  if (rule.byMonthDay.length === 0) return true
  const [year, month, date] = civil(day)
  const { first, last } = monthOf(year, month)
  const fromEnd = date - (last - first + 2)
  return rule.byMonthDay.some((number) => number === date || number === fromEnd)
}

function isIn(day: Day, byMonth: readonly number[]): boolean {
  return byMonth.length === 0 || byMonth.includes(civil(day)[1])
}

function isWeekday(day: Day, { byDay }: Rule): boolean {
  return byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(day))
}

/** Months past December are those of the years after. */
function monthOf(year: number, month: number): Month {
  const [first, next] = [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)]
  return { first: first / dayMs, last: next / dayMs - 1 }
}

function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

function civil(day: Day): readonly [year: number, month: number, date: number] {
  const date = new Date(day * dayMs)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

function dayOf(date: LocalDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / dayMs
}

function dateOfDay(day: Day): LocalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate
}

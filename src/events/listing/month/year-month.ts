import type { Branded } from '../../../ids.ts'
import { type LocalDate, plusDays } from '../../../time/wall-time.ts'

/** A month of a year as `2019-11`, 1970-01 to 2200-12. */
export type YearMonth = Branded<'YearMonth'>

const [firstYear, lastYear] = [1970, 2200]

/** The month that the text names, or null where it names none (`2019-13`) or one out of bounds. */
export function parseYearMonth(text: string): YearMonth | null {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  const isWithin = Number(year) >= firstYear && Number(year) <= lastYear
  return isMonth && isWithin ? (text as YearMonth) : null
}

/** The month of the date; null where it is out of bounds. */
export function monthOfDay(day: LocalDate): YearMonth | null {
  return parseYearMonth(day.slice(0, 7))
}

/** Its first day. */
export function firstDay(month: YearMonth): LocalDate {
  return `${month}-01` as LocalDate
}

/** Its last day: the 28th to the 31st. */
export function lastDay(month: YearMonth): LocalDate {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as LocalDate
}

/** The month before; null before the first. */
export function monthBefore(month: YearMonth): YearMonth | null {
  return monthOfDay(plusDays(firstDay(month), -1))
}

/** The month after; null after the last. */
export function monthAfter(month: YearMonth): YearMonth | null {
  return monthOfDay(plusDays(lastDay(month), 1))
}

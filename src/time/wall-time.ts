import type { Branded } from '../ids.ts'

/** A calendar date as `2019-09-04`, in no zone; years 0001 to 9999. */
export type LocalDate = Branded<'LocalDate'>
/** A time of day as `09:00`, 00:00 to 23:59, in no zone. */
export type LocalTime = Branded<'LocalTime'>
/** A date and time of day as `2019-09-04T09:00`, in no zone. */
export type WallTime = Branded<'WallTime'>
/** An IANA zone's name as stored with an event, old aliases included. */
export type ZoneId = Branded<'ZoneId'>
/** Which of the two instants is meant where a wall time exists twice (CAL-24). */
export type Pass = 'first' | 'second'

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/

/** The date that the text names, or undefined where it names none (`2019-02-29`, `0000-01-01`, `1 May`). */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = datePattern.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return text as LocalDate
}

/** The time of day that the text names, or undefined (`24:00`, `9:00`). */
export function parseLocalTime(text: string): LocalTime | undefined {
  return timePattern.test(text) ? (text as LocalTime) : undefined
}

/**
 * The wall time that the text names, `2019-09-04T09:00` as a browser's datetime-local field sends it, or
 * undefined.
 */
export function parseWallTime(text: string): WallTime | undefined {
  const [date, time, rest] = text.split('T')
  if (rest !== undefined || date === undefined || time === undefined) return undefined
  return parseLocalDate(date) && parseLocalTime(time) ? (text as WallTime) : undefined
}

/** Joins a date and a time of day. */
export function wallTime(date: LocalDate, time: LocalTime): WallTime {
  return `${date}T${time}` as WallTime
}

export function dateOf(wall: WallTime): LocalDate {
  return wall.slice(0, 10) as LocalDate
}

export function timeOf(wall: WallTime): LocalTime {
  return wall.slice(11, 16) as LocalTime
}

/** The date `days` later (earlier where negative), by the Gregorian calendar alone: no zone takes part. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10) as LocalDate
}

/** How many days the second date is after the first; negative where it is before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

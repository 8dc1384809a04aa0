import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import type { Schedule } from '../../../time/instants.ts'
import {
  dateOf,
  type LocalDate,
  type Pass,
  parseLocalDate,
  parseLocalTime,
  parseWallTime,
  plusDays,
  type WallTime,
} from '../../../time/wall-time.ts'
import { parseZone } from '../../../time/zones.ts'
import type { Precision } from '../../event.ts'

const precisions: readonly Precision[] = ['time', 'day', 'month', 'year']

/**
 * Reads when an event is. Without `precision` hours decide; an empty last day is the first. A month's or a year's
 * event lasts from the first to the last day of it.
 */
export function readSchedule(
  typed: Pick<Typed, 'one'>,
): { readonly schedule: Schedule } | { readonly problems: Problems } {
  const problems = new Map<string, Problem>()
  const value = (name: string) => typed.one(name).trim()
  const precision = readPrecision(value('precision'), value('start_time') !== '')
  const startsOn = readDate('starts_on')
  const endsOn = value('ends_on') === '' ? startsOn : readDate('ends_on')
  const timeZone = parseZone(value('time_zone'))
  if (precision === undefined) problems.set('precision', { key: 'form.choose' })
  if (timeZone === undefined) problems.set('time_zone', { key: 'editor.bad-zone' })
  const hours =
    precision === 'time' ? { startTime: readTime('start_time'), endTime: readTime('end_time') } : null
  const isBackwards = startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
  if (isBackwards && precision !== 'month' && precision !== 'year')
    problems.set('ends_on', { key: 'editor.ends-before-start' })
  if (problems.size > 0 || !precision || !startsOn || !endsOn || !timeZone) return { problems }
  if (hours === null) return { schedule: { ...daysOf(precision, startsOn, endsOn), timeZone } }
  const { startTime, endTime } = hours
  if (!startTime || !endTime) return { problems }
  const passes = { startPass: readPass('start_pass'), endPass: readPass('end_pass') }
  return { schedule: { precision: 'time', startsOn, endsOn, startTime, endTime, timeZone, ...passes } }

  function readDate(name: string): LocalDate | undefined {
    const date = parsePlannedDate(value(name))
    if (date === undefined) problems.set(name, { key: value(name) === '' ? 'form.missing' : 'form.bad-date' })
    return date
  }

  function readTime(name: string) {
    const time = parseLocalTime(value(name))
    if (time === undefined)
      problems.set(name, { key: value(name) === '' ? 'form.missing' : 'editor.bad-time' })
    return time
  }

  function readPass(name: string): Pass | null {
    const pass = value(name)
    return pass === 'first' || pass === 'second' ? pass : null
  }
}

/** A date that somebody can plan for: calendars and zone data say nothing useful of others. */
export function parsePlannedDate(text: string): LocalDate | undefined {
  const date = parseLocalDate(text)
  return date !== undefined && date >= '1900' && date < '2201' ? date : undefined
}

/** A wall time on such a date. */
export function parsePlannedWallTime(text: string): WallTime | undefined {
  const wall = parseWallTime(text)
  return wall !== undefined && parsePlannedDate(dateOf(wall)) !== undefined ? wall : undefined
}

function readPrecision(text: string, hasHours: boolean): Precision | undefined {
  if (text === '') return hasHours ? 'time' : 'day'
  return precisions.find((precision) => precision === text)
}

type Days = { readonly precision: 'day' | 'month' | 'year'; startsOn: LocalDate; endsOn: LocalDate }

function daysOf(precision: Precision, startsOn: LocalDate, endsOn: LocalDate): Days {
  if (precision === 'month') {
    const first = `${startsOn.slice(0, 7)}-01` as LocalDate
    const nextMonth = plusDays(first, 31).slice(0, 7)
    return { precision, startsOn: first, endsOn: plusDays(`${nextMonth}-01` as LocalDate, -1) }
  }
  if (precision === 'year') {
    const year = startsOn.slice(0, 4)
    return { precision, startsOn: `${year}-01-01` as LocalDate, endsOn: `${year}-12-31` as LocalDate }
  }
  return { precision: 'day', startsOn, endsOn }
}

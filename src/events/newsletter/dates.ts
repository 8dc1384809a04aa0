import { formatDate, formatDates } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Schedule } from '../../time/instants.ts'
import { isDated } from '../event.ts'

type Days = Pick<Schedule, 'precision' | 'startsOn' | 'endsOn'>

const englishMonths = [
  ...['JAN.', 'FEB.', 'MAR.', 'APR.', 'MAY', 'JUNE'],
  ...['JULY', 'AUG.', 'SEPT.', 'OCT.', 'NOV.', 'DEC.'],
]

/**
 * An event's days as a newsletter prints them: «NOV. 9-11th», «9–11 NOV.». Days of `thisYear` do not say it;
 * what has no day yet is its month or its year.
 */
export function newsletterDates(locale: Locale, days: Days, thisYear: number): string {
  const { precision, startsOn, endsOn } = days
  if (precision === 'year') return formatDate(locale, startsOn, 'year')
  if (!isDated(precision)) return inCapitals(locale, formatDate(locale, startsOn, 'monthAndYear'))
  if (locale === 'en') return englishDates(days, thisYear)
  const isThisYear = yearOf(startsOn) === thisYear && yearOf(endsOn) === thisYear
  return inCapitals(
    locale,
    formatDates(locale, startsOn, endsOn, isThisYear ? 'dayAndMonthShort' : 'compact'),
  )
}

function englishDates({ startsOn, endsOn }: Days, thisYear: number): string {
  const [from, to] = [partsOf(startsOn), partsOf(endsOn)]
  const year = to.year === thisYear ? '' : `, ${to.year}`
  if (from.year !== to.year) return `${dayOf(from)}, ${from.year}-${dayOf(to)}, ${to.year}`
  if (from.month !== to.month) return `${dayOf(from)}-${dayOf(to)}${year}`
  if (from.day !== to.day) return `${from.month} ${from.day}-${to.day}${ordinalEnd(to.day)}${year}`
  return `${dayOf(to)}${year}`
}

function partsOf(date: string) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month: englishMonths[month - 1] ?? '', day }
}

function dayOf({ month, day }: { readonly month: string; readonly day: number }): string {
  return `${month} ${day}${ordinalEnd(day)}`
}

function ordinalEnd(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** Months in capitals; small words beside them («г.», «de») stay as they are. */
function inCapitals(locale: Locale, words: string): string {
  return words.replaceAll(/\p{L}{3,}/gu, (word) => word.toLocaleUpperCase(locale))
}

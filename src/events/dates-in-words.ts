import { formatDate, formatDates } from '../i18n/formats.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Schedule } from '../time/instants.ts'

/** The event's days in one line, as exactly as they are known: «4–6 September 2019», «May 2020», «2020». */
export function datesInWords(locale: Locale, { precision, startsOn, endsOn }: Schedule): string {
  if (precision === 'month') return formatDate(locale, startsOn, 'monthAndYear')
  if (precision === 'year') return formatDate(locale, startsOn, 'year')
  return formatDates(locale, startsOn, endsOn)
}

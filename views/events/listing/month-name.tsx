import { formatDate } from '../../../src/i18n/formats.ts'
import type { Locale } from '../../../src/i18n/locales.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'

type MonthProps = { readonly locale: Locale; readonly day: LocalDate }

/** The month that the day is in, and its year a shade lighter. */
export function MonthName({ locale, day }: MonthProps) {
  return (
    <>
      {monthWord(locale, day)} <span>{formatDate(locale, day, 'year')}</span>
    </>
  )
}

/** «November», as a heading begins: with a capital. */
export function monthWord(locale: Locale, day: LocalDate): string {
  // Intl's word for a month alone is 九月 in Chinese; calendars write 9月.
  return locale === 'zh' ? `${Number(day.slice(5, 7))}月` : capital(locale, formatDate(locale, day, 'month'))
}

/** «November 2019», with a capital. */
export function monthAndYear(locale: Locale, day: LocalDate): string {
  return capital(locale, formatDate(locale, day, 'monthAndYear'))
}

function capital(locale: Locale, words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1)
}

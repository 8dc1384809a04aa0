import { countryCodes } from './country-codes.ts'
import { intlLocale, type Locale, locales } from './locales.ts'

const regionNames = new Map(
  locales.map((locale) => [
    locale,
    new Intl.DisplayNames([intlLocale(locale)], { type: 'region', fallback: 'none' }),
  ]),
)
const lists = new Map(locales.map((locale) => [locale, new Intl.ListFormat(intlLocale(locale))]))
const collators = new Map(locales.map((locale) => [locale, new Intl.Collator(intlLocale(locale))]))
const numbers = new Map(locales.map((locale) => [locale, new Intl.NumberFormat(intlLocale(locale))]))

/** The country's name in the reader's language; the code itself where it has none. */
export function countryName(locale: Locale, code: string): string {
  return isCountry(code) ? (regionNames.get(locale)?.of(code) ?? code) : code
}

/** Whether the text is an ISO 3166-1 alpha-2 code in capitals. */
export function isCountry(code: string): boolean {
  return known.has(code)
}

/** Countries with their names, sorted as the reader's language sorts; every one, where none are given. */
export function listCountries(
  locale: Locale,
  codes: readonly string[] = countryCodes,
): readonly { readonly code: string; readonly name: string }[] {
  const compare = collator(locale).compare
  return codes
    .map((code) => ({ code, name: countryName(locale, code) }))
    .sort((a, b) => compare(a.name, b.name))
}

/** «Narok, Kenya» as a list of the language: «A, B and C». */
export function formatList(locale: Locale, words: readonly string[]): string {
  return lists.get(locale)?.format(words) ?? words.join(', ')
}

/** The comma of the language, with its space: «, », «，», «، ». */
export function comma(locale: Locale): string {
  if (locale === 'zh') return '，'
  return locale === 'ar' ? '، ' : ', '
}

export function formatNumber(locale: Locale, count: number): string {
  return numbers.get(locale)?.format(count) ?? String(count)
}

/** The reader's order of words. */
export function collator(locale: Locale): Intl.Collator {
  return collators.get(locale) ?? new Intl.Collator()
}

const known: ReadonlySet<string> = new Set(countryCodes)

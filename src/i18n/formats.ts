import type { LocalDate, ZoneId } from '../time/wall-time.ts'
import { intlLocale, type Locale } from './locales.ts'

// A new Intl formatter costs ten times a formatting: one is kept for each language, zone and style.
const most = 2_000
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** A kept formatter with a 24-hour clock. `style` names it in the cache: give one style one name. */
export function dateFormat(
  locale: Locale,
  zone: ZoneId | 'UTC',
  style: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${style}`
  const kept = dateFormats.get(key)
  if (kept) return kept
  if (dateFormats.size >= most) dateFormats.clear()
  const made = new Intl.DateTimeFormat(intlLocale(locale), { hourCycle: 'h23', timeZone: zone, ...options })
  dateFormats.set(key, made)
  return made
}

/** Noon UTC of the date: the instant by which Intl, set to UTC, writes exactly that date. */
function noonOf(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`)
}

const dayStyles = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  compact: { day: 'numeric', month: 'short', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  dayAndMonthShort: { day: 'numeric', month: 'short' },
  weekdayAndDay: { weekday: 'long', day: 'numeric', month: 'long' },
  weekdayShortAndDay: { weekday: 'short', day: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  monthAndYear: { month: 'long', year: 'numeric' },
  month: { month: 'long' },
  monthShort: { month: 'short' },
  year: { year: 'numeric' },
  day: { day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
export type DateStyle = keyof typeof dayStyles

/** A date in words: no zone takes part. */
export function formatDate(locale: Locale, date: LocalDate, style: DateStyle = 'full'): string {
  return plainly(locale, dateFormat(locale, 'UTC', `date-${style}`, dayStyles[style]).format(noonOf(date)))
}

/** A range of dates in words, both ends in; one date where they are the same. */
export function formatDates(
  locale: Locale,
  from: LocalDate,
  to: LocalDate,
  style: DateStyle = 'full',
): string {
  if (from === to) return formatDate(locale, from, style)
  // Intl writes a Chinese range with slashes: 2019/9/4 – 2019/9/6.
  if (locale === 'zh') return `${formatDate(locale, from, style)}至${chineseEnd(from, to, style)}`
  const format = dateFormat(locale, 'UTC', `date-${style}`, dayStyles[style])
  return plainly(locale, format.formatRange(noonOf(from), noonOf(to)))
}

/** The range's last date without the year and month that it shares with its first: «6日». */
function chineseEnd(from: LocalDate, to: LocalDate, style: DateStyle): string {
  const words = formatDate('zh', to, style)
  const shared = from.slice(0, 7) === to.slice(0, 7) ? '月' : from.slice(0, 4) === to.slice(0, 4) ? '年' : ''
  const cut = shared === '' ? -1 : words.indexOf(shared)
  return cut === words.length - 1 ? words : words.slice(cut + 1)
}

/** Intl joins ranges by thin spaces, and in English sets a comma after a short weekday and says a month twice. */
function plainly(locale: Locale, words: string): string {
  const spaced = words.replaceAll('\u2009', ' ')
  if (locale !== 'en') return spaced
  return spaced.replaceAll(/\b([A-Z][a-z]{2}),/g, '$1').replace(/ (\p{L}+) – (.+ \1\b)/u, ' – $2')
}

const instantStyles = {
  time: { hour: '2-digit', minute: '2-digit' },
  dateTime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  weekdayDateTime: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  compactDateTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** An instant in words, as clocks of the zone show it. Name the zone beside it (`formatZone`). */
export function formatInstant(
  locale: Locale,
  at: Date,
  zone: ZoneId,
  style: keyof typeof instantStyles = 'dateTime',
): string {
  return dateFormat(locale, zone, `instant-${style}`, instantStyles[style]).format(at)
}

/** The zone's name in the reader's language at that instant: «East Africa Time». */
export function zoneName(locale: Locale, zone: ZoneId, at: Date): string {
  return part(dateFormat(locale, zone, 'zone-long', { timeZoneName: 'long' }), at)
}

/** The zone's offset at that instant: «UTC+3», «UTC+5:45», «UTC». */
export function zoneOffset(zone: ZoneId, at: Date): string {
  return part(dateFormat('en', zone, 'zone-offset', { timeZoneName: 'shortOffset' }), at).replace(
    'GMT',
    'UTC',
  )
}

/** Name and offset: «East Africa Time (UTC+3)». A zone without a name of its own is its offset alone. */
export function formatZone(locale: Locale, zone: ZoneId, at: Date): string {
  const [name, offset] = [zoneName(locale, zone, at), zoneOffset(zone, at)]
  return /^(GMT|UTC)/.test(name) || name === offset ? offset : `${name} (${offset})`
}

function part(format: Intl.DateTimeFormat, at: Date): string {
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

import { isolate } from '../../../views/mails/mail-content.ts'
import { datesInWords } from '../../events/dates-in-words.ts'
import { firstHours, isEachDay, type Span } from '../../events/hours.ts'
import { dateFormat, formatDates, formatInstant, formatZone, zoneOffset } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Schedule } from '../../time/instants.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { dateOf } from '../../time/wall-time.ts'
import { parseZone, wallTimeAt } from '../../time/zones.ts'

/** When something is: what its organizer says, and the instants derived from it. */
export type Timed = { readonly schedule: Schedule; readonly startsAt: Date; readonly endsAt: Date }

/**
 * Date and hours with the zone named, as exactly as they are known; then the hours as clocks of the person's country
 * show them, where these are others and the same all over that country.
 */
export function whenLines(timed: Timed, t: Translate, country: string | null): readonly string[] {
  const { schedule } = timed
  const hours = firstHours(timed)
  if (schedule.precision !== 'time' || !hours) {
    const isDay = schedule.precision === 'day'
    const dates = isDay
      ? formatDates(t.locale, schedule.startsOn, schedule.endsOn, 'short')
      : datesInWords(t.locale, schedule)
    return [dates, t(isDay ? 'mail.hours-later' : 'mail.date-later')]
  }
  const yours = country === null ? undefined : yoursLine(hours, t, country)
  return [
    hoursLine(timed, hours, t),
    formatZone(t.locale, schedule.timeZone, hours.from),
    ...(yours === undefined ? [] : [yours]),
  ]
}

/** The dates for a subject, with the city. */
export function whenAndWhere(timed: Timed, t: Translate, city: string): string {
  const { schedule } = timed
  const isDated = schedule.precision === 'time' || schedule.precision === 'day'
  const dates = isDated
    ? formatDates(t.locale, schedule.startsOn, schedule.endsOn, 'compact')
    : datesInWords(t.locale, schedule)
  return city === '' ? dates : joinWords(t.locale, [dates, isolate(city)])
}

/** Words beside each other as the language sets commas. */
export function joinWords(locale: Locale, words: readonly string[]): string {
  const comma = locale === 'zh' ? '，' : locale === 'ar' ? '، ' : ', '
  return words.filter((word) => word !== '').join(comma)
}

/** An instant in words with its offset, «20 September 2019 at 15:04 (UTC+3)». */
export function instantWords(at: Date, zone: ZoneId, t: Translate): string {
  return `${formatInstant(t.locale, at, zone)} (${zoneOffset(zone, at)})`
}

/** An instant as a deadline: at the venue with its zone named, then as clocks of the person's country show it. */
export function instantLines(
  at: Date,
  zone: ZoneId,
  t: Translate,
  country: string | null,
): readonly string[] {
  const own = country === null ? undefined : zoneOfCountry(country, at)
  const venue = [formatInstant(t.locale, at, zone, 'weekdayDateTime'), formatZone(t.locale, zone, at)]
  if (country === null || own === undefined || zoneOffset(own, at) === zoneOffset(zone, at)) return venue
  const place = isolate(countryName(t.locale, country))
  const time = formatInstant(t.locale, at, own, 'compactDateTime')
  return [...venue, t('mail.yours-at', { place, time, offset: zoneOffset(own, at) })]
}

function hoursLine(timed: Timed, { from, to, zone }: Span, t: Translate): string {
  const { startsOn, endsOn } = timed.schedule
  const clock = (at: Date) => formatInstant(t.locale, at, zone, 'time')
  const values = { start: clock(from), end: clock(to) }
  if (isEachDay(timed)) {
    return t('mail.hours-daily', { ...values, date: formatDates(t.locale, startsOn, endsOn, 'short') })
  }
  if (startsOn !== endsOn) return rangeWords(t.locale, zone, from, to)
  return t('mail.hours', { ...values, date: formatDates(t.locale, startsOn, startsOn, 'long') })
}

function rangeWords(locale: Locale, zone: ZoneId, from: Date, to: Date): string {
  return dateFormat(locale, zone, 'mail-range', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatRange(from, to)
}

function yoursLine({ from, to, zone }: Span, t: Translate, country: string): string | undefined {
  const own = zoneOfCountry(country, from)
  if (own === undefined || zoneOffset(own, from) === zoneOffset(zone, from)) return undefined
  const [day, ownDay] = [dateOf(wallTimeAt(zone, from)), dateOf(wallTimeAt(own, from))]
  const crosses = day !== ownDay || dateOf(wallTimeAt(own, to)) !== ownDay
  const words = (at: Date) => formatInstant(t.locale, at, own, crosses ? 'compactDateTime' : 'time')
  return t('mail.yours', {
    place: isolate(countryName(t.locale, country)),
    start: words(from),
    end: words(to),
    offset: zoneOffset(own, from),
  })
}

// Of Intl Locale Info, which TypeScript's library does not know yet and not every runtime has.
type WithZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[] | undefined }

/** A zone whose clocks hold all over the country at that instant; undefined where they differ from place to place. */
export function zoneOfCountry(country: string, at: Date): ZoneId | undefined {
  const region: WithZones = new Intl.Locale(`und-${country}`)
  const zones = region.getTimeZones?.() ?? []
  const known = zones.flatMap((name) => parseZone(name) ?? [])
  const offsets = new Set(known.map((zone) => zoneOffset(zone, at)))
  return offsets.size === 1 ? known[0] : undefined
}

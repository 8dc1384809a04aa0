import type { EntryTime } from '../events/entries/entry-time.ts'
import type { Event } from '../events/event.ts'
import { formatDates, formatInstant, formatZone } from '../i18n/formats.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Translate } from '../i18n/translate.ts'

const day = 86_400_000

type Timed = Pick<Event, 'schedule' | 'startsAt' | 'endsAt'>

/** Dates in words, «4–6 September 2019». */
export function datesInWords(event: Timed, time: EntryTime, locale: Locale): string {
  const { from, to } =
    time.kind === 'days' ? time : { from: event.schedule.startsOn, to: event.schedule.endsOn }
  // English sets spaces around the dash of a range, between bare days too.
  return formatDates(locale, from, to).replace(/^(\d{1,2})\s–\s(?=\d{1,2}\s)/, '$1–')
}

/**
 * Hours with the zone named, «09:00–17:00 East Africa Time (UTC+3)»; undefined where they are not
 * announced.
 */
export function hoursInWords(event: Timed, t: Translate): string | undefined {
  const { schedule, startsAt, endsAt } = event
  if (schedule.precision !== 'time') return undefined
  const zone = formatZone(t.locale, schedule.timeZone, startsAt)
  const hours = `${schedule.startTime}–${schedule.endTime}`
  if (schedule.startsOn === schedule.endsOn) return t('calendar.hours', { hours, zone })
  if (endsAt.getTime() - startsAt.getTime() > day) return t('calendar.hours-daily', { hours, zone })
  const [start, end] = [startsAt, endsAt].map((at) =>
    formatInstant(t.locale, at, schedule.timeZone, 'compactDateTime'),
  )
  return t('calendar.hours', { hours: `${start} – ${end}`, zone })
}

/** An instant with its zone named, «28 August 2019 at 23:59, East Africa Time (UTC+3)». */
export function instantInWords(at: Date, event: Timed, t: Translate): string {
  const { timeZone } = event.schedule
  return t('calendar.hours', {
    hours: `${formatInstant(t.locale, at, timeZone)}${t.locale === 'en' ? ',' : ''}`,
    zone: formatZone(t.locale, timeZone, at),
  })
}

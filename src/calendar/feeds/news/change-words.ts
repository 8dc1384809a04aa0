import type { ChangeFacts, EventChange } from '../../../events/changes/change.ts'
import { datesInWords } from '../../../events/dates-in-words.ts'
import type { Event, Texts } from '../../../events/event.ts'
import { formatInstant, formatZone } from '../../../i18n/formats.ts'
import { comma, countryName } from '../../../i18n/names.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { utc } from '../../../time/zones.ts'
import { words } from '../../event-words.ts'

type When = NonNullable<ChangeFacts['when']>['now']
type Where = NonNullable<ChangeFacts['where']>['now']

/** What became of the event, then its title. */
export function changeTitle({ kind }: EventChange, texts: Texts, t: Translate): string {
  const title = words(texts, 'title')
  switch (kind) {
    case 'cancelled':
      return t('calendar.cancelled', { title })
    case 'postponed':
      return t('calendar.postponed', { title })
    default:
      return t(`news.${kind}`, { title })
  }
}

/** What it was and what it is now; of what was called off, why, as long as it is. */
export function changeSummary(
  { kind, facts }: EventChange,
  event: Event,
  texts: Texts,
  t: Translate,
): string {
  const { when, where } = facts
  const lines = [
    when ? whenChanged(when, t) : '',
    where
      ? wasNow(
          [where.was, where.now].map((place) => whereInWords(place, t)),
          t,
        )
      : '',
    kind === event.state ? words(texts, 'reason') : '',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function whenChanged({ was, now }: NonNullable<ChangeFacts['when']>, t: Translate): string {
  if (!was) return t('news.now', { now: datesInWords(t.locale, now.schedule) })
  const ways = [dates, datesWithHours, instants]
  const told = ways.map((way) => [way(was, t), way(now, t)]).find(([before, after]) => before !== after)
  return told ? wasNow(told, t) : ''
}

function wasNow([was = '', now = '']: readonly string[], t: Translate): string {
  if (now === '') return ''
  return was === '' ? t('news.now', { now }) : t('news.was-now', { was, now })
}

function dates({ schedule }: When, t: Translate): string {
  // English sets spaces around the dash of a range, between bare days too.
  return datesInWords(t.locale, schedule).replace(/^(\d{1,2})\s–\s(?=\d{1,2}\s)/, '$1–')
}

function datesWithHours(when: When, t: Translate): string {
  const { schedule, startsAt } = when
  if (schedule.precision !== 'time') return dates(when, t)
  const zone = formatZone(t.locale, schedule.timeZone, new Date(startsAt))
  const hours = t('calendar.hours', { hours: `${schedule.startTime}–${schedule.endTime}`, zone })
  return `${dates(when, t)}${comma(t.locale)}${hours}`
}

/** New zone data leave the wall time as it is: only the instants tell what moved. */
function instants({ startsAt }: When, { locale }: Translate): string {
  const at = new Date(startsAt)
  return `${formatInstant(locale, at, utc)} ${formatZone(locale, utc, at)}`
}

function whereInWords({ venue, city, country }: Where, { locale }: Translate): string {
  const parts = [venue, city, country === null ? '' : countryName(locale, country)]
  return parts.filter((part) => part !== '').join(comma(locale))
}

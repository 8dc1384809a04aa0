import { formatInstant, formatZone } from '../../i18n/formats.ts'
import { comma } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { ZoneId } from '../../time/wall-time.ts'

/** «30 August 2019 at 12:00, East Africa Time (UTC+3)»: an instant by clocks that are named. */
export function instantWords(
  { locale }: Pick<Translate, 'locale'>,
  at: Date,
  zone: ZoneId,
  style: 'dateTime' | 'weekdayDateTime' = 'dateTime',
): string {
  return `${formatInstant(locale, at, zone, style)}${comma(locale)}${formatZone(locale, zone, at)}`
}

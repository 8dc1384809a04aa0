import type { OfferView } from '../../../../views/registrations/own/own-view.ts'
import { formatInstant } from '../../../i18n/formats.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { countryName } from '../../../i18n/names.ts'
import { placeOf } from '../../../i18n/own-time.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { dateOf, type ZoneId } from '../../../time/wall-time.ts'
import { wallTimeAt } from '../../../time/zones.ts'
import { zoneOfCountry } from '../../messages/when.ts'
import { instantWords } from '../instant-words.ts'

type Deadline = {
  readonly endsAt: Date
  /** Of the venue. */
  readonly zone: ZoneId
  /** What the address names as the reader's own, and where the person lives. */
  readonly readerZone: ZoneId | null
  readonly country: string | null
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** The deadline of an offer by the venue's clocks and the person's own, and how much of it is left. */
export function offerWords(t: Translate, deadline: Deadline, now: Date): OfferView {
  const { endsAt, zone } = deadline
  return {
    deadline: instantWords(t, endsAt, zone, 'weekdayDateTime'),
    yours: yoursOf(t, deadline),
    left: leftOf(endsAt.getTime() - now.getTime()),
  }
}

function yoursOf(t: Translate, { endsAt, zone, readerZone, country }: Deadline): string | null {
  const own = readerZone ?? (country === null ? undefined : zoneOfCountry(country, endsAt))
  if (own === undefined) return null
  const [venue, yours] = [wallTimeAt(zone, endsAt), wallTimeAt(own, endsAt)]
  if (venue === yours) return null
  const style = dateOf(venue) === dateOf(yours) ? 'time' : 'compactDateTime'
  const place = readerZone === null ? countryName(t.locale, country ?? '') : placeOf(own)
  return t('offers.yours', {
    time: formatInstant(t.locale, endsAt, own, style),
    place: directionOf(t.locale) === 'rtl' ? `\u2068${place}\u2069` : place,
  })
}

/** In days from three on, in hours from one on, else in minutes; rounded so that nobody comes too late by it. */
function leftOf(ms: number): OfferView['left'] {
  const iso = `PT${Math.max(0, Math.floor(ms / minuteMs))}M`
  if (ms >= 3 * dayMs) return { key: 'offers.left-days', count: Math.floor(ms / dayMs), iso }
  if (ms >= hourMs) return { key: 'offers.left-hours', count: Math.floor(ms / hourMs), iso }
  return { key: 'offers.left-minutes', count: Math.max(1, Math.floor(ms / minuteMs)), iso }
}

import { dateOf, timeOf, type ZoneId } from '../time/wall-time.ts'
import { wallTimeAt } from '../time/zones.ts'
import { formatZone } from './formats.ts'
import { directionOf, type Locale } from './locales.ts'

type Span = { readonly from: Date; readonly to: Date; readonly zone: ZoneId }

/** A time as the reader's clocks show it. */
export type OwnTime = {
  /** The reader's city: «Ho Chi Minh». */
  readonly place: string
  /** «08:00 – 16:30», or one time. */
  readonly hours: string
  /** Where the date there is not the venue's. */
  readonly day: 'same' | 'after' | 'before'
  readonly zoneName: string
}

/** The span in the reader's zone; undefined where its clocks show the same. */
export function ownTimeOf(locale: Locale, span: Span, own: ZoneId): OwnTime | undefined {
  const [venue, reader] = [wallTimeAt(span.zone, span.from), wallTimeAt(own, span.from)]
  const ends = wallTimeAt(own, span.to)
  if (venue === reader && wallTimeAt(span.zone, span.to) === ends) return undefined
  const sameDay = dateOf(reader) === dateOf(venue)
  return {
    place: isolated(locale, placeOf(own)),
    hours: span.from < span.to ? `${timeOf(reader)} – ${timeOf(ends)}` : timeOf(reader),
    day: sameDay ? 'same' : dateOf(reader) > dateOf(venue) ? 'after' : 'before',
    zoneName: formatZone(locale, own, span.from),
  }
}

/** In a line from right to left, a name in Latin letters would draw the hours beside it to its side. */
function isolated(locale: Locale, name: string): string {
  return directionOf(locale) === 'rtl' ? `\u2068${name}\u2069` : name
}

/** «Asia/Ho_Chi_Minh» as «Ho Chi Minh». */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

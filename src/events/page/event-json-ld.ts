import type { ZoneId } from '../../time/wall-time.ts'
import { offsetAt } from '../../time/zones.ts'
import { type Event, type Host, isDated, type Texts } from '../event.ts'

type Facts = {
  readonly event: Event
  readonly texts: Texts
  readonly hosts: readonly Host[]
  /** The page's full address. */
  readonly url: string
  /** The series that it is an edition of, with its page. */
  readonly series: { readonly name: string; readonly url: string } | undefined
  readonly capacity: number | null
  readonly takesRegistrations: boolean
}

const statuses = {
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

/** The event as schema.org's Event. Undefined without a date: there is no event for a machine yet. */
export function eventJsonLd({ event, texts, hosts, url, series, capacity, takesRegistrations }: Facts) {
  const dates = datesOf(event)
  if (dates === undefined) return undefined
  const { state, previous } = event
  const places = locationsOf(event, texts, url)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: texts.get('title')?.text ?? event.slug,
    url,
    ...described(texts),
    ...dates,
    eventStatus: statusOf(event),
    ...(previous ? { previousStartDate: previous.startsOn } : {}),
    eventAttendanceMode: attendanceOf(event, texts),
    ...(places.length > 0 ? { location: places } : {}),
    ...(hosts.length > 0 ? { organizer: hosts.map(organizationOf) } : {}),
    ...(series ? { superEvent: { '@type': 'EventSeries', ...series } } : {}),
    inLanguage: texts.get('title')?.locale ?? event.defaultLocale,
    ...(capacity !== null && event.publishesCapacity ? { maximumAttendeeCapacity: capacity } : {}),
    ...(takesRegistrations && state !== 'cancelled' ? { potentialAction: registerAction(url) } : {}),
  }
}

function described(texts: Texts) {
  const description = texts.get('summary')?.text ?? texts.get('description')?.text
  return description === undefined ? {} : { description }
}

/** Of an event that was called off and has no day now: the days that it had. */
function datesOf({ schedule, startsAt, endsAt, state, previous }: Event) {
  if (!isDated(schedule.precision)) {
    if (state === 'published' || state === 'unlisted' || previous === null) return undefined
    return { startDate: previous.startsOn, endDate: previous.endsOn }
  }
  if (schedule.precision !== 'time') return { startDate: schedule.startsOn, endDate: schedule.endsOn }
  const { timeZone } = schedule
  return { startDate: withOffset(startsAt, timeZone), endDate: withOffset(endsAt, timeZone) }
}

function statusOf({ state, previous }: Event): string {
  if (state === 'postponed' || state === 'cancelled') return statuses[state]
  return `https://schema.org/${previous ? 'EventRescheduled' : 'EventScheduled'}`
}

function attendanceOf(event: Event, texts: Texts): string {
  const mode = event.isOnline ? (isInPlace(event, texts) ? 'Mixed' : 'Online') : 'Offline'
  return `https://schema.org/${mode}EventAttendanceMode`
}

function isInPlace({ country }: Event, texts: Texts): boolean {
  return texts.has('venue') || texts.has('city') || country !== null
}

/** The hall, and the page where one learns how to take part online: the room itself is told to participants alone. */
function locationsOf(event: Event, texts: Texts, url: string) {
  const { country, isOnline, position } = event
  const [venue, city] = [texts.get('venue')?.text, texts.get('city')?.text]
  const place = {
    '@type': 'Place',
    name: venue ?? city,
    address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: country ?? undefined },
    ...(position ? { geo: { '@type': 'GeoCoordinates', ...position } } : {}),
  }
  return [
    ...(isInPlace(event, texts) ? [place] : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url }] : []),
  ]
}

function organizationOf({ name, website }: Host) {
  return { '@type': 'Organization', name, ...(website ? { url: website } : {}) }
}

function registerAction(url: string) {
  return { '@type': 'RegisterAction', target: `${url}/register` }
}

/** «2019-09-04T09:00:00+03:00» */
function withOffset(at: Date, zone: ZoneId): string {
  const minutes = Math.round(offsetAt(zone, at))
  const local = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)]
  const two = (part: number) => String(part).padStart(2, '0')
  return `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

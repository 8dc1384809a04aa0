import type { ZoneId } from '../../time/wall-time.ts'
import { offsetAt } from '../../time/zones.ts'
import { type Event, type Host, isDated, type Texts } from '../event.ts'

type Facts = {
  readonly event: Event
  readonly texts: Texts
  readonly hosts: readonly Host[]
  /** The page's full address. */
  readonly url: string
  readonly capacity: number | null
  readonly takesRegistrations: boolean
}

const statuses = {
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

/** The event as schema.org's Event. Undefined without a date: there is no event for a machine yet. */
export function eventJsonLd({ event, texts, hosts, url, capacity, takesRegistrations }: Facts) {
  const { schedule, state, previous } = event
  if (!isDated(schedule.precision)) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: texts.get('title')?.text ?? event.slug,
    url,
    ...described(texts),
    ...datesOf(event),
    eventStatus: statusOf(event),
    ...(previous ? { previousStartDate: previous.startsOn } : {}),
    eventAttendanceMode: attendanceOf(event, texts),
    location: locationsOf(event, texts, url),
    organizer: hosts.map(({ name, website }) => {
      return { '@type': 'Organization', name, ...(website ? { url: website } : {}) }
    }),
    inLanguage: texts.get('title')?.locale ?? event.defaultLocale,
    ...(capacity !== null && event.publishesCapacity ? { maximumAttendeeCapacity: capacity } : {}),
    ...(takesRegistrations && state !== 'cancelled' ? { potentialAction: registerAction(url) } : {}),
  }
}

function described(texts: Texts) {
  const description = texts.get('summary')?.text ?? texts.get('description')?.text
  return description === undefined ? {} : { description }
}

function datesOf({ schedule, startsAt, endsAt }: Event) {
  if (schedule.precision !== 'time') return { startDate: schedule.startsOn, endDate: schedule.endsOn }
  const { timeZone } = schedule
  return { startDate: withOffset(startsAt, timeZone), endDate: withOffset(endsAt, timeZone) }
}

function statusOf({ state, previous }: Event): string {
  if (state === 'postponed' || state === 'cancelled') return statuses[state]
  return `https://schema.org/${previous ? 'EventRescheduled' : 'EventScheduled'}`
}

function attendanceOf({ isOnline }: Event, texts: Texts): string {
  const inPlace = texts.has('venue') || texts.has('city')
  return `https://schema.org/${isOnline ? (inPlace ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`
}

function locationsOf({ country, isOnline, position }: Event, texts: Texts, url: string) {
  const [venue, city] = [texts.get('venue')?.text, texts.get('city')?.text]
  const place = {
    '@type': 'Place',
    name: venue ?? city,
    address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: country ?? undefined },
    ...(position ? { geo: { '@type': 'GeoCoordinates', ...position } } : {}),
  }
  return [
    ...(venue !== undefined || city !== undefined ? [place] : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url }] : []),
  ]
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

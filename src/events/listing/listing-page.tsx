import { ListingPage } from '../../../views/events/listing/listing-page.tsx'
import type { Frame } from '../../../views/frame.ts'
import type { Made, Reading } from '../../http/kept/page-cache.ts'
import { collator, countryName } from '../../i18n/names.ts'
import type { Services } from '../../services.ts'
import type { Site } from '../../site/site.ts'
import { startOfDay } from '../../time/instants.ts'
import { dateOf, plusDays, type ZoneId } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import type { Availability } from '../availability.ts'
import type { Event } from '../event.ts'
import { listCategories } from '../part-store.ts'
import { byMonth, showEvents } from './listed-events.ts'
import { isFiltered, type Listing, listingQuery, pageSize } from './listing.ts'
import { findNextEnd, listCountriesOfEvents, listDaysOfYear, listListed } from './listing-store.ts'
import { yearWeeksOf } from './year-weeks.ts'

export type Making = {
  readonly services: Pick<Services, 'db' | 'clock'>
  readonly frame: Frame
  readonly site: Site
  readonly ask: Reading<Availability>['ask']
}

/** Makes the page of a listing: all events, or those that its filters leave. */
export async function makeListing(listing: Listing, making: Making): Promise<Made> {
  const { services, frame, site } = making
  const { db, clock } = services
  const { locale } = frame.t
  const now = clock.now()
  const zone = frame.zone ?? site.zone
  const isFront = listing.period === 'upcoming' && listing.after === null && !isFiltered(listing)
  const [found, categories, countries, nextEnd, year] = await Promise.all([
    listListed(db, listing, now, pageSize),
    listCategories(db, locale),
    listCountriesOfEvents(db),
    findNextEnd(db, now),
    isFront ? yearOf(db, now, zone) : null,
  ])
  const events = found.slice(0, pageSize)
  const shown = await showEvents(events, { db, locale, now, categories, ask: making.ask })
  const path = (more: Partial<Listing>) => pathOf({ ...listing, after: null, ...more })
  const content = (
    <ListingPage
      frame={frame}
      title={site.texts.get('title') ?? frame.t('site.events')}
      lead={site.texts.get('lead')}
      year={year}
      finder={{
        words: listing.words,
        category: listing.category,
        country: listing.country,
        isPast: listing.period === 'past',
        categories: categories.map(({ slug, name }) => ({ value: slug, name })),
        countries: countries
          .map((code) => ({ value: code, name: countryName(locale, code) }))
          .sort((a, b) => collator(locale).compare(a.name, b.name)),
        periods: {
          upcoming: path({ period: 'upcoming' }),
          past: path({ period: 'past' }),
          isPast: listing.period === 'past',
        },
      }}
      months={byMonth(shown)}
      nothing={isFiltered(listing) ? 'no-match' : listing.period === 'past' ? 'no-past' : 'nothing'}
      pages={{
        first: listing.after === null ? null : path({}),
        next: nextPath(listing, found),
      }}
    />
  )
  return { content, until: earlier(nextMidnight(now, zone), nextEnd) }
}

async function yearOf(db: Services['db'], now: Date, zone: ZoneId) {
  const today = dateOf(wallTimeAt(zone, now))
  return yearWeeksOf(today, await listDaysOfYear(db, Number(today.slice(0, 4))))
}

/** The path of the next page, where there is one. */
export function nextPath(listing: Listing, found: readonly Event[], base = '/'): string | null {
  const last = found.length > pageSize ? found[pageSize - 1] : undefined
  if (last === undefined) return null
  const { precision } = last.schedule
  const isDated = precision === 'time' || precision === 'day'
  return pathOf({ ...listing, after: { isDated, startsAt: last.startsAt, id: last.id } }, base)
}

export function pathOf(listing: Listing, base = '/'): string {
  const query = listingQuery(listing)
  return query === '' ? base : `${base}?${query}`
}

/** The next midnight of the zone: what a page says of days may be wrong from then on. */
export function nextMidnight(now: Date, zone: ZoneId): Date {
  return startOfDay(plusDays(dateOf(wallTimeAt(zone, now)), 1), zone)
}

export function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

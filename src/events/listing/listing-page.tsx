import { AgendaPage } from '../../../views/events/listing/agenda-page.tsx'
import type { Frame } from '../../../views/frame.ts'
import type { Made, Reading } from '../../http/kept/page-cache.ts'
import type { Services } from '../../services.ts'
import type { Site } from '../../site/site.ts'
import { dateOf, type ZoneId } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import type { Availability } from '../availability.ts'
import type { Event } from '../event.ts'
import { listCategories } from '../part-store.ts'
import { finderOf, switchesOf } from './finder-of.ts'
import { byMonth, showEvents } from './listed-events.ts'
import { isFiltered, type Listing, pageSize, pathOf, subscribePath } from './listing.ts'
import { findNextEnd, listCountriesOfEvents, listDaysOfYear, listListed } from './listing-store.ts'
import { makeMonth, type PathOf } from './month/month-page.tsx'
import { earlier, nextMidnight } from './until.ts'
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
  const [categories, countries] = await Promise.all([listCategories(db, locale), listCountriesOfEvents(db)])
  const around = {
    ...{ frame, title: site.texts.get('title') ?? frame.t('site.events'), lead: site.texts.get('lead') },
    finder: finderOf(listing, locale, { categories, countries }),
    switches: switchesOf(listing, '/'),
    subscribe: subscribePath(listing),
  }
  if (listing.view === 'month') {
    const path: PathOf = (more) => pathOf({ ...listing, ...more })
    return makeMonth(listing, { ...making, categories, path, around })
  }
  const zone = frame.zone ?? site.zone
  const isFront = listing.period === 'upcoming' && listing.after === null && !isFiltered(listing)
  const [found, nextEnd, year] = await Promise.all([
    listListed(db, listing, now, pageSize),
    findNextEnd(db, now),
    isFront ? yearOf(db, now, zone) : null,
  ])
  const events = found.slice(0, pageSize)
  const shown = await showEvents(events, { db, locale, now, categories, ask: making.ask })
  const content = (
    <AgendaPage
      {...around}
      year={year}
      months={byMonth(shown)}
      nothing={isFiltered(listing) ? 'no-match' : listing.period === 'past' ? 'no-past' : 'nothing'}
      pages={pagesOf(listing, found, '/')}
    />
  )
  return { content, until: earlier(nextMidnight(now, zone), nextEnd) }
}

async function yearOf(db: Services['db'], now: Date, zone: ZoneId) {
  const today = dateOf(wallTimeAt(zone, now))
  return yearWeeksOf(today, await listDaysOfYear(db, Number(today.slice(0, 4))))
}

/** The paths of the first and the next page, where there are such. */
export function pagesOf(listing: Listing, found: readonly Event[], base: string) {
  return {
    first: listing.after === null ? null : pathOf({ ...listing, after: null }, base),
    next: nextPath(listing, found, base),
  }
}

function nextPath(listing: Listing, found: readonly Event[], base: string): string | null {
  const last = found.length > pageSize ? found[pageSize - 1] : undefined
  if (last === undefined) return null
  const { precision } = last.schedule
  const isDated = precision === 'time' || precision === 'day'
  return pathOf({ ...listing, after: { isDated, startsAt: last.startsAt, id: last.id } }, base)
}

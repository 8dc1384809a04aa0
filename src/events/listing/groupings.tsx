import { AgendaPage } from '../../../views/events/listing/agenda-page.tsx'
import type { Made } from '../../http/kept/page-cache.ts'
import type { Category, Series } from '../event.ts'
import { listCategories } from '../part-store.ts'
import { switchesOf } from './finder-of.ts'
import { byMonth, showEvents } from './listed-events.ts'
import { type Listing, pageSize, pathOf, subscribePath } from './listing.ts'
import { type Making, pagesOf } from './listing-page.tsx'
import { findNextEnd, listEditions, listListed } from './listing-store.ts'
import { makeMonth, type PathOf } from './month/month-page.tsx'
import { earlier, nextMidnight } from './until.ts'

/** Makes the page of a theme: its events, those to come or those past, or those of a month. */
export async function makeCategory(category: Category, asked: Listing, making: Making): Promise<Made> {
  const { services, frame, site, ask } = making
  const { db, clock } = services
  const [now, base] = [clock.now(), `/categories/${category.slug}`]
  const listing = { ...asked, words: '', country: null, category: category.slug }
  const inAddress = { ...listing, category: null }
  const categories = await listCategories(db, frame.t.locale)
  const around = {
    ...{ frame, title: category.name, eyebrow: frame.t('listing.theme') },
    switches: switchesOf(inAddress, base),
    subscribe: subscribePath(listing),
  }
  if (listing.view === 'month') {
    const path: PathOf = (more) => pathOf({ ...inAddress, ...more }, base)
    return makeMonth(listing, { ...making, categories, path, around })
  }
  const [found, nextEnd] = await Promise.all([listListed(db, listing, now, pageSize), findNextEnd(db, now)])
  const events = found.slice(0, pageSize)
  const shown = await showEvents(events, { db, locale: frame.t.locale, now, categories, ask })
  const content = (
    <AgendaPage
      {...around}
      months={byMonth(shown)}
      nothing={listing.period === 'past' ? 'no-past' : 'nothing'}
      pages={pagesOf(inAddress, found, base)}
    />
  )
  return { content, until: earlier(nextMidnight(now, frame.zone ?? site.zone), nextEnd) }
}

/** Makes the page of a series: its editions, the newest first. */
export async function makeSeries(series: Series, making: Making): Promise<Made> {
  const { services, frame, site, ask } = making
  const { db, clock } = services
  const now = clock.now()
  const [events, categories, nextEnd] = await Promise.all([
    listEditions(db, series.id),
    listCategories(db, frame.t.locale),
    findNextEnd(db, now),
  ])
  const shown = await showEvents(events, { db, locale: frame.t.locale, now, categories, ask })
  const content = (
    <AgendaPage
      {...{ frame, title: series.name, eyebrow: frame.t('listing.series') }}
      months={byMonth(shown)}
      nothing="nothing"
      pages={{ first: null, next: null }}
      subscribe={`/subscribe?series=${series.slug}`}
    />
  )
  return { content, until: earlier(nextMidnight(now, frame.zone ?? site.zone), nextEnd) }
}

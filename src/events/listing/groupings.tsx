import { ListingPage } from '../../../views/events/listing/listing-page.tsx'
import type { Made } from '../../http/kept/page-cache.ts'
import type { Category, Series } from '../event.ts'
import { listCategories } from '../part-store.ts'
import { byMonth, showEvents } from './listed-events.ts'
import { type Listing, pageSize } from './listing.ts'
import { earlier, type Making, nextMidnight, nextPath, pathOf } from './listing-page.tsx'
import { findNextEnd, listEditions, listListed } from './listing-store.ts'

/** Makes the page of a theme: its events, those to come or those past. */
export async function makeCategory(category: Category, asked: Listing, making: Making): Promise<Made> {
  const { services, frame, site, ask } = making
  const { db, clock } = services
  const [now, base] = [clock.now(), `/categories/${category.slug}`]
  const listing = { ...asked, words: '', country: null, category: category.slug }
  const isPast = listing.period === 'past'
  const [found, categories, nextEnd] = await Promise.all([
    listListed(db, listing, now, pageSize),
    listCategories(db, frame.t.locale),
    findNextEnd(db, now),
  ])
  const events = found.slice(0, pageSize)
  const shown = await showEvents(events, { db, locale: frame.t.locale, now, categories, ask })
  const inAddress = { ...listing, category: null }
  const first = pathOf({ ...inAddress, after: null }, base)
  const content = (
    <ListingPage
      frame={frame}
      title={category.name}
      eyebrow={frame.t('listing.theme')}
      periods={{ upcoming: base, past: `${base}?when=past`, isPast }}
      months={byMonth(shown)}
      nothing={isPast ? 'no-past' : 'nothing'}
      pages={{ first: listing.after === null ? null : first, next: nextPath(inAddress, found, base) }}
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
    <ListingPage
      frame={frame}
      title={series.name}
      eyebrow={frame.t('listing.series')}
      months={byMonth(shown)}
      nothing="nothing"
      pages={{ first: null, next: null }}
    />
  )
  return { content, until: earlier(nextMidnight(now, frame.zone ?? site.zone), nextEnd) }
}

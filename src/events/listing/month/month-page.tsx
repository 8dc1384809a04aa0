import type { ListingPageProps } from '../../../../views/events/listing/listing-page.tsx'
import { MonthPage } from '../../../../views/events/listing/month-page.tsx'
import type { Made } from '../../../http/kept/page-cache.ts'
import type { LocalDate } from '../../../time/wall-time.ts'
import type { Category } from '../../event.ts'
import { isFiltered, type Listing, pathOf } from '../listing.ts'
import type { Making } from '../listing-page.tsx'
import { type Days, eventsIn } from './month.ts'
import { findNearestDay } from './month-store.ts'
import { readMonth } from './read-month.ts'
import { monthAfter, monthBefore, monthOfDay, type YearMonth } from './year-month.ts'

/** Events in one month's page: more of them are a list that nobody reads. */
const mostInMonth = 500

type MonthMaking = Making & {
  readonly categories: readonly Category[]
  /** The path of the listing with something changed. */
  readonly path: PathOf
  readonly around: Omit<ListingPageProps, 'name' | 'children'>
}
export type PathOf = (more: Partial<Listing>) => string

/** Makes the page of a month of a listing: the month that it names, else the one that it is for the reader. */
export async function makeMonth(listing: Listing, making: MonthMaking): Promise<Made> {
  const { services, categories, path, around } = making
  const { month, days, today, someTime, cutAt, until } = await readMonth(listing, making, {
    categories,
    most: mostInMonth,
  })
  const isEmpty = eventsIn(month).length === 0
  const content = (
    <MonthPage
      {...{ ...around, month, someTime, cutAt }}
      steps={stepsOf(month.month, today, path)}
      nearest={isEmpty ? await nearestTo(services.db, listing, days, path) : null}
      unfiltered={
        isFiltered(listing) ? pathOf({ ...listing, words: '', category: null, country: null }) : null
      }
    />
  )
  return { content, until }
}

function stepsOf(month: YearMonth, today: LocalDate, path: PathOf) {
  const step = (to: YearMonth | null) => to && { month: to, path: path({ month: to }) }
  return {
    before: step(monthBefore(month)),
    after: step(monthAfter(month)),
    ...{ today, todayPath: path({ month: null }) },
  }
}

/** The nearest month with events: the next, else the last before. */
async function nearestTo(db: Making['services']['db'], listing: Listing, days: Days, path: PathOf) {
  const nearest = await findNearestDay(db, listing, days)
  const month = nearest && monthOfDay(nearest.day)
  return nearest && month && { month, path: path({ month }), comes: nearest.comes }
}

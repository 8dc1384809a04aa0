import type { ListingPageProps } from '../../../../views/events/listing/listing-page.tsx'
import { MonthPage } from '../../../../views/events/listing/month-page.tsx'
import type { Made } from '../../../http/kept/page-cache.ts'
import { dateOf, type LocalDate } from '../../../time/wall-time.ts'
import { wallTimeAt } from '../../../time/zones.ts'
import type { Category } from '../../event.ts'
import { showEvents } from '../listed-events.ts'
import { isFiltered, type Listing, pathOf } from '../listing.ts'
import type { Making } from '../listing-page.tsx'
import { findNextEnd } from '../listing-store.ts'
import { earlier, nextMidnight } from '../until.ts'
import { type Days, monthOf } from './month.ts'
import { findNearestDay, listBetween } from './month-store.ts'
import { shownEvents } from './shown-events.ts'
import {
  firstDay,
  lastDay,
  monthAfter,
  monthBefore,
  monthOfDay,
  parseYearMonth,
  type YearMonth,
} from './year-month.ts'

/** Events in one month's page: more of them are a list that nobody reads. */
const mostInMonth = 500

type MonthMaking = Making & {
  readonly categories: readonly Category[]
  /** The path of the listing with something changed. */
  readonly path: PathOf
  readonly around: Omit<ListingPageProps, 'name' | 'children'>
}

/** Makes the page of a month of a listing: the month that it names, else the one that it is for the reader. */
export async function makeMonth(listing: Listing, making: MonthMaking): Promise<Made> {
  const { services, frame, site, categories, path, around, ask } = making
  const { db, clock } = services
  const { locale } = frame.t
  const [now, zone] = [clock.now(), frame.zone ?? site.zone]
  const today = dateOf(wallTimeAt(zone, now))
  const month = listing.month ?? monthOfDay(today) ?? latestMonth
  const days = { startsOn: firstDay(month), endsOn: lastDay(month) }
  const [found, nextEnd] = await Promise.all([
    listBetween(db, listing, days, mostInMonth + 1),
    findNextEnd(db, now),
  ])
  const events = found.slice(0, mostInMonth)
  const shown = await showEvents(events, { db, locale, now, categories, ask })
  const { onDays, someTime } = shownEvents(shown, days)
  const content = (
    <MonthPage
      {...around}
      month={monthOf(onDays, month, today)}
      steps={stepsOf(month, today, path)}
      someTime={someTime}
      cutAt={found.length > events.length ? events.length : null}
      nearest={onDays.length > 0 ? null : await nearestTo(db, listing, days, path)}
      unfiltered={
        isFiltered(listing) ? pathOf({ ...listing, words: '', category: null, country: null }) : null
      }
    />
  )
  return { content, until: earlier(nextMidnight(now, zone), nextEnd) }
}

export type PathOf = (more: Partial<Listing>) => string
const latestMonth = parseYearMonth('2200-12') as YearMonth

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

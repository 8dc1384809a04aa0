import type { ListedEvent } from '../../../../views/events/listing/entry.tsx'
import type { BarEvent } from '../../../../views/events/listing/month-grid.tsx'
import { dateOf, type LocalDate } from '../../../time/wall-time.ts'
import { wallTimeAt } from '../../../time/zones.ts'
import type { Category } from '../../event.ts'
import { showEvents } from '../listed-events.ts'
import type { Listing } from '../listing.ts'
import type { Making } from '../listing-page.tsx'
import { findNextEnd } from '../listing-store.ts'
import { earlier, nextMidnight } from '../until.ts'
import { type Days, type Month, monthOf } from './month.ts'
import { listBetween } from './month-store.ts'
import { shownEvents } from './shown-events.ts'
import { firstDay, lastDay, monthOfDay, parseYearMonth, type YearMonth } from './year-month.ts'

/** A month of a listing as a page shows it. */
export type ReadMonth = {
  readonly month: Month<BarEvent>
  readonly days: Days
  readonly today: LocalDate
  /** Events of which no more is known than the month or the year. */
  readonly someTime: readonly ListedEvent[]
  /** How many of more events are shown; null: all. */
  readonly cutAt: number | null
  /** When it may be wrong. */
  readonly until: Date
}

const latestMonth = parseYearMonth('2200-12') as YearMonth

/** Reads the month that the listing names, else the one that it is for the reader; `most` events of it. */
export async function readMonth(
  listing: Listing,
  { services, frame, site, ask }: Making,
  { categories, most }: { readonly categories: readonly Category[]; readonly most: number },
): Promise<ReadMonth> {
  const { db, clock } = services
  const [now, zone] = [clock.now(), frame.zone ?? site.zone]
  const today = dateOf(wallTimeAt(zone, now))
  const month = listing.month ?? monthOfDay(today) ?? latestMonth
  const days = { startsOn: firstDay(month), endsOn: lastDay(month) }
  const [found, nextEnd] = await Promise.all([listBetween(db, listing, days, most + 1), findNextEnd(db, now)])
  const events = found.slice(0, most)
  const shown = await showEvents(events, { db, locale: frame.t.locale, now, categories, ask })
  const { onDays, someTime } = shownEvents(shown, days)
  return {
    month: monthOf(onDays, month, today),
    ...{ days, today, someTime },
    cutAt: found.length > most ? most : null,
    until: earlier(nextMidnight(now, zone), nextEnd),
  }
}

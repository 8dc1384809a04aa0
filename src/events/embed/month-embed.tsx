import { MonthEmbed } from '../../../views/embed/month-embed.tsx'
import type { Made } from '../../http/kept/page-cache.ts'
import { dateOf } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import { showEvents } from '../listing/listed-events.ts'
import { type Listing, subscribePath } from '../listing/listing.ts'
import { findNextEnd } from '../listing/listing-store.ts'
import { monthOf } from '../listing/month/month.ts'
import { listBetween } from '../listing/month/month-store.ts'
import { shownEvents } from '../listing/month/shown-events.ts'
import {
  firstDay,
  lastDay,
  monthAfter,
  monthBefore,
  monthOfDay,
  parseYearMonth,
  type YearMonth,
} from '../listing/month/year-month.ts'
import { earlier, nextMidnight } from '../listing/until.ts'
import { listCategories } from '../part-store.ts'
import { type EmbedAsk, embedQuery } from './embed-ask.ts'
import type { EmbedMaking } from './embed-page.tsx'
import { listTitle } from './find-embedded.ts'

const mostInMonth = 100
const latestMonth = parseYearMonth('2200-12') as YearMonth

/** Makes a month for another site: the one that the address names, else the one that it is for the reader. */
export async function makeMonthEmbed(
  asked: EmbedAsk,
  listing: Listing,
  { services, frame, site, ask }: EmbedMaking,
): Promise<Made> {
  const { db, clock } = services
  const { locale } = frame.t
  const [now, zone] = [clock.now(), frame.zone ?? site.zone]
  const today = dateOf(wallTimeAt(zone, now))
  const month = listing.month ?? monthOfDay(today) ?? latestMonth
  const days = { startsOn: firstDay(month), endsOn: lastDay(month) }
  const [found, nextEnd, categories] = await Promise.all([
    listBetween(db, listing, days, mostInMonth),
    findNextEnd(db, now),
    listCategories(db, locale),
  ])
  const { onDays, someTime } = shownEvents(
    await showEvents(found, { db, locale, now, categories, ask }),
    days,
  )
  const step = (to: YearMonth | null) =>
    to && {
      month: to,
      path: `/embed?${embedQuery({ ...asked, of: { kind: 'list', listing: { ...listing, month: to } } })}`,
    }
  const content = (
    <MonthEmbed
      {...{
        frame,
        title: listTitle(frame),
        subscribe: subscribePath(listing),
        scheme: asked.scheme,
        someTime,
      }}
      month={monthOf(onDays, month, today)}
      before={step(monthBefore(month))}
      after={step(monthAfter(month))}
    />
  )
  return { content, until: earlier(nextMidnight(now, zone), nextEnd) }
}

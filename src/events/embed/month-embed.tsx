import { MonthEmbed } from '../../../views/embed/month-embed.tsx'
import type { Made } from '../../http/kept/page-cache.ts'
import { type Listing, subscribePath } from '../listing/listing.ts'
import { readMonth } from '../listing/month/read-month.ts'
import { monthAfter, monthBefore, type YearMonth } from '../listing/month/year-month.ts'
import { listCategories } from '../part-store.ts'
import { type EmbedAsk, embedQuery } from './embed-ask.ts'
import type { EmbedMaking } from './embed-page.tsx'
import { listTitle } from './find-embedded.ts'

const mostInMonth = 100

/** Makes a month for another site: the one that the address names, else the one that it is for the reader. */
export async function makeMonthEmbed(asked: EmbedAsk, listing: Listing, making: EmbedMaking): Promise<Made> {
  const { services, frame } = making
  const categories = await listCategories(services.db, frame.t.locale)
  const { month, someTime, until } = await readMonth(listing, making, { categories, most: mostInMonth })
  const step = (to: YearMonth | null) =>
    to && {
      month: to,
      path: `/embed?${embedQuery({ ...asked, of: { kind: 'list', listing: { ...listing, month: to } } })}`,
    }
  const content = (
    <MonthEmbed
      {...{ frame, month, someTime }}
      title={listTitle(frame)}
      subscribe={subscribePath(listing)}
      scheme={asked.scheme}
      before={step(monthBefore(month.month))}
      after={step(monthAfter(month.month))}
    />
  )
  return { content, until }
}

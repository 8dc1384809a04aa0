import { AgendaEmbed } from '../../../views/embed/agenda-embed.tsx'
import type { Made } from '../../http/kept/page-cache.ts'
import type { Services } from '../../services.ts'
import { byMonth, showEvents } from '../listing/listed-events.ts'
import { isFiltered } from '../listing/listing.ts'
import type { Making } from '../listing/listing-page.tsx'
import { findNextEnd } from '../listing/listing-store.ts'
import { earlier, nextMidnight } from '../listing/until.ts'
import { listCategories } from '../part-store.ts'
import type { EmbedAsk } from './embed-ask.ts'
import { findEmbedded } from './find-embedded.ts'
import { frameElsewhere } from './frame-elsewhere.ts'
import { makeMonthEmbed } from './month-embed.tsx'

export type EmbedMaking = Making & { readonly services: Pick<Services, 'db' | 'clock' | 'links'> }

/** Makes what another site shows: events as an agenda, one event, or a month. */
export async function makeEmbed(asked: EmbedAsk, making: EmbedMaking): Promise<Made> {
  const { of, most, scheme } = asked
  const { services, site, ask } = making
  const { db, clock, links } = services
  const frame = frameElsewhere(making.frame, links.origin)
  if (of.kind === 'list' && of.listing.view === 'month')
    return makeMonthEmbed(asked, of.listing, { ...making, frame })
  const { locale } = frame.t
  const now = clock.now()
  const found = await findEmbedded(of, most, { db, now, frame })
  if (found === undefined) return 'missing'
  const [categories, nextEnd] = await Promise.all([listCategories(db, locale), findNextEnd(db, now)])
  const events = found.events.slice(0, most)
  const { title, path, subscribe, summary } = found
  const content = (
    <AgendaEmbed
      {...{ frame, title, path, subscribe, summary, scheme }}
      months={byMonth(await showEvents(events, { db, locale, now, categories, ask }))}
      isWhole={found.events.length <= most}
      nothing={of.kind === 'list' && isFiltered(of.listing) ? 'no-match' : 'nothing'}
    />
  )
  return { content, until: earlier(nextMidnight(now, frame.zone ?? site.zone), nextEnd) }
}

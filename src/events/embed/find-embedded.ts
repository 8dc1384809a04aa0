import type { Frame } from '../../../views/frame.ts'
import type { Queryable } from '../../database/connection.ts'
import { type Event, isCalledOff, type Text } from '../event.ts'
import { pathOf, subscribePath } from '../listing/listing.ts'
import { listEditions, listListed } from '../listing/listing-store.ts'
import { listSeries } from '../part-store.ts'
import { findPublicEvent } from '../public/find-public-event.ts'
import type { EmbedScope } from './embed-ask.ts'

/** What is found of a scope, and one event more where there are more than `most`. */
export type Embedded = {
  readonly events: readonly Event[]
  readonly title: string
  /** Where the site shows the same, and all that does not fit. */
  readonly path: string
  /** The page that says how to subscribe to just these. */
  readonly subscribe: string
  readonly summary?: Text | undefined
}
type Finding = { readonly db: Queryable; readonly now: Date; readonly frame: Frame }

/** The events to embed; undefined where the event or the series has no page. */
export async function findEmbedded(
  of: EmbedScope,
  most: number,
  { db, now, frame }: Finding,
): Promise<Embedded | undefined> {
  switch (of.kind) {
    case 'event':
      return findOne(of.slug, db, frame)
    case 'series':
      return findSeries(of.slug, db, frame)
    case 'list':
      return {
        events: await listListed(db, of.listing, now, most),
        title: listTitle(frame),
        path: pathOf(of.listing),
        subscribe: subscribePath(of.listing),
      }
  }
}

/** «Events · ANSO» */
export function listTitle({ t, site }: Frame): string {
  return `${t('site.events')} · ${site.shortName}`
}

/** Of an event that is off, the reason stands in the place of what it is about. */
async function findOne(slug: string, db: Queryable, { t }: Frame): Promise<Embedded | undefined> {
  const found = await findPublicEvent(db, slug, t.locale)
  if (found === undefined) return undefined
  const { event, texts, title } = found
  return {
    events: [event],
    title: title.text,
    path: `/events/${event.slug}`,
    subscribe: '/subscribe',
    summary: texts.get(isCalledOff(event) ? 'reason' : 'summary'),
  }
}

async function findSeries(slug: string, db: Queryable, { t }: Frame): Promise<Embedded | undefined> {
  const series = (await listSeries(db, t.locale)).find((each) => each.slug === slug)
  if (series === undefined) return undefined
  return {
    events: await listEditions(db, series.id),
    title: series.name,
    path: `/series/${slug}`,
    subscribe: `/subscribe?series=${slug}`,
  }
}

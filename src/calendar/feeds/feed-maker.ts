import type { Queryable } from '../../database/connection.ts'
import type { Category } from '../../events/event.ts'
import { listCategories } from '../../events/part-store.ts'
import { fileHeaders } from '../../http/gates/security-headers.ts'
import { type PreparedAnswer, prepareAnswer } from '../../http/kept/prepared-answer.ts'
import type { CategoryId, EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { fullSiteName, siteContact } from '../../site/site.ts'
import { getSite } from '../../site/site-store.ts'
import { joinCalendar } from '../join-calendar.ts'
import { createEntryMaker, type EntryMaker, type FeedContext, type MadeEntry } from './entry-maker.ts'
import type { FeedAsk } from './feed-ask.ts'
import { feedHead } from './feed-head.ts'
import { fitFeed } from './feed-size.ts'
import { type Freshness, type ListedEvent, listFeed, listOne } from './feed-store.ts'
import { makeNews } from './news-maker.ts'

/** Where an address leads: the event or the category that it names, if it names one. */
export type FeedTarget = { readonly eventId: EventId | null; readonly category: FeedCategory | null }

export type FeedCategory = Pick<Category, 'id' | 'slug' | 'color'>

/** A feed to make: what is asked, and of when. `month` is the present month's first day in UTC. */
export type FeedOrder = {
  readonly ask: FeedAsk
  readonly target: FeedTarget
  readonly fresh: Freshness
  readonly month: Date
}
export type FeedMaker = (order: FeedOrder) => Promise<PreparedAnswer>

const monthsBack = 24

/** Makes whole answers; the texts of their entries are kept, so that a change costs what changed. */
export function createFeedMaker({ db, links, config }: Pick<Services, 'db' | 'links' | 'config'>): FeedMaker {
  const makeEntries = createEntryMaker()
  const headers = {
    ...fileHeaders(config.publicUrl),
    'cache-control': 'public, max-age=300, s-maxage=60, stale-if-error=86400',
    'access-control-allow-origin': '*',
  }
  const means = { db, origin: links.origin, makeEntries, headers }
  return (order) => (order.ask.scope.kind === 'news' ? makeAtom(order, means) : makeCalendar(order, means))
}

type Means = {
  readonly db: Queryable
  readonly origin: string
  readonly makeEntries: EntryMaker
  readonly headers: Readonly<Record<string, string>>
}

async function makeAtom({ ask, fresh }: FeedOrder, { db, origin, headers }: Means): Promise<PreparedAnswer> {
  const { text, changedAt, locale } = await makeNews(db, origin, ask, fresh)
  return prepareAnswer(text, changedAt, {
    ...headers,
    'content-type': 'application/atom+xml; charset=utf-8',
    'content-language': locale,
  })
}

async function makeCalendar(order: FeedOrder, means: Means): Promise<PreparedAnswer> {
  const { db, origin, makeEntries, headers } = means
  const { fresh, target, month } = order
  const { siteName, context } = await readContext(db, origin, order)
  const listed = await listTarget(db, order)
  await giveWay()
  const { entries, isCut } = await fitFeed(listed, month, (events, detail) =>
    makeEntries(db, events, { ...context, detail }),
  )
  await giveWay()
  const changedAt = lastChange(entries) ?? fresh.changedAt
  const about = {
    siteName,
    category: target.category && context.categoryNames.get(target.category.id),
    color: target.category?.color ?? null,
    title: entries[0]?.title,
    isCut,
    origin,
    locale: context.locale,
    changedAt,
  }
  const calendar = joinCalendar(feedHead(order.ask, about), entries, fresh.zone)
  await giveWay()
  return prepareAnswer(calendar, changedAt, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': dispositionOf(order.ask),
    'content-language': context.locale,
  })
}

/** Lets other requests have their turn between two long steps (PERF-8). */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function lastChange(entries: readonly MadeEntry[]): Date | undefined {
  const times = entries.map(({ changedAt }) => changedAt.getTime())
  return times.length === 0 ? undefined : new Date(times.reduce((a, b) => Math.max(a, b)))
}

async function readContext(db: Queryable, origin: string, { ask, fresh }: FeedOrder) {
  const locale = ask.locale ?? fresh.siteLocale
  const site = await getSite(db, locale)
  const categories = await listCategories(db, locale)
  const siteName = fullSiteName(site)
  const context: FeedContext = {
    locale,
    origin,
    siteLocale: fresh.siteLocale,
    contact: siteContact(site),
    categoryNames: new Map(categories.map(({ id, name: of }): [CategoryId, string] => [id, of])),
    detail: 'full',
    showsCancelled: ask.showsCancelled,
  }
  return { siteName, context }
}

function listTarget(db: Queryable, { ask, target, month }: FeedOrder): Promise<readonly ListedEvent[]> {
  if (target.eventId !== null) return listOne(db, target.eventId)
  const country = ask.scope.kind === 'all' ? ask.scope.country : null
  const since = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() - monthsBack))
  return listFeed(db, { categoryId: target.category?.id ?? null, country, since })
}

/** Slugs are ASCII, so that both forms of the name are alike (SEC-14). */
function dispositionOf({ scope }: FeedAsk): string {
  const name = scope.kind === 'category' ? scope.category : scope.kind === 'event' ? scope.slug : 'calendar'
  const kind = scope.kind === 'event' ? 'attachment' : 'inline'
  return `${kind}; filename="${name}.ics"; filename*=UTF-8''${name}.ics`
}

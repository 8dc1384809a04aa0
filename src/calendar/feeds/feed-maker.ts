import type { Queryable } from '../../database/connection.ts'
import { listCategories, listSeries } from '../../events/part-store.ts'
import { fileHeaders } from '../../http/gates/security-headers.ts'
import { type PreparedAnswer, prepareAnswer } from '../../http/kept/prepared-answer.ts'
import type { CategoryId, EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { fullSiteName, siteContact } from '../../site/site.ts'
import { getSite } from '../../site/site-store.ts'
import { giveWay } from '../../time/turns.ts'
import type { FeedAsk } from './feed-ask.ts'
import { feedHead } from './feed-head.ts'
import type { FeedScope } from './feed-scope.ts'
import { type Freshness, type ListedEvent, listFeed, listOne } from './feed-store.ts'
import type { FeedTarget } from './feed-target.ts'
import { createEntryMaker, type EntryMaker, type FeedContext, withEntries } from './making/entry-maker.ts'
import { fitFeed, type LeftOut } from './making/feed-size.ts'
import { makeGone, toldAfter } from './making/gone-maker.ts'
import { joinBytes, sizeAround } from './making/join-bytes.ts'
import type { MadeEntry, Part } from './making/part-maker.ts'
import { makeNews } from './news/news-maker.ts'

/** A feed to make: what is asked, and of when. `month` is the present month's first day in UTC. */
export type FeedOrder = {
  readonly ask: FeedAsk
  readonly target: FeedTarget
  readonly fresh: Freshness
  readonly month: Date
}
export type FeedMaker = (order: FeedOrder) => Promise<PreparedAnswer>

const monthsBack = 24
const ever = new Date(0)
// The longest head: room for it is kept before it is known what has to be left out.
const allLeftOut: LeftOut = {
  lacksOlder: true,
  lacksAbstracts: true,
  lacksSessions: true,
  lacksFarthest: true,
}

/** Makes whole answers; the texts of their entries are kept, so that a change costs what changed. */
export function createFeedMaker({ db, links, config }: Pick<Services, 'db' | 'links' | 'config'>): FeedMaker {
  const makeEntries = createEntryMaker()
  const headers = {
    ...fileHeaders(config.publicUrl),
    'cache-control': 'public, max-age=300, s-maxage=60, stale-if-error=86400',
    'access-control-allow-origin': '*',
  }
  const means = { db, origin: links.origin, makeEntries, headers, isZipped: config.feedCompression }
  return (order) => (order.ask.scope.kind === 'news' ? makeAtom(order, means) : makeCalendar(order, means))
}

type Means = {
  readonly db: Queryable
  readonly origin: string
  readonly makeEntries: EntryMaker
  readonly headers: Readonly<Record<string, string>>
  /** Whether who asks for gzip gets it (CAL-54). */
  readonly isZipped: boolean
}

async function makeAtom(
  { ask, fresh }: FeedOrder,
  { db, origin, headers, isZipped }: Means,
): Promise<PreparedAnswer> {
  const { text, changedAt, locale } = await makeNews(db, origin, ask, fresh)
  const own = { 'content-type': 'application/atom+xml; charset=utf-8', 'content-language': locale }
  return prepareAnswer(text, changedAt, { ...headers, ...own }, isZipped)
}

async function makeCalendar(order: FeedOrder, means: Means): Promise<PreparedAnswer> {
  const { db, origin, headers, isZipped } = means
  const { ask, fresh, target } = order
  const { siteName, seriesName, context } = await readContext(db, origin, order)
  const { locale, categoryNames } = context
  const found = await findAll(order, context, means)
  const about = {
    siteName,
    group: (target.category && categoryNames.get(target.category.id)) ?? seriesName,
    color: target.category?.color ?? null,
    title: found.events[0]?.title,
    origin,
    locale,
  }
  const bytesBeside = sizeAround(feedHead(ask, { ...about, ...allLeftOut, changedAt: fresh.changedAt }))
  const { entries, ...left } = await fitFeed(found, { ...found, bytesBeside }, found.makeBriefly)
  await giveWay()
  const changedAt = lastChange(entries) ?? fresh.changedAt
  const calendar = joinBytes(feedHead(ask, { ...about, ...left, changedAt }), entries, fresh.zone)
  await giveWay()
  const own = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': dispositionOf(ask),
    'content-language': locale,
  }
  return prepareAnswer(calendar, changedAt, { ...headers, ...own }, isZipped)
}

/** The entries of what is in the scope and of what left it, with what tells how to make them fewer. */
async function findAll({ ask, target, month }: FeedOrder, context: FeedContext, means: Means) {
  const { db, makeEntries } = means
  const parts = partsOf(ask)
  const listed = await listTarget(db, target, month)
  await giveWay()
  const isAsked = ({ uid }: MadeEntry) => target.part?.live.has(uid) ?? true
  const made = await makeEntries(db, listed, parts, context)
  const events =
    target.part === null ? made : made.map((event) => withEntries(event, event.entries.filter(isAsked)))
  return {
    events,
    gone: await makeGone(db, target, { parts, month, live: events, context }),
    // A file of one event goes by no window: the event is what was asked for, however old.
    ...(target.eventId === null ? { month, toldAfter: toldAfter(month) } : { month: ever, toldAfter: ever }),
    makeBriefly: async (ids: readonly EventId[]) => {
      const wanted = new Set(ids)
      const brief = listed.filter(({ id }) => wanted.has(id))
      const shown = parts.filter((part) => part !== 'sessions')
      return await makeEntries(db, brief, shown, { ...context, detail: 'brief' })
    },
  }
}

function partsOf({ scope, hasSessions, hasDeadlines }: FeedAsk): readonly Part[] {
  if (scope.kind === 'session' || scope.kind === 'day') return ['sessions']
  return [
    'event',
    ...(hasSessions ? ['sessions' as const] : []),
    ...(hasDeadlines ? ['deadline' as const] : []),
  ]
}

function lastChange(entries: readonly MadeEntry[]): Date | undefined {
  if (entries.length === 0) return undefined
  return new Date(entries.reduce((last, { changedAt }) => Math.max(last, changedAt.getTime()), 0))
}

async function readContext(db: Queryable, origin: string, { ask, target, fresh }: FeedOrder) {
  const locale = ask.locale ?? fresh.siteLocale
  const site = await getSite(db, locale)
  const categories = await listCategories(db, locale)
  const series = target.seriesId === null ? [] : await listSeries(db, locale)
  const context: FeedContext = {
    locale,
    origin,
    siteLocale: fresh.siteLocale,
    contact: siteContact(site),
    categoryNames: new Map(categories.map(({ id, name: of }): [CategoryId, string] => [id, of])),
    detail: 'full',
    showsCancelled: ask.showsCancelled,
  }
  const seriesName = series.find(({ id }) => id === target.seriesId)?.name
  return { siteName: fullSiteName(site), seriesName, context }
}

async function listTarget(
  db: Queryable,
  { eventId, goneIds, category, seriesId, country }: FeedTarget,
  month: Date,
): Promise<readonly ListedEvent[]> {
  if (eventId !== null) return await listOne(db, eventId)
  if (goneIds.length > 0) return []
  const since = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() - monthsBack))
  return await listFeed(db, { categoryId: category?.id ?? null, seriesId, country, since })
}

/** Slugs are ASCII, so that both forms of the name are alike (SEC-14). */
function dispositionOf({ scope }: FeedAsk): string {
  const kind = 'slug' in scope ? 'attachment' : 'inline'
  const name = fileName(scope)
  return `${kind}; filename="${name}.ics"; filename*=UTF-8''${name}.ics`
}

function fileName(scope: FeedScope): string {
  switch (scope.kind) {
    case 'category':
      return scope.category
    case 'series':
      return scope.series
    case 'event':
      return scope.slug
    case 'session':
      return `${scope.slug}-session`
    case 'day':
      return `${scope.slug}-${scope.on}`
    default:
      return 'calendar'
  }
}

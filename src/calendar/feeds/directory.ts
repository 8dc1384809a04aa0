import type { Queryable } from '../../database/connection.ts'
import { findTombstoneSlugs, listTombstones } from '../../events/tombstones/tombstone-store.ts'
import type { FeedScope } from './feed-scope.ts'
import { type Freshness, isDayOf, listCategorySlugs, listSeriesSlugs, listSlugs } from './feed-store.ts'
import { eventsOf, everything, type FeedTarget } from './feed-target.ts'
import { toldAfter } from './making/gone-maker.ts'
import { listTalks } from './making/talk-store.ts'

/** Finds what an address names, or nothing. `month` is the present month's first instant. */
export type Directory = (scope: FeedScope, fresh: Freshness, month: Date) => Promise<FeedTarget | undefined>
type PartScope = Extract<FeedScope, { kind: 'session' | 'day' }>

/**
 * Reads all slugs once for each version of the site: a name that is not among them costs no query (PERF-5).
 */
export function createDirectory(db: Queryable): Directory {
  const slugs = oncePerVersion(() => listSlugs(db))
  const gone = oncePerVersion(() => findTombstoneSlugs(db))
  const categories = oncePerVersion(() => listCategorySlugs(db))
  const series = oncePerVersion(() => listSeriesSlugs(db))

  return async (scope, { version }, month) => {
    switch (scope.kind) {
      case 'event':
        return await findEvent(scope.slug, version, month)
      case 'session':
      case 'day': {
        const event = await findEvent(scope.slug, version, month)
        return event && (await findPart(db, scope, event, month))
      }
      case 'series': {
        const seriesId = (await series(version)).get(scope.series)
        return seriesId && { ...everything, seriesId }
      }
      default: {
        const country = 'country' in scope ? scope.country : null
        if (scope.category === null) return { ...everything, country }
        const category = (await categories(version)).get(scope.category)
        return category && { ...everything, category, country }
      }
    }
  }

  async function findEvent(slug: string, version: number, month: Date): Promise<FeedTarget | undefined> {
    const eventId = (await slugs(version)).get(slug) ?? null
    const goneIds = (await gone(version)).get(slug) ?? []
    if (eventId !== null) return { ...everything, eventId, goneIds }
    if (goneIds.length === 0) return undefined
    const left = await listTombstones(db, { kind: 'events', eventIds: goneIds, on: null }, toldAfter(month))
    return left.length === 0 ? undefined : { ...everything, goneIds }
  }
}

/** The session of an address, or the sessions of its day: those that are, and those that were. */
async function findPart(
  db: Queryable,
  scope: PartScope,
  target: FeedTarget,
  month: Date,
): Promise<FeedTarget | undefined> {
  const { eventId } = target
  const on = scope.kind === 'day' ? scope.on : null
  const isAsked = (id: string) => scope.kind === 'day' || id === scope.sessionId
  const talks = eventId === null ? [] : ((await listTalks(db, [eventId])).get(eventId) ?? [])
  const live = talks.filter(({ id, startsOn }) => isAsked(id) && (on === null || startsOn === on))
  const tombstones = await listTombstones(
    db,
    { kind: 'events', eventIds: eventsOf(target), on },
    toldAfter(month),
  )
  const gone = tombstones.filter(({ kind, subjectId }) => kind === 'session' && isAsked(subjectId))
  const isEmpty = live.length + gone.length === 0
  if (isEmpty && !(on !== null && eventId !== null && (await isDayOf(db, eventId, on)))) return undefined
  return { ...target, part: { live: uidsOf(live), gone: uidsOf(gone), on } }
}

function uidsOf(entries: readonly { readonly uid: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ uid }) => uid))
}

function oncePerVersion<Answer>(read: () => Promise<Answer>): (version: number) => Promise<Answer> {
  let last: { readonly version: number; readonly answer: Promise<Answer> } | undefined

  return (version) => {
    if (last?.version === version) return last.answer
    const answer = read()
    last = { version, answer }
    answer.catch(() => {
      if (last?.answer === answer) last = undefined
    })
    return answer
  }
}

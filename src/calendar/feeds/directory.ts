import type { Queryable } from '../../database/connection.ts'
import { findTombstoneSlugs, listTombstones } from '../../events/tombstones/tombstone-store.ts'
import type { EventId } from '../../ids.ts'
import { dateOf } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import type { FeedScope } from './feed-scope.ts'
import { type Freshness, listCategorySlugs, listSeriesSlugs, listSlugs } from './feed-store.ts'
import { everything, type FeedTarget } from './feed-target.ts'
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
    const goneId = (await gone(version)).get(slug) ?? null
    if (eventId !== null) return { ...everything, eventId, goneId }
    if (goneId === null) return undefined
    const left = await listTombstones(db, { kind: 'event', eventId: goneId }, toldAfter(month))
    return left.length === 0 ? undefined : { ...everything, goneId }
  }
}

/** The session of an address, or the sessions of its day: those that are, and those that were. */
async function findPart(
  db: Queryable,
  scope: PartScope,
  target: FeedTarget,
  month: Date,
): Promise<FeedTarget | undefined> {
  const { eventId, goneId } = target
  const talks = eventId === null ? [] : ((await listTalks(db, [eventId])).get(eventId) ?? [])
  const live = talks.filter(({ id, startsOn }) =>
    scope.kind === 'session' ? id === scope.sessionId : startsOn === scope.on,
  )
  const gone = await Promise.all(
    [eventId, goneId].filter((id) => id !== null).map((id) => listGone(db, scope, id, month)),
  )
  const only = new Set([...live.map(({ uid }) => uid), ...gone.flat()])
  return only.size === 0 ? undefined : { ...target, only }
}

async function listGone(db: Queryable, scope: PartScope, eventId: EventId, month: Date) {
  const tombstones = await listTombstones(db, { kind: 'event', eventId }, toldAfter(month))
  return tombstones
    .filter(({ kind, subjectId, time }) => {
      if (kind !== 'session' || time.kind !== 'hours') return false
      if (scope.kind === 'session') return subjectId === scope.sessionId
      return dateOf(wallTimeAt(time.zone, time.startsAt)) === scope.on
    })
    .map(({ uid }) => uid)
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

import type { Queryable } from '../../database/connection.ts'
import type { FeedScope } from './feed-ask.ts'
import type { FeedTarget } from './feed-maker.ts'
import { type Freshness, listCategorySlugs, listSlugs } from './feed-store.ts'

/** Finds what an address names, or nothing. */
export type Directory = (scope: FeedScope, fresh: Freshness) => Promise<FeedTarget | undefined>

/**
 * Reads all slugs once for each version of the site: a name that is not among them costs no query (PERF-5).
 */
export function createDirectory(db: Queryable): Directory {
  const slugs = oncePerVersion(() => listSlugs(db))
  const categories = oncePerVersion(() => listCategorySlugs(db))

  return async (scope, { version }) => {
    if (scope.kind === 'event') {
      const eventId = (await slugs(version)).get(scope.slug)
      return eventId && { eventId, category: null }
    }
    if (scope.kind === 'news' || scope.category === null) return { eventId: null, category: null }
    const category = (await categories(version)).get(scope.category)
    return category && { eventId: null, category }
  }
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

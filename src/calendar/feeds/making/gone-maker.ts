import type { Queryable } from '../../../database/connection.ts'
import type { Tombstone, TombstoneScope } from '../../../events/tombstones/tombstone.ts'
import { listTombstones } from '../../../events/tombstones/tombstone-store.ts'
import { translator } from '../../../i18n/translate.ts'
import { giveWay } from '../../../time/turns.ts'
import { tombstoneEntry } from '../../tombstone-entry.ts'
import { eventsOf, type FeedTarget } from '../feed-target.ts'
import type { FeedContext, MadeEvent } from './entry-maker.ts'
import { type MadeEntry, madeEntry, type Part } from './part-maker.ts'

const partOf = { event: 'event', session: 'sessions', deadline: 'deadline' } as const satisfies Record<
  Tombstone['kind'],
  Part
>
const daysTold = 90
const slice = 100

/**
 * Until when something that was called off had to end for nobody to be told of it any more: 90 days, counted from the
 * present month's first instant (CAL-36).
 */
export function toldAfter(month: Date): Date {
  return new Date(month.getTime() - daysTold * 86_400_000)
}

/** The entries that left a feed, of the parts that it holds; where an entry of that UID lives there, it stands alone. */
export async function makeGone(
  db: Queryable,
  target: FeedTarget,
  {
    parts,
    month,
    live,
    context,
  }: {
    readonly parts: readonly Part[]
    readonly month: Date
    readonly live: readonly MadeEvent[]
    readonly context: FeedContext
  },
): Promise<readonly MadeEntry[]> {
  const { part } = target
  const tombstones = (await listTombstones(db, scopeOf(target), toldAfter(month))).filter(
    ({ kind, uid }) => parts.includes(partOf[kind]) && (part === null || part.gone.has(uid)),
  )
  if (tombstones.length === 0) return []
  const living = new Set(live.flatMap(({ entries }) => entries.map(({ uid }) => uid)))
  const t = translator(context.locale)
  const made: MadeEntry[] = []
  for (const tombstone of tombstones.filter(({ uid }) => !living.has(uid))) {
    made.push(madeEntry(partOf[tombstone.kind], tombstoneEntry(tombstone, t), tombstone.startsAt))
    if (made.length % slice === 0) await giveWay()
  }
  return made
}

function scopeOf(target: FeedTarget): TombstoneScope {
  const { category, seriesId, country, part } = target
  const eventIds = eventsOf(target)
  if (eventIds.length > 0) return { kind: 'events', eventIds, on: part?.on ?? null }
  return { kind: 'many', categoryId: category?.id ?? null, seriesId, country }
}

import type { Database } from '../../database/connection.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { PoolId } from '../../ids.ts'
import {
  keptOf,
  linesOf,
  type Places,
  type Pool,
  poolOfType,
  restOf,
  roomOf,
} from '../../registrations/places/places.ts'
import { limitOf } from '../desk/figures.ts'
import type { ListedEvent } from '../listed-event.ts'
import { listReserveTitles } from './line-store.ts'

/** The exact figures of one count of places. */
export type PoolFigures = {
  readonly kind: Pool['kind']
  /** Null: the event itself. */
  readonly title: string | null
  /** Null: no limit. Of a reserve, what is kept for it. */
  readonly capacity: number | null
  readonly held: number
  /** What anybody could take now, reserves aside; null: no limit. */
  readonly free: number | null
  readonly kept: number
  readonly waiting: number
}

const order = ['event', 'type', 'reserve', 'choice'] as const satisfies readonly Pool['kind'][]

/** The figures of all counts of an event, from the primary: its own, its types', reserves', options'. */
export async function readPoolFigures(
  db: Database,
  { event, types }: ListedEvent,
  places: Places,
  locale: Locale,
): Promise<readonly PoolFigures[]> {
  const pools = [...places.pools.values()]
  const has = (kind: Pool['kind']) => pools.some((pool) => pool.kind === kind)
  const [reserves, texts] = await Promise.all([
    has('reserve') ? listReserveTitles(db, event.id) : undefined,
    has('choice') ? listTexts(db, [event.id], locale, ['option']) : undefined,
  ])
  const rows = texts?.get(event.id) ?? []
  const titles: Record<Pool['kind'], (id: PoolId) => string | null> = {
    event: () => null,
    type: (id) => types.find((type) => poolOfType(type.id) === id)?.title ?? '',
    reserve: (id) => reserves?.get(id) ?? '',
    choice: (id) => textsOf(rows, 'option', id).get('label')?.text ?? '',
  }
  const placeOf = ({ id }: Pool) => types.findIndex((type) => poolOfType(type.id) === id)
  return pools
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || placeOf(a) - placeOf(b))
    .map((pool) => ({ ...figuresOf(places, pool), title: titles[pool.kind](pool.id) }))
}

function figuresOf(places: Places, pool: Pool): Omit<PoolFigures, 'title'> {
  const { kind, held } = pool
  const capacity = limitOf(pool.capacity)
  const room = kind === 'event' ? restOf(places.pools) : roomOf(pool)
  return {
    kind,
    capacity,
    held,
    free: capacity === null ? null : room,
    kept: keptOf(places.pools, pool),
    waiting: kind === 'event' ? waitingInAll(places) : pool.waiting,
  }
}

/** Everybody in line, who moves to another type too: the event's own count has only those without a place. */
function waitingInAll({ pools }: Places): number {
  return linesOf(pools).reduce((sum, { waiting }) => sum + waiting, 0)
}

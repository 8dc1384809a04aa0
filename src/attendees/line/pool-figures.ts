import type { Database } from '../../database/connection.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { PoolId } from '../../ids.ts'
import {
  keptOf,
  type Places,
  type Pool,
  poolOfType,
  restOf,
  roomOf,
} from '../../registrations/places/places.ts'
import { limitOf, movingIn } from '../desk/figures.ts'
import { countMovers } from '../desk/movers-store.ts'
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
  /** Who has no place and waits for one. */
  readonly waiting: number
  /** Who has a place and waits for one of another type. */
  readonly moving: number
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
  const [reserves, texts, movers] = await Promise.all([
    has('reserve') ? listReserveTitles(db, event.id) : undefined,
    has('choice') ? listTexts(db, [event.id], locale, ['option']) : undefined,
    movingIn(places.pools) > 0 ? countMovers(db, event.id) : undefined,
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
    .map((pool) => {
      const moving = pool.kind === 'event' ? movingIn(places.pools) : (movers?.get(pool.id) ?? 0)
      return { ...figuresOf(places, pool, moving), title: titles[pool.kind](pool.id) }
    })
}

function figuresOf(places: Places, pool: Pool, moving: number): Omit<PoolFigures, 'title'> {
  const { kind, held } = pool
  const capacity = limitOf(pool.capacity)
  const room = kind === 'event' ? restOf(places.pools) : roomOf(pool)
  return {
    kind,
    capacity,
    held,
    free: capacity === null ? null : room,
    kept: keptOf(places.pools, pool),
    // The event's own count is of those without a place; a type's is of its whole line.
    waiting: kind === 'event' ? pool.waiting : pool.waiting - moving,
    moving,
  }
}

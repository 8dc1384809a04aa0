import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { PlacePoolsTable } from '../../database/tables/event-tables.ts'
import type { EventId, PoolId } from '../../ids.ts'
import { eventPool, keptOf, type LineMode, type Places, type Pool } from './places.ts'

/** A pool as its row is read, locked or not. */
export type PoolRow = {
  readonly poolId: PoolId
  readonly kind: PlacePoolsTable['kind']
  readonly capacity: number
  readonly held: number
  readonly waiting: number
  readonly nextNumber: number
  readonly line: LineMode
}

type LockedRow = PoolRow & { readonly kept: number }

const lockEventsPools = `
  select pool_id, kind, capacity, held, waiting, kept, next_number, line from place_pools
  where event_id = $1 order by pool_id for update`

const updatePools = `
  update place_pools p
  set capacity = v.capacity, held = v.held, waiting = v.waiting, kept = v.kept,
    next_number = v.next_number, line = v.line
  from unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[], $7::bigint[], $8::text[])
    as v(pool_id, capacity, held, waiting, kept, next_number, line)
  where p.event_id = $1 and p.pool_id = v.pool_id`

/**
 * Locks all pools of the event until the transaction ends: whoever decides on its places waits here. A reserve that was
 * made while it waited is not among the rows that the statement began with; the event's row, read anew under its lock,
 * keeps places for it: then all are read again.
 */
export async function lockPlaces(tx: Tx, eventId: EventId): Promise<Places> {
  const rows = await run<LockedRow>(tx, lockEventsPools, [eventId])
  const places = placesFrom(rows)
  const kept = rows.find(({ kind }) => kind === 'event')?.kept
  if (kept === keptOf(places.pools, eventPool(places.pools))) return places
  return placesFrom(await run<LockedRow>(tx, lockEventsPools, [eventId]))
}

/** The places that an event's rows make. Throws where it has no pool of its own. */
export function placesFrom(rows: readonly PoolRow[]): Places {
  const pools = new Map(rows.map((row): [PoolId, Pool] => [row.poolId, poolFrom(row)]))
  const event = rows.find(({ kind }) => kind === 'event')
  if (!event) throw new Error('The event has no pool of its own')
  return { pools, line: event.line, nextNumber: event.nextNumber }
}

/** Writes what differs between the locked places and those decided on. */
export async function savePlaces(tx: Tx, eventId: EventId, before: Places, after: Places): Promise<void> {
  const isEventChanged = before.line !== after.line || before.nextNumber !== after.nextNumber
  const keptBefore = keptOf(before.pools, eventPool(before.pools))
  const kept = keptOf(after.pools, eventPool(after.pools))
  const changed = [...after.pools.values()].filter(
    (pool) =>
      before.pools.get(pool.id) !== pool ||
      (pool.kind === 'event' && (isEventChanged || kept !== keptBefore)),
  )
  if (changed.length === 0) return
  const ofEvent = <Value>(pool: Pool, value: Value, otherwise: Value) =>
    pool.kind === 'event' ? value : otherwise
  await run(tx, updatePools, [
    eventId,
    changed.map(({ id }) => id),
    changed.map(({ capacity }) => capacity),
    changed.map(({ held }) => held),
    changed.map(({ waiting }) => waiting),
    changed.map((pool) => ofEvent(pool, kept, 0)),
    changed.map((pool) => ofEvent(pool, after.nextNumber, 1)),
    changed.map((pool) => ofEvent(pool, after.line, 'off')),
  ])
}

function poolFrom({ poolId: id, kind, capacity, held, waiting }: PoolRow): Pool {
  return { id, kind, capacity, held, waiting }
}

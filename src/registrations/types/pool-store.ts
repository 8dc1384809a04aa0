import type { Tx } from '../../database/connection.ts'
import type { EventId, PoolId } from '../../ids.ts'
import { hasRegistrations } from './type-store.ts'

/** Makes the empty pool of a new type, under the lock of the event's row, as all that changes which pools there are. */
export async function insertTypePool(
  tx: Tx,
  eventId: EventId,
  pool: { readonly poolId: PoolId; readonly capacity: number },
): Promise<void> {
  await tx
    .insertInto('placePools')
    .values({ eventId, kind: 'type', ...pool })
    .execute()
}

/** Whether the event has a pool of that id, of whatever kind. */
export async function hasPool(tx: Tx, eventId: EventId, poolId: PoolId): Promise<boolean> {
  const row = await tx
    .selectFrom('placePools')
    .select('poolId')
    .where('eventId', '=', eventId)
    .where('poolId', '=', poolId)
    .executeTakeFirst()
  return row !== undefined
}

/** Removes a pool that nobody holds or waits for; says whether it did. */
export async function removePool(tx: Tx, eventId: EventId, poolId: PoolId): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('placePools')
    .where('eventId', '=', eventId)
    .where('poolId', '=', poolId)
    .where('held', '=', 0)
    .where('waiting', '=', 0)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Takes an event's pools away, if nobody ever registered; under the lock of the pools. */
export async function removeAllPools(tx: Tx, eventId: EventId): Promise<boolean> {
  if (await hasRegistrations(tx, eventId)) return false
  await tx.deleteFrom('placePools').where('eventId', '=', eventId).execute()
  return true
}

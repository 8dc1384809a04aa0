import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, PoolId, TypeId } from '../../ids.ts'

const listAll = `
  select type_id, reserve_id from registration_types where event_id = $1 and reserve_id is not null`

/** The reserve of each type that has one. */
export async function listReserves(tx: Tx, eventId: EventId): Promise<ReadonlyMap<TypeId, PoolId>> {
  const rows = await run<{ typeId: TypeId; reserveId: PoolId }>(tx, listAll, [eventId])
  return new Map(rows.map(({ typeId, reserveId }) => [typeId, reserveId]))
}

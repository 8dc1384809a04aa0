import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, PoolId } from '../../ids.ts'

const countAll = `
  select l.pool_id, count(*) as count from registrations r
  cross join lateral (values (r.line_type_id), (r.line_reserve_id)) l (pool_id)
  where r.event_id = $1 and r.state = 'confirmed' and r.line_number is not null and l.pool_id is not null
  group by l.pool_id`

/** How many wait for each type and reserve who have a place of another type meanwhile; nobody: it is left out. */
export async function countMovers(db: Queryable, eventId: EventId): Promise<ReadonlyMap<PoolId, number>> {
  const rows = await run<{ poolId: PoolId; count: number }>(db, countAll, [eventId])
  return new Map(rows.map(({ poolId, count }) => [poolId, count]))
}

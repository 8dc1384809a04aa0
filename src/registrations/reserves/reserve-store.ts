import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { ReservesTable } from '../../database/tables/event-tables.ts'
import type { EventId, PoolId } from '../../ids.ts'

/** Kept places with how many of them are taken, and for which types by their ids. */
export type Reserve = Omit<Selectable<ReservesTable>, 'eventId'> & {
  readonly capacity: number
  readonly held: number
  readonly waiting: number
}

/** The event's kept places in the order of their making. */
export async function listReserves(db: Queryable, eventId: EventId): Promise<readonly Reserve[]> {
  return await db
    .selectFrom('reserves')
    .innerJoin('placePools', (join) =>
      join
        .onRef('placePools.eventId', '=', 'reserves.eventId')
        .onRef('placePools.poolId', '=', 'reserves.reserveId'),
    )
    .select(['reserveId', 'title', 'position', 'capacity', 'held', 'waiting'])
    .where('reserves.eventId', '=', eventId)
    .orderBy('position')
    .orderBy('reserveId')
    .execute()
}

/** Makes kept places, none of them yet: `settle` gives them their number. Under the lock of the event's row. */
export async function insertReserve(
  tx: Tx,
  eventId: EventId,
  reserve: { readonly reserveId: PoolId; readonly title: string; readonly position: number },
): Promise<void> {
  const { reserveId } = reserve
  await tx
    .insertInto('reserves')
    .values({ eventId, ...reserve })
    .execute()
  await tx
    .insertInto('placePools')
    .values({ eventId, poolId: reserveId, kind: 'reserve', capacity: 0 })
    .execute()
}

/** Gives kept places another title. */
export async function renameReserve(
  tx: Tx,
  eventId: EventId,
  reserveId: PoolId,
  title: string,
): Promise<void> {
  await tx
    .updateTable('reserves')
    .set({ title })
    .where('eventId', '=', eventId)
    .where('reserveId', '=', reserveId)
    .execute()
}

/** Deletes the title of kept places; their count is another table's. */
export async function deleteReserve(tx: Tx, eventId: EventId, reserveId: PoolId): Promise<void> {
  await tx.deleteFrom('reserves').where('eventId', '=', eventId).where('reserveId', '=', reserveId).execute()
}

const findUse = `
  select exists (select 1 from registration_types where event_id = $1 and reserve_id = $2)
    or exists (select 1 from invitations where event_id = $1 and reserve_id = $2)
    or exists (select 1 from registrations where event_id = $1 and (reserve_id = $2 or line_reserve_id = $2)) as used`

/** Whether a type, an invitation or a registration of any state names these kept places. */
export async function isUsed(tx: Tx, eventId: EventId, reserveId: PoolId): Promise<boolean> {
  const [row] = await run<{ used: boolean }>(tx, findUse, [eventId, reserveId])
  return row?.used ?? false
}

import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, PoolId, TypeId } from '../../ids.ts'
import { columns, type Kept, keptFrom, type Row } from '../registration-store.ts'

// The order names the reserve too, or the planner sorts the whole line (S6).
const headsWithoutReserve = `
  select ${columns} from registrations
  where event_id = $1 and line_type_id = $2 and state = $3 and line_reserve_id is null and line_number is not null
  order by line_reserve_id, line_number limit $4`
const headsOfReserve = `
  select ${columns} from registrations
  where event_id = $1 and line_type_id = $2 and state = $3 and line_reserve_id = $5 and line_number is not null
  order by line_number limit $4`
const wholeLine = `
  select ${columns} from registrations
  where event_id = $1 and line_type_id = $2 and line_number is not null order by line_number`
const lockOffers = `
  select ${columns} from registrations
  where event_id = $1 and state = 'offered' order by registration_id for update`

/** A part of the line: those who wait for the same, newcomers or movers. */
type LinePart = { readonly type: PoolId; readonly reserve: PoolId | null; readonly moving: boolean }

/** The first in that part of the line, under the lock of the places. */
export async function listHeads(
  tx: Tx,
  eventId: EventId,
  { type, reserve, moving }: LinePart,
  most: number,
): Promise<readonly Kept[]> {
  const state = moving ? 'confirmed' : 'waitlisted'
  const rows =
    reserve === null
      ? await run<Row>(tx, headsWithoutReserve, [eventId, type, state, most])
      : await run<Row>(tx, headsOfReserve, [eventId, type, state, most, reserve])
  return rows.map(keptFrom)
}

/** The line for a type from its beginning to somebody in it, movers too, under the lock of the places. */
export async function listLine(tx: Tx, eventId: EventId, typeId: TypeId): Promise<readonly Kept[]> {
  const rows = await run<Row>(tx, wholeLine, [eventId, typeId])
  return rows.map(keptFrom)
}

/** The open offers of an event, locked. */
export async function lockOffered(tx: Tx, eventId: EventId): Promise<readonly Kept[]> {
  const rows = await run<Row>(tx, lockOffers, [eventId])
  return rows.map(keptFrom)
}

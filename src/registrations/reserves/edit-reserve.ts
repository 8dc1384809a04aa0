import type { Tx } from '../../database/connection.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import { lockOfficeEvent } from '../../events/editor/edit-store.ts'
import { type EventId, newId, type OrganizerId, type PoolId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { settle } from '../lane/settle.ts'
import { lockPlaces } from '../places/place-store.ts'
import { type Pools, poolOf, restOf, roomOf } from '../places/places.ts'
import { removePool } from '../types/pool-store.ts'
import type { ReserveDraft } from './reserve-form.ts'
import { deleteReserve, insertReserve, isUsed, listReserves, renameReserve } from './reserve-store.ts'

export type ReserveEdited =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'not-there' | 'in-use' | 'title-taken' }
  /** How many are free to be kept. */
  | { readonly outcome: 'too-many'; readonly free: number }
type Refuse = (refusal: ReserveEdited) => never

type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }
type EditServices = Pick<Services, 'db' | 'clock'>

/**
 * Keeps places of the event back, or changes how many: what is released is offered to those in line in the same
 * transaction, and no more are kept than are free. New ones that were made just so before are those.
 */
export async function saveReserve(
  services: EditServices,
  editing: Editing,
  { id, title, places }: ReserveDraft,
): Promise<ReserveEdited> {
  return await change(services, editing, async (tx, { at }, refuse) => {
    const { eventId } = editing
    const reserves = await listReserves(tx, eventId)
    const namesake = reserves.find((reserve) => reserve.title === title && reserve.reserveId !== id)
    if (namesake && (id !== null || namesake.capacity !== places)) return refuse({ outcome: 'title-taken' })
    // The form came twice: nothing is to be written, nor logged.
    if (namesake) return refuse({ outcome: 'saved' })
    const reserveId = id ?? newId<PoolId>(at)
    if (id === null) await insertReserve(tx, eventId, { reserveId, title, position: reserves.length })
    else if (!reserves.some((reserve) => reserve.reserveId === id)) return refuse({ outcome: 'not-there' })
    else await renameReserve(tx, eventId, reserveId, title)
    await resize(tx, eventId, { reserveId, places, at }, refuse)
    return reserveId
  })
}

/** Removes kept places that nothing names; others can be set to none. */
export async function removeReserve(
  services: EditServices,
  editing: Editing,
  reserveId: PoolId,
): Promise<ReserveEdited> {
  return await change(services, editing, async (tx, { at }, refuse) => {
    const { eventId } = editing
    const there = (await lockPlaces(tx, eventId)).pools.get(reserveId)
    if (there?.kind !== 'reserve') return refuse({ outcome: 'not-there' })
    if (await isUsed(tx, eventId, reserveId)) return refuse({ outcome: 'in-use' })
    // What it kept goes to those in line first.
    await settle(tx, eventId, [{ kind: 'resize', pool: reserveId, capacity: 0 }], at)
    if (!(await removePool(tx, eventId, reserveId))) return refuse({ outcome: 'in-use' })
    await deleteReserve(tx, eventId, reserveId)
    return reserveId
  })
}

async function resize(
  tx: Tx,
  eventId: EventId,
  { reserveId, places, at }: { readonly reserveId: PoolId; readonly places: number; readonly at: Date },
  refuse: Refuse,
): Promise<void> {
  const { pools } = await lockPlaces(tx, eventId)
  if (poolOf(pools, reserveId).capacity === places) return
  const [resized] = await settle(tx, eventId, [{ kind: 'resize', pool: reserveId, capacity: places }], at)
  if (resized?.outcome === 'too-small') refuse({ outcome: 'too-many', free: mostKept(pools, reserveId) })
}

/** How many could be kept: those taken from it, those it keeps, and what is free beside. */
function mostKept(pools: Pools, reserveId: PoolId): number {
  const pool = poolOf(pools, reserveId)
  return pool.held + roomOf(pool) + restOf(pools)
}

/** Under the lock of the event's row, as all that changes which pools there are. No page of the public says any of it. */
async function change(
  { db, clock }: EditServices,
  { organizerId, eventId }: Editing,
  work: (tx: Tx, now: { readonly at: Date }, refuse: Refuse) => Promise<PoolId>,
): Promise<ReserveEdited> {
  const at = clock.now()
  return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<ReserveEdited> => {
    if (!(await lockOfficeEvent(tx, organizerId, eventId))) return refuse({ outcome: 'not-there' })
    const subjectId = await work(tx, { at }, refuse)
    await recordAct(tx, { eventId, organizerId, act: 'edit-reserves', subjectId, at })
    return { outcome: 'saved' }
  })
}

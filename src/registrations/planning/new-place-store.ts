import type { Tx } from '../../database/connection.ts'
import type { EventId, PoolId, TypeId } from '../../ids.ts'
import type { WallTime } from '../../time/wall-time.ts'
import { noLimit } from '../places/places.ts'

export type NewType = {
  readonly id: TypeId
  readonly key: string
  readonly capacity: number | null
  readonly isPublic: boolean
  readonly isOnline: boolean
  readonly opensLocal: WallTime | null
  readonly opensAt: Date | null
  readonly closesLocal: WallTime | null
  readonly closesAt: Date | null
}

/** The places of a new event. Null: no limit. Every event that takes registrations has at least one type. */
export type NewPlaces = {
  readonly capacity: number | null
  readonly line: 'on' | 'off'
  readonly types: readonly NewType[]
}

/** Makes an event's pool and its types with theirs, in the transaction that makes the event. */
export async function makePlaces(tx: Tx, eventId: EventId, places: NewPlaces): Promise<void> {
  const pools = places.types.map(({ id, capacity }) => ({
    eventId,
    poolId: id as string as PoolId,
    kind: 'type' as const,
    capacity: capacity ?? noLimit,
  }))
  const own = {
    eventId,
    poolId: eventId as string as PoolId,
    kind: 'event' as const,
    capacity: places.capacity ?? noLimit,
    line: places.line,
  }
  await tx.insertInto('placePools').values(own).execute()
  if (pools.length === 0) return
  await tx.insertInto('placePools').values(pools).execute()
  const types = places.types.map(({ id, capacity: _, ...type }, position) => ({
    ...type,
    eventId,
    typeId: id,
    position,
  }))
  await tx.insertInto('registrationTypes').values(types).execute()
}

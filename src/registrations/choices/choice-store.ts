import type { Queryable } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'
import type { ChoicePlaces } from './choices.ts'

/** The event's options with places of their own. */
export async function listChoicePlaces(db: Queryable, eventId: EventId): Promise<ChoicePlaces> {
  const rows = await db
    .selectFrom('placePools')
    .select(['poolId', 'capacity', 'held'])
    .where('eventId', '=', eventId)
    .where('kind', '=', 'choice')
    .execute()
  return new Map(rows.map(({ poolId, capacity, held }) => [poolId, { capacity, held }]))
}

import type { Queryable } from '../../../database/connection.ts'
import type { NewsFilter } from '../../../events/changes/change-store.ts'
import { listedStates } from '../../../events/event.ts'
import type { EventId } from '../../../ids.ts'

/** The listed events that changed last. */
export async function listChangedEvents(
  db: Queryable,
  { categoryId, country, most }: NewsFilter,
): Promise<readonly EventId[]> {
  const rows = await db
    .selectFrom('events')
    .select('eventId')
    .where('state', 'in', [...listedStates])
    .$if(categoryId !== null, (query) => query.where('categoryId', '=', categoryId))
    .$if(country !== null, (query) => query.where('country', '=', country))
    .orderBy('changedAt', 'desc')
    .orderBy('eventId')
    .limit(most)
    .execute()
  return rows.map(({ eventId }) => eventId)
}

import type { Queryable } from '../../../database/connection.ts'
import { listedStates } from '../../../events/event.ts'
import type { CategoryId, EventId } from '../../../ids.ts'

/** Which events the feed of news tells of; null does not narrow. */
export type NewsFilter = {
  readonly categoryId: CategoryId | null
  readonly country: string | null
  readonly most: number
}

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

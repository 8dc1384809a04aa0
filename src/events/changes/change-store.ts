import type { Queryable, Tx } from '../../database/connection.ts'
import type { CategoryId } from '../../ids.ts'
import { listedStates } from '../event.ts'
import type { ChangeFacts, EventChange } from './change.ts'

/** Keeps what the public is told, in the transaction of the change. */
export async function insertChanges(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, eventId, kind, facts, at }) => {
    return { eventId, changeId: id, kind, facts: JSON.stringify(facts), at }
  })
  await tx.insertInto('eventChanges').values(rows).execute()
}

/** Which changes of events are told, and how many; null does not narrow. */
export type NewsFilter = {
  readonly categoryId: CategoryId | null
  readonly country: string | null
  readonly most: number
}

/** The newest changes of events that are listed now. Null does not narrow. */
export async function listChanges(
  db: Queryable,
  { categoryId, country, most }: NewsFilter,
): Promise<readonly EventChange[]> {
  const rows = await db
    .selectFrom('eventChanges')
    .innerJoin('events', 'events.eventId', 'eventChanges.eventId')
    .selectAll('eventChanges')
    .where('events.state', 'in', [...listedStates])
    .$if(categoryId !== null, (query) => query.where('events.categoryId', '=', categoryId))
    .$if(country !== null, (query) => query.where('events.country', '=', country))
    .orderBy('at', 'desc')
    .orderBy('changeId', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ changeId, eventId, kind, facts, at }) => {
    return { id: changeId, eventId, kind, facts: facts as ChangeFacts, at }
  })
}

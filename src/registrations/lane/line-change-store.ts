import type { Queryable, Tx } from '../../database/connection.ts'
import { type EventId, type HistoryId, newId, type OrganizerId } from '../../ids.ts'

/** A line that staff paused or let go on. */
export type LineChange = {
  readonly at: Date
  readonly line: 'on' | 'paused'
  readonly organizerId: OrganizerId
  readonly reason: string | null
}

/** Writes changes of an event's line, in the transaction that makes them. */
export async function insertLineChanges(
  tx: Tx,
  eventId: EventId,
  changes: readonly LineChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((change) => ({ ...change, eventId, changeId: newId<HistoryId>(change.at) }))
  await tx.insertInto('lineChanges').values(rows).execute()
}

/** The last change of the line, with the name of whoever made it; undefined where staff never made one. */
export async function findLineChange(
  db: Queryable,
  eventId: EventId,
): Promise<(Omit<LineChange, 'organizerId'> & { readonly organizer: string | null }) | undefined> {
  const row = await db
    .selectFrom('lineChanges')
    .leftJoin('organizers', 'organizers.organizerId', 'lineChanges.organizerId')
    .select([
      'lineChanges.at',
      'lineChanges.line',
      'lineChanges.reason',
      'organizers.name',
      'organizers.email',
    ])
    .where('lineChanges.eventId', '=', eventId)
    .orderBy('lineChanges.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { at: row.at, line: row.line, reason: row.reason, organizer: row.name || row.email }
}

import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { ZoneNoticesTable } from '../../database/tables/calendar-tables.ts'
import type { EventId } from '../../ids.ts'
import type { NoticeFacts, ZoneNotice } from './notice.ts'

/**
 * Keeps a notice for the event's organizers. One of the same zone data stays, put away or not, unless `isNew`: then
 * this takes its place, unseen again.
 */
export async function keepNotice(
  tx: Tx,
  { facts, ...notice }: ZoneNotice,
  { isNew }: { readonly isNew: boolean },
): Promise<void> {
  const row = { ...notice, facts: JSON.stringify(facts), seenAt: null }
  await tx
    .insertInto('zoneNotices')
    .values(row)
    .onConflict((conflict) => {
      const same = conflict.columns(['eventId', 'version'])
      return isNew ? same.doUpdateSet(row) : same.doNothing()
    })
    .execute()
}

/** The notices of events that nobody has put away, the newest first. */
export async function listNotices(
  db: Queryable,
  eventIds: readonly EventId[],
): Promise<readonly ZoneNotice[]> {
  if (eventIds.length === 0) return []
  const rows = await db
    .selectFrom('zoneNotices')
    .selectAll()
    .where('eventId', 'in', [...eventIds])
    .where('seenAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** The newest notices of all events, those that were put away too. */
export async function listNewestNotices(db: Queryable, most: number): Promise<readonly ZoneNotice[]> {
  const rows = await db
    .selectFrom('zoneNotices')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('eventId')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

/** Puts a notice away; says whether it was there and not put away before. */
export async function markNoticeSeen(tx: Tx, eventId: EventId, version: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('zoneNotices')
    .set({ seenAt: at })
    .where('eventId', '=', eventId)
    .where('version', '=', version)
    .where('seenAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

function fromRow({ seenAt: _, facts, ...notice }: Selectable<ZoneNoticesTable>): ZoneNotice {
  return { ...notice, facts: facts as NoticeFacts }
}

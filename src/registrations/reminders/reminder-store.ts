import type { Queryable, Tx } from '../../database/connection.ts'
import type { EventId, ReminderId } from '../../ids.ts'
import type { Reminder } from './reminder.ts'

/** The reminders that staff set, those for all types first, the earliest first. */
export async function listReminders(
  db: Queryable,
  eventIds: readonly EventId[],
): Promise<ReadonlyMap<EventId, readonly Reminder[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('reminders')
    .selectAll()
    .where('eventId', 'in', [...eventIds])
    .orderBy('typeId', (order) => order.asc().nullsFirst())
    .orderBy('daysBefore', 'desc')
    .orderBy('atTime')
    .execute()
  const byEvent = Map.groupBy(rows, ({ eventId }) => eventId)
  return new Map(
    [...byEvent].map(([eventId, ofEvent]) => [
      eventId,
      ofEvent.map(({ reminderId, eventId: _, ...facts }) => ({ id: reminderId, ...facts })),
    ]),
  )
}

/** Writes a reminder, a new one or one that is there. */
export async function saveReminder(tx: Tx, eventId: EventId, { id, ...facts }: Reminder): Promise<void> {
  await tx
    .insertInto('reminders')
    .values({ eventId, reminderId: id, ...facts })
    .onConflict((conflict) => conflict.columns(['eventId', 'reminderId']).doUpdateSet(facts))
    .execute()
}

/** Deletes a reminder; who was told of it stays known. */
export async function deleteReminder(tx: Tx, eventId: EventId, id: ReminderId): Promise<void> {
  await tx.deleteFrom('reminders').where('eventId', '=', eventId).where('reminderId', '=', id).execute()
}

import type { EventId } from '../../src/ids.ts'
import type { Desk } from './desk.ts'

/** As if the event had been stored under zone data that put its zone an hour elsewhere. */
export async function storeUnderOldData({ services: { db } }: Desk, id: EventId): Promise<void> {
  const hour = 3_600_000
  const { startsAt, endsAt } = await db
    .selectFrom('events')
    .selectAll()
    .where('eventId', '=', id)
    .executeTakeFirstOrThrow()
  const moved = { startsAt: new Date(startsAt.getTime() + hour), endsAt: new Date(endsAt.getTime() + hour) }
  await db.updateTable('events').set(moved).where('eventId', '=', id).execute()
  await db.updateTable('site').set({ zoneDataVersion: '2018a' }).execute()
}

import type { Tx } from '../database/connection.ts'
import { type EventId, newId, type RegistrationId } from '../ids.ts'
import type { Crowd } from './sample-crowds.ts'

/** Writes who came to an event that is over: the first of the confirmed, on its list for the whole event. */
export async function loadCheckIns(tx: Tx, eventId: EventId, { came = 0 }: Crowd): Promise<void> {
  if (came === 0) return
  const { startsAt } = await tx
    .selectFrom('events')
    .select('startsAt')
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow()
  const listId = newId<RegistrationId>(startsAt)
  await tx
    .insertInto('checkInLists')
    .values({ eventId, listId, kind: 'event', dayOn: null, sessionId: null })
    .execute()
  const confirmed = await tx
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where('state', '=', 'confirmed')
    .orderBy('number')
    .limit(came)
    .execute()
  const rows = confirmed.map(({ registrationId }, place) => {
    return {
      eventId,
      listId,
      registrationId,
      checkedInAt: new Date(startsAt.getTime() - 3_600_000 + place * 45_000),
      organizerId: null,
    }
  })
  await tx.insertInto('checkIns').values(rows).execute()
}

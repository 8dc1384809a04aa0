import type { Tx } from '../../database/connection.ts'
import { getEvent } from '../../events/event-store.ts'
import { type CheckInListId, type EventId, newId } from '../../ids.ts'
import type { Crowd } from './sample-crowds.ts'
import { insertCheckIns, listFirstConfirmed } from './sample-store.ts'

const hourMs = 3_600_000
const apartMs = 45_000

/** Writes who came to an event that is over: the first of the confirmed, from an hour before it began. */
export async function loadCheckIns(tx: Tx, eventId: EventId, { came = 0 }: Crowd): Promise<void> {
  if (came === 0) return
  const { startsAt } = await getEvent(tx, eventId)
  const ids = await listFirstConfirmed(tx, eventId, came)
  const opensAt = startsAt.getTime() - hourMs
  await insertCheckIns(
    tx,
    { eventId, listId: newId<CheckInListId>(startsAt) },
    ids.map((registrationId, place) => {
      return { registrationId, checkedInAt: new Date(opensAt + place * apartMs) }
    }),
  )
}

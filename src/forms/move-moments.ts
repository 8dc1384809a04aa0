import type { Tx } from '../database/connection.ts'
import { instantOf } from '../events/making/create-event.ts'
import type { EventId } from '../ids.ts'
import type { ZoneId } from '../time/wall-time.ts'
import { listMoments, saveMoment } from './moment-store.ts'

/** Later questions are asked by the venue's clocks, also in another zone. False where a time of theirs does not exist there. */
export async function moveMoments(tx: Tx, eventId: EventId, zone: ZoneId): Promise<boolean> {
  for (const { questionId, askedFromLocal, askedUntilLocal } of await listMoments(tx, eventId)) {
    const askedFromAt = instantOf(askedFromLocal, zone)
    const askedUntilAt = instantOf(askedUntilLocal, zone)
    if (askedFromAt === 'gap' || askedUntilAt === 'gap') return false
    await saveMoment(tx, eventId, questionId, { askedFromAt, askedUntilAt })
  }
  return true
}

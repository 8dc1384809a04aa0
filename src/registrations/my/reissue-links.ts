import { inTransaction } from '../../database/transaction.ts'
import { type EventId, type MessageId, newId, nilId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import { listLiveAddresses } from '../live-store.ts'

/**
 * Queues a mail with all their links to everybody who has a live registration for an event that is not over, of one
 * event or of all: for when a removed secret has killed the links that people have (REL-13). Answers how many.
 */
export async function reissueLinks(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  eventId: EventId | null,
): Promise<number> {
  const at = clock.now()
  return await inTransaction(db, async (tx) => {
    const addresses = await listLiveAddresses(tx, eventId, at)
    await queueMessages(
      tx,
      addresses.map(({ email, language }) => {
        const id = newId<MessageId>(at)
        return {
          eventId: nilId,
          id,
          kind: 'links',
          to: email,
          locale: language,
          facts: {},
          dueAt: at,
          createdAt: at,
        }
      }),
    )
    return addresses.length
  })
}

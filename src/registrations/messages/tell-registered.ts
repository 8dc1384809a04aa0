import type { Tx } from '../../database/connection.ts'
import { type EventId, type MessageId, newId } from '../../ids.ts'
import type { MailKind } from '../../mail/message.ts'
import { queueMessages } from '../../mail/message-store.ts'
import { listLive } from '../live-store.ts'

type EventMail = Extract<MailKind, 'event-changed' | 'event-postponed' | 'event-cancelled'>

/**
 * Queues a message to everyone whose registration in the event lives, in the transaction that changes the event.
 * Says to how many. `facts`: an `EventBefore` for `event-changed`; nothing for the others.
 */
export async function tellRegistered(
  tx: Tx,
  eventId: EventId,
  told: { readonly kind: EventMail; readonly facts?: Readonly<Record<string, unknown>>; readonly at: Date },
): Promise<number> {
  const { kind, facts = {}, at } = told
  const live = await listLive(tx, eventId)
  await queueMessages(
    tx,
    live.map(({ registrationId, email, language }) => ({
      eventId,
      id: newId<MessageId>(at),
      kind,
      registrationId,
      to: email,
      locale: language,
      facts,
      dueAt: at,
      createdAt: at,
    })),
  )
  return live.length
}

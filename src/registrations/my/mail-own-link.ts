import { inTransaction } from '../../database/transaction.ts'
import { linkMailLimits, takeAll } from '../../http/limits/rate-limit-store.ts'
import { type MessageId, newId } from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import type { Registration } from '../registration.ts'

export type LinkMailServices = Pick<Services, 'db' | 'clock' | 'keys'>

/**
 * Mails the link of a registration to its own address, for whoever sent the form again with it; silently not, where
 * that address has had such mails often enough lately (SEC-51).
 */
export async function mailOwnLink(
  { db, clock, keys }: LinkMailServices,
  { eventId, id: registrationId, email, language }: Registration,
): Promise<void> {
  const at = clock.now()
  const messageId = newId<MessageId>(at)
  const asked = { what: 'links mail', whose: foldEmail(email), now: clock.machine() }
  await inTransaction(db, async (tx) => {
    if (!(await takeAll(tx, keys, linkMailLimits, asked))) return
    await queueMessages(tx, [
      {
        eventId,
        id: messageId,
        kind: 'already-registered',
        registrationId,
        to: email,
        locale: language,
        facts: {},
        dueAt: at,
        createdAt: at,
      },
    ])
  })
}

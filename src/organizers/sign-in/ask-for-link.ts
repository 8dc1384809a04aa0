import { inTransaction } from '../../database/transaction.ts'
import { linkMailLimits, takeAll } from '../../http/limits/rate-limit-store.ts'
import { type MessageId, newId, nilId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import { findOrganizerByEmail } from '../organizer-store.ts'
import { insertLink } from './link-store.ts'

type Asking = {
  readonly folded: string
  /** What the browser that asks is known by, and the code that it shows. */
  readonly browser: string
  readonly code: string
  readonly nextPath: string
}

/**
 * Mails a sign-in link where the address is an organizer's and its limit allows. Nobody learns which: it returns
 * nothing, and both ways write the limit's row in one transaction (SEC-34, PRIV-3).
 */
export async function askForLink(
  { db, clock, keys }: Pick<Services, 'db' | 'clock' | 'keys'>,
  { folded, browser, code, nextPath }: Asking,
): Promise<void> {
  const now = clock.machine()
  const messageId = newId<MessageId>(now)
  await inTransaction(db, async (tx) => {
    const isAllowed = await takeAll(tx, keys, linkMailLimits, { what: 'sign-in mail', whose: folded, now })
    const organizer = await findOrganizerByEmail(tx, folded)
    if (!organizer || !isAllowed) return
    const token = await insertLink(tx, {
      organizerId: organizer.id,
      bound: { browser, code },
      nextPath,
      at: now,
    })
    await queueMessages(tx, [
      {
        eventId: nilId,
        id: messageId,
        kind: 'sign-in',
        organizerId: organizer.id,
        to: organizer.email,
        locale: organizer.locale,
        facts: { token },
        dueAt: clock.now(),
        createdAt: clock.now(),
      },
    ])
  })
}

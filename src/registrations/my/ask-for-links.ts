import { inTransaction } from '../../database/transaction.ts'
import { clientAskLimit, linkMailLimits, take, takeAll } from '../../http/limits/rate-limit-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type MessageId, newId, nilId } from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'

type Asking = {
  /** A checked address. */
  readonly email: string
  readonly locale: Locale
  /** Who asks, for limits; null: not counted. */
  readonly client: string | null
}

export type Asked =
  /** Also where the address has no registrations, or has had such mails often enough: nobody learns which. */
  { readonly outcome: 'asked' } | { readonly outcome: 'too-many'; readonly retryAfter: number }

/**
 * Queues a mail with the links of the address's registrations. The same is done for every address, and whoever writes
 * the mail drops it where there are none: so words, status and time tell nothing (PRIV-3).
 */
export async function askForLinks(
  { db, clock, keys }: Pick<Services, 'db' | 'clock' | 'keys'>,
  { email, locale, client }: Asking,
): Promise<Asked> {
  const now = clock.machine()
  const retryAfter = Math.ceil(clientAskLimit.perMs / clientAskLimit.most / 1_000)
  if (
    client !== null &&
    !(await take(db, keys, clientAskLimit, { what: 'links client', whose: client, now }))
  )
    return { outcome: 'too-many', retryAfter }

  const at = clock.now()
  const id = newId<MessageId>(at)
  await inTransaction(db, async (tx) => {
    const asked = { what: 'links mail', whose: foldEmail(email), now }
    if (!(await takeAll(tx, keys, linkMailLimits, asked))) return
    const message = { eventId: nilId, id, kind: 'links', to: email, locale, facts: {} } as const
    await queueMessages(tx, [{ ...message, dueAt: at, createdAt: at }])
  })
  return { outcome: 'asked' }
}

import { inTransaction } from '../../database/transaction.ts'
import { type MessageId, newId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import { forgetServed, takeFulfilled } from './wish-store.ts'

const most = 200

/** Queues a mail to each who wanted to be told a date that is fixed now, and forgets those who were told. */
export async function tellFixedDates(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const at = clock.now()
    const told = await inTransaction(db, async (tx) => {
      const wishes = await takeFulfilled(tx, at, most)
      const messages = wishes.map(({ eventId, email: to, language: locale }) => ({
        ...({ eventId, id: newId<MessageId>(at), kind: 'date-fixed', to, locale, facts: {} } as const),
        ...{ dueAt: at, createdAt: at },
      }))
      await queueMessages(tx, messages)
      return wishes.length
    })
    if (told === 0) break
  }
  await forgetServed(db, clock.now())
}

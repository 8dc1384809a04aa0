import { sql } from 'kysely'
import type { Queryable } from '../database/connection.ts'
import type { Message } from './message.ts'

/** Whether a mail has left for the address before. */
export async function hadMail(db: Queryable, to: string): Promise<boolean> {
  const sent = await db
    .selectFrom('messages')
    .select('messageId')
    .where('toEmail', '=', to)
    .where('state', '=', 'sent')
    .limit(1)
    .executeTakeFirst()
  return sent !== undefined
}

/** How many of an event's mails left after `since` for addresses that had none before. */
export async function countFirstContacts(
  db: Queryable,
  eventId: Message['eventId'],
  since: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom('messages')
    .select(sql<number>`count(*)`.as('count'))
    .where('eventId', '=', eventId)
    .where('firstContact', '=', true)
    .where('sentAt', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** Says of a message that it is the first to its address. */
export async function markFirstContact(
  db: Queryable,
  { eventId, id }: Pick<Message, 'eventId' | 'id'>,
): Promise<void> {
  await db
    .updateTable('messages')
    .set({ firstContact: true })
    .where('eventId', '=', eventId)
    .where('messageId', '=', id)
    .execute()
}

import { sql } from 'kysely'
import type { Database } from '../database/connection.ts'
import type { Message } from './message.ts'

const hourMs = 60 * 60_000

/** New addresses that an event's mails may reach in an hour (SEC-51): a form that is abused floods nobody. */
const mostFirstContacts = 1_000

/** Whether the mail may leave now: one to an address that had mail before always may, others up to the ceiling. */
export async function mayWriteTo(
  db: Database,
  message: Pick<Message, 'eventId' | 'id' | 'to'>,
  now: Date,
): Promise<boolean> {
  if (await hadMail(db, message.to)) return true
  const { count } = await db
    .selectFrom('messages')
    .select(sql<number>`count(*)`.as('count'))
    .where('eventId', '=', message.eventId)
    .where('firstContact', '=', true)
    .where('sentAt', '>', new Date(now.getTime() - hourMs))
    .executeTakeFirstOrThrow()
  if (count >= mostFirstContacts) return false
  await db
    .updateTable('messages')
    .set({ firstContact: true })
    .where('eventId', '=', message.eventId)
    .where('messageId', '=', message.id)
    .execute()
  return true
}

async function hadMail(db: Database, to: string): Promise<boolean> {
  const sent = await db
    .selectFrom('messages')
    .select('messageId')
    .where('toEmail', '=', to)
    .where('state', '=', 'sent')
    .limit(1)
    .executeTakeFirst()
  return sent !== undefined
}

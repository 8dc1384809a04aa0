import type { Database } from '../database/connection.ts'
import { countFirstContacts, hadMail, markFirstContact } from './first-contact-store.ts'
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
  const since = new Date(now.getTime() - hourMs)
  if ((await countFirstContacts(db, message.eventId, since)) >= mostFirstContacts) return false
  await markFirstContact(db, message)
  return true
}

import { sql } from 'kysely'
import type { Database } from '../database/connection.ts'

const daysKept = 30
const most = 1_000

/** Empties mails that left, or were kept, 30 days ago (PRIV-7): their bodies and facts. `now` is the product's time. */
export async function forgetBodies(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysKept * 24 * 60 * 60_000)
  await db
    .with('old', (query) =>
      query
        .selectFrom('messages')
        .select(['eventId', 'messageId'])
        .where('bodyText', 'is not', null)
        .where('sentAt', '<', before)
        .limit(most)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('messages')
    .from('old')
    .set({ facts: sql`'{}'`, bodyText: null, bodyHtml: null, calendarText: null, calendarMethod: null })
    .whereRef('messages.eventId', '=', 'old.eventId')
    .whereRef('messages.messageId', '=', 'old.messageId')
    .execute()
}

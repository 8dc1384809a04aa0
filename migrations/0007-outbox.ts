import { type Kysely, sql } from 'kysely'

/** What the outbox's list is read by: the newest of each state, however many mails there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index messages_by_state on messages (state, message_id)`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** What the office's list of coming events walks: drafts too, and past what has ended without reading its row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index events_office on events (starts_at, event_id, ends_at)`.execute(db)
}

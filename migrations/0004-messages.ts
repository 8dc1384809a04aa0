import { type Kysely, sql } from 'kysely'

/** The outbox. A message that belongs to no event bears the nil UUID in its place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      event_id uuid not null,
      message_id uuid not null,
      kind text not null,
      registration_id uuid,
      organizer_id uuid,
      to_email text not null,
      locale text not null,
      facts jsonb not null default '{}',
      state text not null default 'waiting',
      created_at timestamptz not null,
      due_at timestamptz not null,
      claimed_until timestamptz,
      tries integer not null default 0,
      problem text,
      composed_at timestamptz,
      subject text,
      from_name text,
      reply_to text,
      first_contact boolean not null default false,
      body_text text,
      body_html text,
      calendar_text text,
      calendar_method text,
      sent_at timestamptz,
      primary key (event_id, message_id),
      constraint messages_state check (state in ('waiting', 'sent', 'kept', 'dropped', 'failed')),
      constraint messages_composed check ((composed_at is null) = (subject is null))
    )`.execute(db)
  await sql`create index messages_due on messages (due_at) where state = 'waiting'`.execute(db)
  await sql`create index messages_failed on messages (due_at) where state = 'failed'`.execute(db)
  await sql`create index messages_by_registration on messages (event_id, registration_id, created_at)
    where registration_id is not null`.execute(db)
  await sql`create index messages_first_contacts on messages (event_id, sent_at) where first_contact`.execute(
    db,
  )
  await sql`create index messages_with_body on messages (sent_at)
    where body_text is not null and sent_at is not null`.execute(db)
  await sql`create index messages_by_recipient on messages (to_email, created_at)`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** Reminders, wishes to be told a date, personal feeds, and who was erased. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reminders (
      event_id uuid not null references events on delete cascade,
      reminder_id uuid not null,
      type_id uuid,
      days_before integer not null,
      at_time text not null,
      is_on boolean not null default true,
      changed_at timestamptz not null,
      primary key (event_id, reminder_id),
      constraint reminders_days check (days_before between 0 and 60)
    )`.execute(db)
  // By the instant too: an event that moves is reminded of anew.
  await sql`
    create table reminders_told (
      event_id uuid not null,
      reminder_id uuid not null,
      registration_id uuid not null,
      due_at timestamptz not null,
      primary key (event_id, reminder_id, registration_id, due_at)
    )`.execute(db)
  await sql`
    create table date_wishes (
      event_id uuid not null references events on delete cascade,
      email_folded text not null,
      email text not null,
      language text not null,
      wished_at timestamptz not null,
      told_at timestamptz,
      primary key (event_id, email_folded)
    )`.execute(db)
  await sql`
    create table personal_feeds (
      feed_id uuid primary key,
      email_folded text not null,
      version integer not null default 1,
      changed_at timestamptz not null,
      constraint personal_feeds_email_key unique (email_folded)
    )`.execute(db)
  // By fingerprint alone, so that a restored copy can be emptied again of who asked to be forgotten.
  await sql`
    create table erasures (
      event_id uuid not null,
      registration_id uuid not null,
      email_hash bytea not null,
      erased_at timestamptz not null,
      primary key (event_id, registration_id)
    )`.execute(db)
  // Each turn asks whom old events still name: it must not read whom they named once.
  await sql`create index registrations_with_names on registrations (event_id) where erased_at is null`.execute(
    db,
  )
  await sql`create index invitations_with_names on invitations (event_id) where email <> ''`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** What left the feeds, what changed for the public, notices of new zone data, and the link to take part online. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tombstones(db)
  await sql`
    create table event_changes (
      event_id uuid not null references events on delete cascade,
      change_id uuid not null,
      kind text not null,
      facts jsonb not null default '{}',
      at timestamptz not null,
      primary key (event_id, change_id),
      constraint event_changes_kind check (kind in ('moved', 'relocated', 'postponed', 'cancelled', 'back-on'))
    )`.execute(db)
  await sql`create index event_changes_newest on event_changes (at, change_id)`.execute(db)
  await sql`
    create table zone_notices (
      event_id uuid not null references events on delete cascade,
      version text not null,
      kind text not null,
      facts jsonb not null default '{}',
      at timestamptz not null,
      seen_at timestamptz,
      primary key (event_id, version),
      constraint zone_notices_kind check (kind in ('moved', 'unsettled'))
    )`.execute(db)
  await sql`alter table events add column joining_url text`.execute(db)
  await sql`alter table sessions add column created_at timestamptz`.execute(db)
  await sql`create unique index sessions_uid_once on sessions (uid)`.execute(db)
}

/** One row for each entry and each scope of feeds that it left; it outlives its event, so nothing refers to that. */
async function tombstones(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tombstones (
      event_id uuid not null,
      tombstone_id uuid not null,
      uid text not null,
      kind text not null,
      subject_id uuid not null,
      slug text not null,
      is_listed boolean not null,
      category_id uuid,
      country text,
      series_id uuid,
      starts_on date not null,
      ends_on date not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      time_zone text not null,
      is_timed boolean not null,
      sequence integer not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      primary key (event_id, tombstone_id),
      constraint tombstones_kind check (kind in ('event', 'session', 'deadline'))
    )`.execute(db)
  await sql`create index tombstones_by_end on tombstones (ends_at)`.execute(db)
  await sql`create index tombstones_by_slug on tombstones (slug)`.execute(db)
  await sql`create index tombstones_by_uid on tombstones (uid)`.execute(db)
}

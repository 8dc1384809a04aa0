import { type Kysely, sql } from 'kysely'

/** Events with their dates, words, hosts and programme. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await events(db)
  await partsOfEvents(db)
}

async function events(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      event_id uuid primary key,
      uid text not null,
      state text not null,
      registration_mode text not null,
      precision text not null,
      starts_on date not null,
      ends_on date not null,
      start_time text,
      end_time text,
      start_pass text,
      end_pass text,
      time_zone text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      previous_starts_on date,
      previous_ends_on date,
      opens_local text,
      opens_at timestamptz,
      closes_local text,
      closes_at timestamptz,
      hear_by_on date,
      offer_hours integer not null default 48,
      country text,
      latitude double precision,
      longitude double precision,
      is_online boolean not null default false,
      broadcast_url text,
      category_id uuid references categories,
      series_id uuid references series,
      edition integer,
      default_locale text not null,
      contact_email text,
      contact_phone text,
      publishes_capacity boolean not null default false,
      asks_affiliation boolean not null default true,
      asks_listing boolean not null default false,
      asks_photos boolean not null default false,
      asks_news boolean not null default false,
      is_sample boolean not null default false,
      sequence integer not null default 0,
      version bigint not null default 1,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      constraint events_uid_key unique (uid),
      constraint events_state check (state in ('draft', 'unlisted', 'published', 'postponed', 'cancelled')),
      constraint events_mode check (registration_mode in ('none', 'open', 'application', 'invitation')),
      constraint events_precision check (precision in ('time', 'day', 'month', 'year')),
      constraint events_days check (starts_on <= ends_on),
      constraint events_hours check ((precision = 'time') = (start_time is not null and end_time is not null)),
      constraint events_passes check (start_pass in ('first', 'second') and end_pass in ('first', 'second')),
      constraint events_instants check (starts_at < ends_at),
      constraint events_offer_hours check (offer_hours between 1 and 336),
      constraint events_country check (country ~ '^[A-Z]{2}$'),
      constraint events_edition check (edition > 0)
    )`.execute(db)
  await sql`create index events_by_start on events (starts_at, event_id) where state in ('published', 'postponed', 'cancelled')`.execute(
    db,
  )
  await sql`create index events_by_end on events (ends_at, event_id) where state in ('published', 'postponed', 'cancelled')`.execute(
    db,
  )
  await sql`create index events_series on events (series_id, starts_at) where series_id is not null`.execute(
    db,
  )
}

async function partsOfEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_slugs (
      slug text primary key,
      event_id uuid not null references events on delete cascade,
      is_current boolean not null
    )`.execute(db)
  await sql`create unique index event_slugs_current_key on event_slugs (event_id) where is_current`.execute(
    db,
  )
  await sql`
    create table event_hosts (
      event_id uuid not null references events on delete cascade,
      position integer not null,
      host_id uuid not null references hosts,
      primary key (event_id, position),
      constraint event_hosts_once unique (event_id, host_id)
    )`.execute(db)
  await sql`
    create table sessions (
      event_id uuid not null references events on delete cascade,
      session_id uuid not null,
      uid text not null,
      kind text not null,
      starts_on date not null,
      ends_on date not null,
      start_time text not null,
      end_time text not null,
      start_pass text,
      end_pass text,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      position integer not null,
      sequence integer not null default 0,
      changed_at timestamptz not null,
      primary key (event_id, session_id),
      constraint sessions_uid_key unique (event_id, uid),
      constraint sessions_kind check (kind in ('talk', 'pause')),
      constraint sessions_instants check (starts_at < ends_at)
    )`.execute(db)
  await sql`
    create table texts (
      event_id uuid not null references events on delete cascade,
      owner_kind text not null,
      owner_id uuid not null,
      field text not null,
      locale text not null,
      text text not null,
      primary key (event_id, owner_kind, owner_id, field, locale),
      constraint texts_owner check (owner_kind in ('event', 'session', 'type', 'question', 'option', 'mail'))
    )`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** The site, its words, what events are grouped by, and who runs it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await site(db)
  await groupings(db)
  await organizers(db)
  await limits(db)
}

async function site(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table site (
      site_id smallint primary key default 1,
      default_locale text not null,
      locales text[] not null,
      time_zone text not null,
      hue integer not null default 218,
      website text,
      contact_email text,
      contact_phone text,
      retention_months integer not null default 12,
      privacy_version integer not null default 1,
      calendar_version bigint not null default 1,
      changed_at timestamptz not null,
      zone_data_version text,
      demo boolean not null default false,
      clock_reached_at timestamptz,
      outbox_paused boolean not null default false,
      constraint site_one_row check (site_id = 1),
      constraint site_hue check (hue between 0 and 360),
      constraint site_retention check (retention_months between 1 and 120)
    )`.execute(db)
  await sql`
    create table site_texts (
      owner_kind text not null,
      owner_id uuid not null,
      field text not null,
      locale text not null,
      text text not null,
      primary key (owner_kind, owner_id, field, locale),
      constraint site_texts_owner check (owner_kind in ('site', 'host', 'category', 'series'))
    )`.execute(db)
}

async function groupings(db: Kysely<unknown>): Promise<void> {
  await sql`create table hosts (host_id uuid primary key, website text)`.execute(db)
  await sql`
    create table categories (
      category_id uuid primary key,
      slug text not null,
      color text,
      position integer not null default 0,
      constraint categories_slug_key unique (slug)
    )`.execute(db)
  await sql`
    create table series (
      series_id uuid primary key,
      slug text not null,
      constraint series_slug_key unique (slug)
    )`.execute(db)
}

async function organizers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organizers (
      organizer_id uuid primary key,
      email text not null,
      email_folded text not null,
      name text not null default '',
      locale text not null,
      created_at timestamptz not null,
      removed_at timestamptz,
      constraint organizers_email_key unique (email_folded)
    )`.execute(db)
  await sql`
    create table roles (
      organizer_id uuid not null references organizers,
      event_id uuid not null,
      role text not null,
      given_at timestamptz not null,
      primary key (organizer_id, event_id),
      constraint roles_role check (role in ('owner', 'editor', 'registrar', 'reader', 'checker'))
    )`.execute(db)
  await sql`
    create table sign_in_links (
      token_hash bytea primary key,
      organizer_id uuid not null references organizers,
      browser_hash bytea,
      code_hash bytea,
      code_tries integer not null default 0,
      next_path text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`
    create table sign_ins (
      token_hash bytea primary key,
      organizer_id uuid not null references organizers,
      method text not null,
      created_at timestamptz not null,
      last_used_at timestamptz not null,
      expires_at timestamptz not null,
      browser text not null default '',
      constraint sign_ins_method check (method in ('link', 'passkey'))
    )`.execute(db)
  await sql`create index sign_ins_organizer on sign_ins (organizer_id)`.execute(db)
  await sql`
    create table passkeys (
      credential_id text primary key,
      organizer_id uuid not null references organizers,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null default '{}',
      label text not null,
      created_at timestamptz not null,
      last_used_at timestamptz
    )`.execute(db)
  await sql`
    create table passkey_challenges (
      challenge_hash bytea primary key,
      organizer_id uuid references organizers,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`
    create table audit_log (
      event_id uuid not null,
      audit_id uuid not null,
      at timestamptz not null,
      organizer_id uuid,
      act text not null,
      subject_id uuid,
      facts jsonb not null default '{}',
      primary key (event_id, audit_id)
    )`.execute(db)
}

async function limits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rate_limits (
      bucket bytea primary key,
      tokens double precision not null,
      refilled_at timestamptz not null
    )`.execute(db)
  await sql`create index rate_limits_refilled on rate_limits (refilled_at)`.execute(db)
}

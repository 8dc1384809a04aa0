import { type Kysely, sql } from 'kysely'

/** What the whole life of a registration needs: offers, groups, contacts, reviews, windows for edits, reserves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await events(db)
  await types(db)
  await registrations(db)
  await reviews(db)
  await lineChanges(db)
}

async function events(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table events
      add column reviewers_needed integer not null default 1,
      add column edits_close_local text,
      add column edits_close_at timestamptz,
      add column edits_ask_decision boolean not null default false,
      add column listing_ends_on date,
      add column group_most integer not null default 20,
      add column guests text not null default 'none',
      add column guests_most integer not null default 0,
      add column guests_take_places boolean not null default true,
      add column quorum integer,
      add column retention_months integer,
      add constraint events_reviewers check (reviewers_needed between 1 and 9),
      add constraint events_group check (group_most between 1 and 50),
      add constraint events_guests check (guests in ('none', 'number', 'named') and guests_most between 0 and 9),
      add constraint events_quorum check (quorum > 0),
      add constraint events_retention check (retention_months between 1 and 120)`.execute(db)
}

async function types(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table registration_types
      add column reserve_id uuid,
      add column audience text not null default 'all',
      add column audience_values text[] not null default '{}',
      add column is_member boolean not null default false,
      add column is_open_to_change boolean not null default true,
      add constraint registration_types_audience check (audience in ('all', 'code', 'domain', 'list'))`.execute(
    db,
  )
  await sql`
    create table reserves (
      event_id uuid not null references events on delete cascade,
      reserve_id uuid not null,
      title text not null,
      position integer not null,
      primary key (event_id, reserve_id)
    )`.execute(db)
}

async function registrations(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table registrations
      add column offer_line_number bigint,
      add column group_id uuid,
      add column accompanies_id uuid,
      add column contact_name text,
      add column contact_email text,
      add column contact_email_folded text,
      add column contact_language text,
      add column invitation_id uuid,
      add column guests jsonb not null default '[]',
      add column answer_versions jsonb not null default '{}',
      add column questions_told_at timestamptz,
      add column decision_asked_at timestamptz,
      add column erased_at timestamptz`.execute(db)
  await sql`create index registrations_by_group on registrations (event_id, group_id) where group_id is not null`.execute(
    db,
  )
  await sql`create index registrations_accompanying on registrations (event_id, accompanies_id)
    where accompanies_id is not null`.execute(db)
  await sql`create index registrations_by_contact on registrations (contact_email_folded, event_id)
    where contact_email_folded is not null`.execute(db)
  await sql`create unique index registrations_invitation_key on registrations (event_id, invitation_id)
    where invitation_id is not null and state in ('applied', 'waitlisted', 'offered', 'confirmed')`.execute(
    db,
  )
  await sql`create index registrations_offers on registrations (offer_ends_at) where state = 'offered'`.execute(
    db,
  )
  await sql`create index registrations_to_decide on registrations (event_id) where decision_asked_at is not null`.execute(
    db,
  )
  await sql`alter table history drop constraint history_actor`.execute(db)
  await sql`alter table history add constraint history_actor
    check (actor in ('participant', 'contact', 'organizer', 'clock', 'import')) not valid`.execute(db)
}

/** The line's own history: a registration's does not tell who paused it, and why. */
async function lineChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table line_changes (
      event_id uuid not null,
      change_id uuid not null,
      at timestamptz not null,
      line text not null,
      organizer_id uuid not null,
      reason text,
      primary key (event_id, change_id),
      constraint line_changes_line check (line in ('on', 'paused'))
    )`.execute(db)
}

async function reviews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reviews (
      event_id uuid not null,
      registration_id uuid not null,
      organizer_id uuid not null references organizers on delete cascade,
      vote text,
      comment text not null default '',
      reviewed_at timestamptz not null,
      primary key (event_id, registration_id, organizer_id),
      constraint reviews_vote check (vote in ('yes', 'maybe', 'no'))
    )`.execute(db)
}

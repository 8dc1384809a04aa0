import { type Kysely, sql } from 'kysely'

/** Types, places, questions, registrations and what becomes of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await typesAndPlaces(db)
  await questions(db)
  await registrations(db)
  await histories(db)
  await checkIns(db)
}

async function typesAndPlaces(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registration_types (
      event_id uuid not null references events on delete cascade,
      type_id uuid not null,
      key text not null,
      position integer not null,
      is_public boolean not null,
      is_online boolean not null default false,
      opens_local text,
      opens_at timestamptz,
      closes_local text,
      closes_at timestamptz,
      primary key (event_id, type_id),
      constraint registration_types_key unique (event_id, key)
    )`.execute(db)
  // No foreign key to events: a hot row's lock must not meet the locks of those who read the event.
  await sql`
    create table place_pools (
      event_id uuid not null,
      pool_id uuid not null,
      kind text not null,
      capacity integer not null,
      held integer not null default 0,
      waiting integer not null default 0,
      kept integer not null default 0,
      next_number bigint not null default 1,
      line text not null default 'off',
      primary key (event_id, pool_id),
      constraint place_pools_kind check (kind in ('event', 'type', 'reserve', 'choice')),
      constraint place_pools_counts check (held >= 0 and waiting >= 0 and kept >= 0 and capacity >= 0),
      constraint place_pools_line check (line in ('off', 'on', 'paused')),
      constraint place_pools_within_capacity check (kind = 'reserve' or held <= capacity - kept)
    ) with (fillfactor = 10)`.execute(db)
}

async function questions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table questions (
      event_id uuid not null references events on delete cascade,
      question_id uuid not null,
      key text not null,
      kind text not null,
      position integer not null,
      is_required boolean not null default false,
      is_restricted boolean not null default false,
      restricted_to text[] not null default '{}',
      moment text not null default 'registration',
      retention_days integer,
      least double precision,
      most double precision,
      type_ids uuid[] not null default '{}',
      condition jsonb,
      version integer not null default 1,
      removed_at timestamptz,
      primary key (event_id, question_id),
      constraint questions_key unique (event_id, key),
      constraint questions_kind check
        (kind in ('text', 'long-text', 'yes-no', 'one', 'several', 'number', 'date', 'country')),
      constraint questions_moment check (moment in ('registration', 'confirmed', 'door'))
    )`.execute(db)
  await sql`
    create table question_options (
      event_id uuid not null,
      option_id uuid not null,
      question_id uuid not null,
      key text not null,
      position integer not null,
      primary key (event_id, option_id),
      constraint question_options_key unique (event_id, question_id, key),
      foreign key (event_id, question_id) references questions on delete cascade
    )`.execute(db)
}

async function registrations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registrations (
      event_id uuid not null,
      registration_id uuid not null,
      number bigint not null,
      submission_id uuid not null,
      submission_email_hash bytea not null,
      is_self_service boolean not null,
      type_id uuid not null,
      reserve_id uuid,
      choice_ids uuid[] not null default '{}',
      state text not null,
      state_changed_at timestamptz not null,
      offer_ends_at timestamptz,
      line_type_id uuid,
      line_reserve_id uuid,
      line_number bigint,
      given_name text not null,
      family_name text not null default '',
      native_name text not null default '',
      email text not null,
      email_folded text not null,
      affiliation text not null default '',
      country text,
      language text not null,
      answers jsonb not null default '{}',
      restricted_answers jsonb not null default '{}',
      consents jsonb not null default '{}',
      tags text[] not null default '{}',
      code text not null,
      link_version integer not null default 1,
      uid text not null,
      sequence integer not null default 0,
      registered_at timestamptz not null,
      changed_at timestamptz not null,
      primary key (event_id, registration_id),
      constraint registrations_submission_key unique (event_id, submission_id),
      constraint registrations_number_key unique (event_id, number),
      constraint registrations_code_key unique (event_id, code),
      constraint registrations_state check
        (state in ('applied', 'waitlisted', 'offered', 'confirmed', 'declined', 'expired', 'cancelled')),
      constraint registrations_offer check ((state = 'offered') = (offer_ends_at is not null)),
      constraint registrations_line check
        ((line_number is null) = (line_type_id is null) and (state <> 'waitlisted' or line_number is not null)),
      constraint registrations_name check (given_name <> '')
    )`.execute(db)
  await sql`
    create unique index registrations_live_email_key on registrations (event_id, email_folded)
      where is_self_service and state in ('applied', 'waitlisted', 'offered', 'confirmed')`.execute(db)
  await sql`
    create index registrations_line on registrations (event_id, line_type_id, state, line_reserve_id, line_number)
      where line_number is not null`.execute(db)
  await sql`create index registrations_by_state on registrations (event_id, state, registered_at, registration_id)`.execute(
    db,
  )
  await sql`create index registrations_by_time on registrations (event_id, registered_at, registration_id)`.execute(
    db,
  )
  await sql`create index registrations_by_email on registrations (email_folded, event_id)`.execute(db)
}

async function histories(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table history (
      event_id uuid not null,
      registration_id uuid not null,
      history_id uuid not null,
      at timestamptz not null,
      deed text not null,
      from_state text,
      to_state text not null,
      actor text not null,
      organizer_id uuid,
      reason text,
      facts jsonb not null default '{}',
      primary key (event_id, registration_id, history_id),
      constraint history_actor check (actor in ('participant', 'organizer', 'clock', 'import'))
    )`.execute(db)
}

async function checkIns(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table check_in_lists (
      event_id uuid not null references events on delete cascade,
      list_id uuid not null,
      kind text not null,
      day_on date,
      session_id uuid,
      primary key (event_id, list_id),
      constraint check_in_lists_kind check (kind in ('event', 'day', 'session'))
    )`.execute(db)
  await sql`
    create table check_ins (
      event_id uuid not null,
      list_id uuid not null,
      registration_id uuid not null,
      checked_in_at timestamptz not null,
      organizer_id uuid,
      primary key (event_id, list_id, registration_id)
    )`.execute(db)
  await sql`create index check_ins_by_registration on check_ins (event_id, registration_id)`.execute(db)
}

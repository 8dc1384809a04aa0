import { type Kysely, sql } from 'kysely'

/** Invitations with their history, and the roll calls of meetings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table invitations (
      event_id uuid not null references events on delete cascade,
      invitation_id uuid not null,
      state text not null,
      type_id uuid not null,
      reserve_id uuid,
      given_name text not null,
      family_name text not null default '',
      native_name text not null default '',
      email text not null,
      email_folded text not null,
      affiliation text not null default '',
      country text,
      language text not null,
      greeting text not null default '',
      answer_by_on date not null,
      answer_by_at timestamptz not null,
      word text,
      delegate_of uuid,
      registration_id uuid,
      link_version integer not null default 1,
      answering_submission uuid,
      answering_until timestamptz,
      created_at timestamptz not null,
      sent_at timestamptz,
      reminded_at timestamptz,
      state_changed_at timestamptz not null,
      primary key (event_id, invitation_id),
      constraint invitations_state check
        (state in ('created', 'sent', 'accepted', 'declined', 'delegated', 'withdrawn', 'lapsed')),
      constraint invitations_name check (given_name <> '')
    )`.execute(db)
  await sql`create unique index invitations_open_key on invitations (event_id, email_folded)
    where state in ('created', 'sent', 'accepted')`.execute(db)
  await sql`create index invitations_by_email on invitations (email_folded) where state = 'sent'`.execute(db)
  await sql`create index invitations_lapsing on invitations (answer_by_at) where state = 'sent'`.execute(db)
  await sql`create index invitations_answering on invitations (answering_until)
    where answering_until is not null`.execute(db)
  await sql`
    create table invitation_history (
      event_id uuid not null,
      invitation_id uuid not null,
      history_id uuid not null,
      at timestamptz not null,
      deed text not null,
      from_state text,
      to_state text not null,
      actor text not null,
      organizer_id uuid,
      reason text,
      primary key (event_id, invitation_id, history_id),
      constraint invitation_history_actor check (actor in ('invited', 'organizer', 'clock'))
    )`.execute(db)
  await rollCalls(db)
}

async function rollCalls(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roll_calls (
      event_id uuid not null references events on delete cascade,
      roll_call_id uuid not null,
      title text not null default '',
      held_on date not null,
      quorum integer,
      created_at timestamptz not null,
      closed_at timestamptz,
      primary key (event_id, roll_call_id),
      constraint roll_calls_once unique (event_id, held_on, title)
    )`.execute(db)
  await sql`
    create table roll_call_marks (
      event_id uuid not null,
      roll_call_id uuid not null,
      subject_id uuid not null,
      mark text not null,
      represented_by text,
      organizer_id uuid,
      marked_at timestamptz not null,
      primary key (event_id, roll_call_id, subject_id),
      constraint roll_call_marks_mark check (mark in ('present', 'excused', 'absent', 'represented')),
      constraint roll_call_marks_represented check ((mark = 'represented') = (represented_by is not null)),
      foreign key (event_id, roll_call_id) references roll_calls on delete cascade
    )`.execute(db)
}

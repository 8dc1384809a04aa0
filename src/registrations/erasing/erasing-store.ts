import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import { type EventId, nilId, type RegistrationId } from '../../ids.ts'

/** What of a registration leads to other rows about its person. */
export type Traces = { readonly id: RegistrationId; readonly emailFolded: string }

const lockSome = `
  select registration_id as id, email_folded from registrations
  where event_id = $1 and registration_id = any($2::uuid[]) and erased_at is null
  order by registration_id for update`

/** Locks those of the registrations that are not empty yet. */
export async function lockTraces(
  tx: Tx,
  eventId: EventId,
  ids: readonly RegistrationId[],
): Promise<readonly Traces[]> {
  return await run<Traces>(tx, lockSome, [eventId, ids])
}

// Names of companions stand in what went to the others of a group, and to its contact.
const ofRegistrations = [
  `update messages m set body_text = null, body_html = null, calendar_text = null, calendar_method = null
  from registrations own join registrations other on other.event_id = own.event_id
    and (other.group_id = own.group_id or other.accompanies_id = own.registration_id
      or other.registration_id = own.accompanies_id)
  where own.event_id = $1 and own.registration_id = any($2::uuid[])
    and m.event_id = other.event_id and m.registration_id = other.registration_id and m.body_text is not null`,
  emptyMessages('registration_id = any($2::uuid[])'),
  `update history set reason = null
  where event_id = $1 and registration_id = any($2::uuid[]) and reason is not null`,
  `update reviews set comment = '' where event_id = $1 and registration_id = any($2::uuid[]) and comment <> ''`,
  `delete from answer_files f using registrations r
  where r.event_id = $1 and r.registration_id = any($2::uuid[])
    and f.event_id = r.event_id and f.submission_id = r.submission_id`,
  ...emptyInvitations(`invitation_id in (
    select invitation_id from registrations where event_id = $1 and registration_id = any($2::uuid[]))`),
  `update roll_call_marks set represented_by = '–'
  where event_id = $1 and subject_id = any($2::uuid[]) and represented_by is not null`,
  `update roll_call_marks m set represented_by = '–' from registrations r
  where r.event_id = $1 and r.registration_id = any($2::uuid[]) and m.event_id = r.event_id
    and m.represented_by in (trim(r.given_name || ' ' || r.family_name), r.native_name)`,
]
const ofAddresses = [
  emptyMessages(`to_email <> '' and lower(to_email) = any($2::text[]) and organizer_id is null
    and (registration_id is null or kind = 'group')`),
  ...emptyInvitations('email_folded = any($2::text[])'),
  'delete from date_wishes where event_id = $1 and email_folded = any($2::text[])',
  `update registrations set contact_name = null, contact_email = null, contact_email_folded = null,
    contact_language = null
  where event_id = $1 and contact_email_folded = any($2::text[])`,
]
// Of addresses that are gone, several may hold a place: those by self-service are one for each address.
const registrationsThemselves = `
  update registrations set given_name = '–', family_name = '', native_name = '', email = '', email_folded = '',
    submission_email_hash = '', is_self_service = false, affiliation = '', country = null, answers = '{}',
    restricted_answers = '{}', answer_versions = '{}', consents = '{}', tags = '{}', guests = '[]',
    contact_name = null, contact_email = null, contact_email_folded = null, contact_language = null,
    decision_asked_at = null, link_version = link_version + 1, erased_at = $3, changed_at = $3
  where event_id = $1 and registration_id = any($2::uuid[])`
const feedsOfNobody = `
  delete from personal_feeds f
  where email_folded = any($1::text[])
    and not exists (select from registrations r where r.email_folded = f.email_folded)`
// Mails with one's links belong to no event; one that still waits is of use to whoever takes part elsewhere.
const linksOfNobody = emptyMessages(`kind = 'links' and lower(to_email) = any($2::text[])
  and (state <> 'waiting' or not exists (select from registrations r where r.email_folded = lower(to_email)))`)

function emptyMessages(which: string): string {
  return `update messages set to_email = '', facts = '{}', problem = null, reply_to = null,
    subject = case when composed_at is not null then '' end, body_text = null, body_html = null,
    calendar_text = null, calendar_method = null, claimed_until = null,
    state = case when state in ('waiting', 'failed') then 'dropped' else state end
  where event_id = $1 and ${which}`
}

// Its own id in place of the address: of the open ones, an event has one for each address.
function emptyInvitations(which: string): readonly string[] {
  const ids = `select invitation_id from invitations where event_id = $1 and ${which}`
  return [
    `update invitation_history set reason = null
    where event_id = $1 and reason is not null and invitation_id in (${ids})`,
    `update roll_call_marks set represented_by = '–'
    where event_id = $1 and represented_by is not null and subject_id in (${ids})`,
    // Whoever was named as a delegate was told by whom.
    `update messages set body_text = null, body_html = null, calendar_text = null, calendar_method = null
    where event_id = $1 and body_text is not null and facts ->> 'invitationId' in (
      select invitation_id::text from invitations where event_id = $1 and delegate_of in (${ids}))`,
    `update invitations set given_name = '–', family_name = '', native_name = '', email = '',
      email_folded = invitation_id::text, affiliation = '', country = null, greeting = '', word = null,
      link_version = link_version + 1, state = case when state in ('created', 'sent') then 'withdrawn' else state end
    where event_id = $1 and ${which}`,
  ]
}

/** Whose traces are emptied in an event: registrations, and addresses that other rows bear. */
export type Emptied = {
  readonly ids: readonly RegistrationId[]
  readonly addresses: readonly string[]
}

/**
 * Empties all that says who somebody was, in every table; numbers, states and times stay, so that counts do. Mails of
 * theirs that wait are dropped, and links of theirs die.
 */
export async function emptyTraces(
  tx: Tx,
  eventId: EventId,
  { ids, addresses }: Emptied,
  at: Date,
): Promise<void> {
  const known = addresses.filter((each) => each !== '')
  for (const statement of ofRegistrations) await run(tx, statement, [eventId, ids])
  for (const statement of ofAddresses) await run(tx, statement, [eventId, known])
  await run(tx, registrationsThemselves, [eventId, ids, at])
  await run(tx, feedsOfNobody, [known])
  await run(tx, linksOfNobody, [nilId, known])
}

/** Keeps that somebody was erased, so that it is done again in a database that is restored. */
export async function insertErasure(
  tx: Tx,
  erased: {
    readonly eventId: EventId
    readonly registrationId: RegistrationId
    readonly emailHash: Uint8Array
    readonly erasedAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('erasures')
    .values(erased)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** All who were erased, the oldest first. */
export async function listErasures(db: Queryable) {
  return await db
    .selectFrom('erasures')
    .select(['eventId', 'registrationId'])
    .orderBy('erasedAt')
    .orderBy('registrationId')
    .execute()
}

// Whoever is invited or takes part in an event that waits for a new date is still expected.
const outlived = `
  e.state <> 'postponed'
  and e.ends_at + make_interval(months => coalesce(e.retention_months, (select retention_months from site))) <= $1`
const listRegistrations = `
  select r.event_id, r.registration_id as id
  from events e cross join lateral (
    select event_id, registration_id from registrations
    where event_id = e.event_id and erased_at is null limit $2) r
  where ${outlived} limit $2`
const listInvited = `
  select i.event_id, i.email_folded
  from events e cross join lateral (
    select event_id, email_folded from invitations where event_id = e.event_id and email <> '' limit $2) i
  where ${outlived} limit $2`

/** Some registrations of events that ended longer ago than their data are kept (PRIV-7). */
export async function listOutlived(
  db: Queryable,
  now: Date,
  most: number,
): Promise<readonly { readonly eventId: EventId; readonly id: RegistrationId }[]> {
  return await run(db, listRegistrations, [now, most])
}

/** Some addresses that were invited to such events. */
export async function listOutlivedInvited(
  db: Queryable,
  now: Date,
  most: number,
): Promise<readonly { readonly eventId: EventId; readonly emailFolded: string }[]> {
  return await run(db, listInvited, [now, most])
}

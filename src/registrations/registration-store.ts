import type { Queryable, Tx } from '../database/connection.ts'
import { run } from '../database/statement.ts'
import type { Locale } from '../i18n/locales.ts'
import type { EventId, GroupId, InvitationId, PoolId, RegistrationId, TypeId } from '../ids.ts'
import { foldEmail } from '../mail/email-address.ts'
import type { Newcomer } from './lane/newcomer.ts'
import type { Registration, RegistrationState } from './registration.ts'

/** A registration with what it uses: read under the lock, where its place is decided on. */
export type Kept = {
  readonly registration: Registration
  readonly submissionId: string
  /** Fingerprint of the address that the form was sent with, in hexadecimal. */
  readonly emailHash: string
  readonly emailFolded: string
  readonly reserveId: PoolId | null
  readonly choiceIds: readonly PoolId[]
  /** Where an open offer stood in line. */
  readonly offerLineNumber: number | null
  readonly line: {
    readonly typeId: TypeId
    readonly reserveId: PoolId | null
    readonly number: number
  } | null
}

const columns = `
  event_id, registration_id, number, submission_id, encode(submission_email_hash, 'hex') as email_hash,
  is_self_service, type_id, reserve_id, array_to_json(choice_ids) as choice_ids, state, state_changed_at,
  offer_ends_at, line_type_id, line_reserve_id, line_number, given_name, family_name, native_name, email,
  email_folded, affiliation, country, language, code, link_version, uid, sequence, registered_at,
  offer_line_number, group_id, accompanies_id, guests, contact_name, contact_email, contact_language, invitation_id`

const findOne = `select ${columns} from registrations where event_id = $1 and registration_id = $2`
const lockSome = `
  select ${columns} from registrations
  where event_id = $1 and registration_id = any($2::uuid[]) order by registration_id for update`
const listSubmitted = `select ${columns} from registrations where event_id = $1 and submission_id = any($2::uuid[])`
const listRepeats = `${listSubmitted}
  union all
  select ${columns} from registrations
  where event_id = $1 and email_folded = any($3::text[]) and is_self_service
    and state in ('applied', 'waitlisted', 'offered', 'confirmed')`
// The order names the reserve too, or the planner sorts the whole line (S6).
const headsWithoutReserve = `
  select ${columns} from registrations
  where event_id = $1 and line_type_id = $2 and state = $3 and line_reserve_id is null and line_number is not null
  order by line_reserve_id, line_number limit $4`
const headsOfReserve = `
  select ${columns} from registrations
  where event_id = $1 and line_type_id = $2 and state = $3 and line_reserve_id = $5 and line_number is not null
  order by line_number limit $4`
const wholeLine = `
  select ${columns} from registrations
  where event_id = $1 and line_type_id = $2 and line_number is not null order by line_number`
const lockOffers = `
  select ${columns} from registrations
  where event_id = $1 and state = 'offered' order by registration_id for update`
const listByEmail = `select ${columns} from registrations where email_folded = $1 order by registered_at desc`

const insert = `
  insert into registrations (event_id, registration_id, number, submission_id, submission_email_hash,
    is_self_service, type_id, reserve_id, choice_ids, state, state_changed_at, line_type_id, line_reserve_id,
    line_number, given_name, family_name, native_name, email, email_folded, affiliation, country, language,
    answers, restricted_answers, consents, code, uid, group_id, accompanies_id, guests, contact_name,
    contact_email, contact_email_folded, contact_language, invitation_id, answer_versions, registered_at,
    changed_at)
  select $1, r.id, r.number, r.submission_id, decode(r.email_hash, 'hex'), r.is_self_service, r.type_id,
    r.reserve_id, r.choice_ids, r.state, $3, r.line_type_id, r.line_reserve_id, r.line_number, r.given_name,
    r.family_name, r.native_name, r.email, r.email_folded, r.affiliation, r.country, r.language, r.answers,
    r.restricted_answers, r.consents, r.code, r.uid, r.group_id, r.accompanies_id, r.guests, r.contact_name,
    r.contact_email, r.contact_email_folded, r.contact_language, r.invitation_id, r.answer_versions, $3, $3
  from json_to_recordset($2::json) as r(id uuid, number bigint, submission_id uuid, email_hash text,
    is_self_service boolean, type_id uuid, reserve_id uuid, choice_ids uuid[], state text, line_type_id uuid,
    line_reserve_id uuid, line_number bigint, given_name text, family_name text, native_name text, email text,
    email_folded text, affiliation text, country text, language text, answers jsonb, restricted_answers jsonb,
    consents jsonb, code text, uid text, group_id uuid, accompanies_id uuid, guests jsonb, contact_name text,
    contact_email text, contact_email_folded text, contact_language text, invitation_id uuid,
    answer_versions jsonb)
  on conflict do nothing returning registration_id`

const updateSome = `
  update registrations r
  set state = v.state, state_changed_at = v.state_changed_at, changed_at = $3, sequence = v.sequence,
    type_id = v.type_id, reserve_id = v.reserve_id, choice_ids = v.choice_ids, offer_ends_at = v.offer_ends_at,
    offer_line_number = v.offer_line_number, line_type_id = v.line_type_id,
    line_reserve_id = v.line_reserve_id, line_number = v.line_number
  from json_to_recordset($2::json) as v(id uuid, state text, state_changed_at timestamptz, sequence int,
    type_id uuid, reserve_id uuid, choice_ids uuid[], offer_ends_at timestamptz, offer_line_number bigint,
    line_type_id uuid, line_reserve_id uuid, line_number bigint)
  where r.event_id = $1 and r.registration_id = v.id`

type Row = {
  eventId: EventId
  registrationId: RegistrationId
  number: number
  submissionId: string
  emailHash: string
  isSelfService: boolean
  typeId: TypeId
  reserveId: PoolId | null
  choiceIds: PoolId[]
  state: RegistrationState
  stateChangedAt: Date
  offerEndsAt: Date | null
  lineTypeId: TypeId | null
  lineReserveId: PoolId | null
  lineNumber: number | null
  givenName: string
  familyName: string
  nativeName: string
  email: string
  emailFolded: string
  affiliation: string
  country: string | null
  language: Locale
  code: string
  linkVersion: number
  uid: string
  sequence: number
  registeredAt: Date
  offerLineNumber: number | null
  groupId: GroupId | null
  accompaniesId: RegistrationId | null
  guests: string[]
  contactName: string | null
  contactEmail: string | null
  contactLanguage: Locale | null
  invitationId: InvitationId | null
}

export async function findRegistration(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<Registration | undefined> {
  const [row] = await run<Row>(db, findOne, [eventId, id])
  return row && fromRow(row).registration
}

/** Every registration of an address, over all events, newest first. The address is folded. */
export async function listRegistrationsOf(
  db: Queryable,
  emailFolded: string,
): Promise<readonly Registration[]> {
  const rows = await run<Row>(db, listByEmail, [emailFolded])
  return rows.map((row) => fromRow(row).registration)
}

/** What was made of these submissions, without a lock. */
export async function listBySubmission(
  db: Queryable,
  eventId: EventId,
  submissionIds: readonly string[],
): Promise<readonly Kept[]> {
  const rows = await run<Row>(db, listSubmitted, [eventId, submissionIds])
  return rows.map(fromRow)
}

/** Locks registrations, by their ids in order; those that are not there are left out. */
export async function lockRegistrations(
  tx: Tx,
  eventId: EventId,
  ids: readonly RegistrationId[],
): Promise<readonly Kept[]> {
  if (ids.length === 0) return []
  const rows = await run<Row>(tx, lockSome, [eventId, ids])
  return rows.map(fromRow)
}

/** What stands already: by the same submission, or live, by self-service and with such a folded address. */
export async function listStanding(
  tx: Tx,
  eventId: EventId,
  by: { readonly submissionIds: readonly string[]; readonly addresses: readonly string[] },
): Promise<readonly Kept[]> {
  if (by.submissionIds.length === 0 && by.addresses.length === 0) return []
  const rows = await run<Row>(tx, listRepeats, [eventId, by.submissionIds, by.addresses])
  return rows.map(fromRow)
}

/** A part of the line: those who wait for the same, newcomers or movers. */
type LinePart = { readonly type: PoolId; readonly reserve: PoolId | null; readonly moving: boolean }

/** The first in that part of the line, under the lock of the places. */
export async function listHeads(
  tx: Tx,
  eventId: EventId,
  { type, reserve, moving }: LinePart,
  most: number,
): Promise<readonly Kept[]> {
  const state = moving ? 'confirmed' : 'waitlisted'
  const rows =
    reserve === null
      ? await run<Row>(tx, headsWithoutReserve, [eventId, type, state, most])
      : await run<Row>(tx, headsOfReserve, [eventId, type, state, most, reserve])
  return rows.map(fromRow)
}

/** The line for a type from its beginning to somebody in it, movers too, under the lock of the places. */
export async function listLine(tx: Tx, eventId: EventId, typeId: TypeId): Promise<readonly Kept[]> {
  const rows = await run<Row>(tx, wholeLine, [eventId, typeId])
  return rows.map(fromRow)
}

/** The open offers of an event, locked. */
export async function lockOffered(tx: Tx, eventId: EventId): Promise<readonly Kept[]> {
  const rows = await run<Row>(tx, lockOffers, [eventId])
  return rows.map(fromRow)
}

/** Writes new registrations; says how many. Fewer than given: others stand that were made beside the lock. */
export async function insertRegistrations(
  tx: Tx,
  eventId: EventId,
  made: readonly { readonly kept: Kept; readonly newcomer: Newcomer }[],
  at: Date,
): Promise<number> {
  if (made.length === 0) return 0
  const rows = await run(tx, insert, [eventId, JSON.stringify(made.map(toRow)), at])
  return rows.length
}

/** Writes what was decided on registrations that exist: state, type, offer, line, SEQUENCE. */
export async function updateRegistrations(
  tx: Tx,
  eventId: EventId,
  changed: readonly Kept[],
  at: Date,
): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ registration: r, ...kept }) => ({
    ...{ id: r.id, state: r.state, state_changed_at: r.stateChangedAt, sequence: r.sequence },
    ...{ type_id: r.typeId, reserve_id: kept.reserveId, choice_ids: kept.choiceIds },
    offer_ends_at: r.state === 'offered' ? r.offerEndsAt : null,
    offer_line_number: kept.offerLineNumber,
    ...lineColumns(kept.line),
  }))
  await run(tx, updateSome, [eventId, JSON.stringify(rows), at])
}

function fromRow(row: Row): Kept {
  const { registrationId: id, submissionId, emailHash, emailFolded, reserveId, choiceIds, ...rest } = row
  const { state, offerEndsAt, lineTypeId, lineReserveId, lineNumber, offerLineNumber, ...more } = rest
  const { contactName, contactEmail, contactLanguage, ...facts } = more
  const contact =
    contactEmail === null
      ? null
      : { name: contactName ?? '', email: contactEmail, language: contactLanguage ?? facts.language }
  const line =
    lineTypeId !== null && lineNumber !== null
      ? { typeId: lineTypeId, reserveId: lineReserveId, number: lineNumber }
      : null
  const registration = withState({ id, ...facts, contact }, state, offerEndsAt, lineNumber)
  return { registration, submissionId, emailHash, emailFolded, reserveId, choiceIds, offerLineNumber, line }
}

function withState(
  facts: Omit<Registration, 'state'>,
  state: RegistrationState,
  offerEndsAt: Date | null,
  lineNumber: number | null,
): Registration {
  if (state === 'offered' && offerEndsAt !== null) return { ...facts, state, offerEndsAt }
  if (state === 'waitlisted' && lineNumber !== null) return { ...facts, state, lineNumber }
  if (state === 'offered' || state === 'waitlisted') throw new Error(`Registration ${facts.id} is not whole`)
  return { ...facts, state }
}

function toRow({ kept, newcomer }: { readonly kept: Kept; readonly newcomer: Newcomer }) {
  const { registration: r, line } = kept
  return {
    id: r.id,
    number: r.number,
    submission_id: kept.submissionId,
    email_hash: kept.emailHash,
    is_self_service: r.isSelfService,
    type_id: r.typeId,
    reserve_id: kept.reserveId,
    choice_ids: kept.choiceIds,
    state: r.state,
    ...lineColumns(line),
    given_name: r.givenName,
    family_name: r.familyName,
    native_name: r.nativeName,
    email: r.email,
    email_folded: kept.emailFolded,
    affiliation: r.affiliation,
    country: r.country,
    language: r.language,
    answers: newcomer.answers,
    restricted_answers: newcomer.restrictedAnswers,
    consents: newcomer.consents,
    code: r.code,
    uid: r.uid,
    group_id: r.groupId,
    accompanies_id: r.accompaniesId,
    guests: r.guests,
    contact_name: r.contact?.name ?? null,
    contact_email: r.contact?.email ?? null,
    contact_email_folded: r.contact ? foldEmail(r.contact.email) : null,
    contact_language: r.contact?.language ?? null,
    invitation_id: r.invitationId,
    answer_versions: newcomer.answerVersions ?? {},
  }
}

function lineColumns(line: Kept['line']) {
  return {
    line_type_id: line?.typeId ?? null,
    line_reserve_id: line?.reserveId ?? null,
    line_number: line?.number ?? null,
  }
}

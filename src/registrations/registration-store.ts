import type { Queryable, Tx } from '../database/connection.ts'
import { run } from '../database/statement.ts'
import type { Locale } from '../i18n/locales.ts'
import type { EventId, PoolId, RegistrationId, TypeId } from '../ids.ts'
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
  email_folded, affiliation, country, language, code, link_version, uid, sequence, registered_at`

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
const listByEmail = `select ${columns} from registrations where email_folded = $1 order by registered_at desc`

const insert = `
  insert into registrations (event_id, registration_id, number, submission_id, submission_email_hash,
    is_self_service, type_id, reserve_id, choice_ids, state, state_changed_at, line_type_id, line_reserve_id,
    line_number, given_name, family_name, native_name, email, email_folded, affiliation, country, language,
    answers, restricted_answers, consents, code, uid, registered_at, changed_at)
  select $1, r.id, r.number, r.submission_id, decode(r.email_hash, 'hex'), r.is_self_service, r.type_id,
    r.reserve_id, r.choice_ids, r.state, $3, r.line_type_id, r.line_reserve_id, r.line_number, r.given_name,
    r.family_name, r.native_name, r.email, r.email_folded, r.affiliation, r.country, r.language, r.answers,
    r.restricted_answers, r.consents, r.code, r.uid, $3, $3
  from json_to_recordset($2::json) as r(id uuid, number bigint, submission_id uuid, email_hash text,
    is_self_service boolean, type_id uuid, reserve_id uuid, choice_ids uuid[], state text, line_type_id uuid,
    line_reserve_id uuid, line_number bigint, given_name text, family_name text, native_name text, email text,
    email_folded text, affiliation text, country text, language text, answers jsonb, restricted_answers jsonb,
    consents jsonb, code text, uid text)
  on conflict do nothing returning registration_id`

const endSome = `
  update registrations r
  set state = v.state, state_changed_at = $5, changed_at = $5, sequence = v.sequence,
    offer_ends_at = null, line_type_id = null, line_reserve_id = null, line_number = null
  from unnest($2::uuid[], $3::text[], $4::int[]) as v(registration_id, state, sequence)
  where r.event_id = $1 and r.registration_id = v.registration_id`

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

/** What stands already for these newcomers: the same submission, or a live self-service one of the same address. */
export async function listStanding(
  tx: Tx,
  eventId: EventId,
  newcomers: readonly Newcomer[],
): Promise<readonly Kept[]> {
  if (newcomers.length === 0) return []
  const submissions = newcomers.map(({ submissionId }) => submissionId)
  const addresses = newcomers.filter((each) => each.isSelfService).map(({ emailFolded }) => emailFolded)
  const rows = await run<Row>(tx, listRepeats, [eventId, submissions, addresses])
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

/** Writes the end of registrations: their state, no offer, no line. */
export async function endRegistrations(
  tx: Tx,
  eventId: EventId,
  ended: readonly Registration[],
  at: Date,
): Promise<void> {
  if (ended.length === 0) return
  const ids = ended.map(({ id }) => id)
  const states = ended.map(({ state }) => state)
  await run(tx, endSome, [eventId, ids, states, ended.map(({ sequence }) => sequence), at])
}

function fromRow(row: Row): Kept {
  const { registrationId: id, submissionId, emailHash, emailFolded, reserveId, choiceIds, ...rest } = row
  const { state, offerEndsAt, lineTypeId, lineReserveId, lineNumber, ...facts } = rest
  const line =
    lineTypeId !== null && lineNumber !== null
      ? { typeId: lineTypeId, reserveId: lineReserveId, number: lineNumber }
      : null
  const registration = withState({ id, ...facts }, state, offerEndsAt, lineNumber)
  return { registration, submissionId, emailHash, emailFolded, reserveId, choiceIds, line }
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
    line_type_id: line?.typeId ?? null,
    line_reserve_id: line?.reserveId ?? null,
    line_number: line?.number ?? null,
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
  }
}

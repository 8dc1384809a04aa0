import type { Queryable, Tx } from '../database/connection.ts'
import { run } from '../database/statement.ts'
import type { Locale } from '../i18n/locales.ts'
import type { EventId, GroupId, InvitationId, PoolId, RegistrationId, TypeId } from '../ids.ts'
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

/** The columns of which `keptFrom` makes a registration. */
export const columns = `
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
const listByEmail = `select ${columns} from registrations where email_folded = $1 order by registered_at desc`

export type Row = {
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

/** The registration of that id; undefined where the event has none of it. */
export async function findRegistration(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<Registration | undefined> {
  const [row] = await run<Row>(db, findOne, [eventId, id])
  return row && keptFrom(row).registration
}

/** Every registration of an address, over all events, newest first. The address is folded. */
export async function listRegistrationsOf(
  db: Queryable,
  emailFolded: string,
): Promise<readonly Registration[]> {
  const rows = await run<Row>(db, listByEmail, [emailFolded])
  return rows.map((row) => keptFrom(row).registration)
}

/** What was made of these submissions, without a lock. */
export async function listBySubmission(
  db: Queryable,
  eventId: EventId,
  submissionIds: readonly string[],
): Promise<readonly Kept[]> {
  const rows = await run<Row>(db, listSubmitted, [eventId, submissionIds])
  return rows.map(keptFrom)
}

/** Locks registrations, by their ids in order; those that are not there are left out. */
export async function lockRegistrations(
  tx: Tx,
  eventId: EventId,
  ids: readonly RegistrationId[],
): Promise<readonly Kept[]> {
  if (ids.length === 0) return []
  const rows = await run<Row>(tx, lockSome, [eventId, ids])
  return rows.map(keptFrom)
}

/** What stands already: by the same submission, or live, by self-service and with such a folded address. */
export async function listStanding(
  tx: Tx,
  eventId: EventId,
  by: { readonly submissionIds: readonly string[]; readonly addresses: readonly string[] },
): Promise<readonly Kept[]> {
  if (by.submissionIds.length === 0 && by.addresses.length === 0) return []
  const rows = await run<Row>(tx, listRepeats, [eventId, by.submissionIds, by.addresses])
  return rows.map(keptFrom)
}

/** The registration that a row with these columns is. */
export function keptFrom(row: Row): Kept {
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

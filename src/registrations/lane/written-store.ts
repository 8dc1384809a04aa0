import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId } from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'
import type { Kept } from '../registration-store.ts'
import type { Newcomer } from './newcomer.ts'

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

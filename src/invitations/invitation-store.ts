import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../database/connection.ts'
import type { InvitationsTable } from '../database/tables/invitation-tables.ts'
import { isLocale } from '../i18n/locales.ts'
import type { EventId, InvitationId } from '../ids.ts'
import { foldEmail } from '../mail/email-address.ts'
import type { Invitation, InvitationState } from './invitation.ts'

const mostAtOnce = 500

/** What changes with a deed; what is left out stays. */
export type InvitationChange = Partial<
  Pick<Invitation, 'answerByOn' | 'answerByAt' | 'word' | 'registrationId' | 'sentAt' | 'remindedAt'>
> & { readonly state: InvitationState; readonly stateChangedAt?: Date }

/**
 * Writes invitations; whoever has an open one at their address already is left out. Answers those that were written.
 */
export async function insertInvitations(
  tx: Tx,
  invitations: readonly Invitation[],
): Promise<ReadonlySet<InvitationId>> {
  const written = new Set<InvitationId>()
  for (let from = 0; from < invitations.length; from += mostAtOnce) {
    const rows = await tx
      .insertInto('invitations')
      .values(invitations.slice(from, from + mostAtOnce).map(toRow))
      .onConflict((conflict) => conflict.doNothing())
      .returning('invitationId')
      .execute()
    for (const { invitationId } of rows) written.add(invitationId)
  }
  return written
}

/** The invitation of that id; undefined where the event has none of it. */
export async function findInvitation(
  db: Queryable,
  eventId: EventId,
  id: InvitationId,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('invitationId', '=', id)
    .executeTakeFirst()
  return row && invitationFrom(row)
}

/** Locks those of the invitations that are in one of the states, in the order of their ids. */
export async function lockInvitations(
  tx: Tx,
  eventId: EventId,
  ids: readonly InvitationId[],
  states: readonly InvitationState[],
): Promise<readonly Invitation[]> {
  if (ids.length === 0 || states.length === 0) return []
  const rows = await tx
    .selectFrom('invitations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('invitationId', 'in', [...ids])
    .where('state', 'in', [...states])
    .orderBy('invitationId')
    .forUpdate()
    .execute()
  return rows.map(invitationFrom)
}

/** Those of the invitations that somebody is accepting just now, by the machine's clock. */
export async function listBeingAnswered(
  tx: Tx,
  eventId: EventId,
  ids: readonly InvitationId[],
  machine: Date,
): Promise<ReadonlySet<InvitationId>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('invitations')
    .select('invitationId')
    .where('eventId', '=', eventId)
    .where('invitationId', 'in', [...ids])
    .where('answeringUntil', '>', machine)
    .execute()
  return new Set(rows.map(({ invitationId }) => invitationId))
}

/** Writes what a deed changed of invitations that are locked. */
export async function changeInvitations(
  tx: Tx,
  eventId: EventId,
  ids: readonly InvitationId[],
  change: InvitationChange,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('invitations')
    .set({ ...change, answeringSubmission: null, answeringUntil: null })
    .where('eventId', '=', eventId)
    .where('invitationId', 'in', [...ids])
    .execute()
}

/** An invitation of its row; a language that is none of ours any more is English. */
export function invitationFrom(row: Selectable<InvitationsTable>): Invitation {
  const {
    invitationId: id,
    emailFolded: _,
    language,
    answeringSubmission: _s,
    answeringUntil: _u,
    ...facts
  } = row
  return { ...facts, id, language: isLocale(language) ? language : 'en' }
}

function toRow({ id, ...facts }: Invitation) {
  return { ...facts, invitationId: id, emailFolded: foldEmail(facts.email) }
}

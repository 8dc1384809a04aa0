import type { Queryable, Tx } from '../database/connection.ts'
import { type EventId, type HistoryId, type InvitationId, newId } from '../ids.ts'
import type { InvitationActor, InvitationDeed, InvitationState } from './invitation.ts'

/** One thing that became of an invitation: by whom, when and why. */
export type InvitationRecord = {
  readonly invitationId: InvitationId
  readonly at: Date
  readonly deed: InvitationDeed
  /** null: it was made. */
  readonly from: InvitationState | null
  readonly to: InvitationState
  readonly by: InvitationActor
  readonly reason: string | null
}

const mostAtOnce = 1_000

/** Writes what became of invitations, in the transaction of the deed. */
export async function recordInvitations(
  tx: Tx,
  eventId: EventId,
  records: readonly InvitationRecord[],
): Promise<void> {
  for (let from = 0; from < records.length; from += mostAtOnce) {
    const rows = records.slice(from, from + mostAtOnce).map((record) => ({
      ...{ eventId, invitationId: record.invitationId, historyId: newId<HistoryId>(record.at) },
      ...{ at: record.at, deed: record.deed, fromState: record.from, toState: record.to },
      ...{ actor: record.by.kind, organizerId: record.by.kind === 'organizer' ? record.by.id : null },
      reason: record.reason,
    }))
    await tx.insertInto('invitationHistory').values(rows).execute()
  }
}

/** A line of an invitation's history, with who of staff did it. */
export type InvitationTrail = {
  readonly at: Date
  readonly deed: InvitationDeed
  readonly to: InvitationState
  readonly actor: InvitationActor['kind']
  readonly organizer: string | null
  readonly reason: string | null
}

/** All that became of an invitation, oldest first. */
export async function listInvitationTrail(
  db: Queryable,
  eventId: EventId,
  id: InvitationId,
): Promise<readonly InvitationTrail[]> {
  const rows = await db
    .selectFrom('invitationHistory')
    .leftJoin('organizers', 'organizers.organizerId', 'invitationHistory.organizerId')
    .select(['at', 'deed', 'toState as to', 'actor', 'organizers.email as organizer', 'reason'])
    .where('eventId', '=', eventId)
    .where('invitationId', '=', id)
    .orderBy('at')
    .orderBy('fromState', (order) => order.asc().nullsFirst())
    .orderBy('historyId')
    .execute()
  return rows.map((row) => ({ ...row, deed: row.deed as InvitationDeed }))
}

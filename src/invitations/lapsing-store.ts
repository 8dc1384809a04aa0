import type { Tx } from '../database/connection.ts'
import type { EventId, InvitationId } from '../ids.ts'

/** Locks sent invitations whose last day is over; those that others just lapse or answer are left out. */
export async function lockLapsing(
  tx: Tx,
  { now, machine, most }: { readonly now: Date; readonly machine: Date; readonly most: number },
): Promise<readonly { readonly eventId: EventId; readonly id: InvitationId }[]> {
  return await tx
    .selectFrom('invitations')
    .select(['eventId', 'invitationId as id'])
    .where('state', '=', 'sent')
    .where('answerByAt', '<=', now)
    .where((where) => where.or([where('answeringUntil', 'is', null), where('answeringUntil', '<=', machine)]))
    .orderBy('answerByAt')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()
}

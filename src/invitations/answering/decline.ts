import type { Tx } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { Services } from '../../services.ts'
import { type Invitation, isAnswerable, statesBefore } from '../invitation.ts'
import { recordInvitations } from '../invitation-history-store.ts'
import { changeInvitations, listBeingAnswered, lockInvitations } from '../invitation-store.ts'

export type DeclinedInvitation =
  | { readonly outcome: 'declined' }
  /** Answered otherwise, withdrawn or lapsed meanwhile, or just being accepted. */
  | { readonly outcome: 'ended' }

/** Says no, with an optional word to the organizers. */
export async function declineInvitation(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, id }: Pick<Invitation, 'eventId' | 'id'>,
  word: string | null,
): Promise<DeclinedInvitation> {
  const at = clock.now()
  return inTransaction(db, async (tx) => {
    const before = await lockAnswerable(tx, { eventId, id }, { at, machine: clock.machine() })
    if (!before) return { outcome: 'ended' }
    await changeInvitations(tx, eventId, [id], { state: 'declined', word, stateChangedAt: at })
    const facts = { invitationId: id, at, deed: 'decline', from: before.state, to: 'declined' } as const
    await recordInvitations(tx, eventId, [{ ...facts, by: { kind: 'invited' }, reason: null }])
    return { outcome: 'declined' }
  })
}

/** The invitation, locked, where its person can answer it and nobody just does. */
export async function lockAnswerable(
  tx: Tx,
  { eventId, id }: Pick<Invitation, 'eventId' | 'id'>,
  { at, machine }: { readonly at: Date; readonly machine: Date },
): Promise<Invitation | undefined> {
  const [found] = await lockInvitations(tx, eventId, [id], statesBefore('decline'))
  if (!found || !isAnswerable(found, at)) return undefined
  const answered = await listBeingAnswered(tx, eventId, [id], machine)
  return answered.has(id) ? undefined : found
}

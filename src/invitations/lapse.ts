import { inTransaction } from '../database/transaction.ts'
import type { Services } from '../services.ts'
import { recordInvitations } from './invitation-history-store.ts'
import { changeInvitations } from './invitation-store.ts'
import { lockLapsing } from './lapsing-store.ts'

const most = 500

/**
 * Ends invitations whose last day is over. Does some at a time until none is left or the machine's time reaches the
 * deadline; several processes may do it at once.
 */
export async function lapseInvitations(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const at = clock.now()
    const machine = clock.machine()
    const lapsed = await inTransaction(db, async (tx) => {
      const found = await lockLapsing(tx, { now: at, machine, most })
      for (const [eventId, alike] of Map.groupBy(found, (each) => each.eventId)) {
        const ids = alike.map(({ id }) => id)
        await changeInvitations(tx, eventId, ids, { state: 'lapsed', stateChangedAt: at })
        const facts = { at, deed: 'lapse', from: 'sent', to: 'lapsed', reason: null } as const
        const by = { kind: 'clock' } as const
        await recordInvitations(
          tx,
          eventId,
          ids.map((invitationId) => ({ ...facts, invitationId, by })),
        )
      }
      return found.length
    })
    if (lapsed < most) return
  }
}

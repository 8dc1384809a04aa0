import { inTransaction } from '../database/transaction.ts'
import type { EventId, OrganizerId, RegistrationId } from '../ids.ts'
import { recordAct } from '../organizers/audit-store.ts'
import { type Cancelled, cancel } from '../registrations/cancel.ts'
import type { Lane } from '../registrations/lane/lane.ts'
import type { Services } from '../services.ts'

type Cancellation = {
  readonly eventId: EventId
  readonly organizerId: OrganizerId
  readonly ids: readonly RegistrationId[]
  readonly reason: string | null
}

/**
 * Cancels one registration or a selection by an organizer's hand, each for itself: the lane gathers them into few
 * transactions. Says what became of each, in their order; whoever was cancelled by it stands in the log, once.
 */
export async function cancelByHand(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  { eventId, organizerId, ids, reason }: Cancellation,
): Promise<ReadonlyMap<RegistrationId, Cancelled>> {
  const by = { kind: 'organizer', id: organizerId } as const
  const became = await Promise.all(
    ids.map(async (id) => [id, await cancel(lane, { eventId, id, by, reason })] as const),
  )
  const cancelled = became.flatMap(([id, each]) => (each.outcome === 'cancelled' && !each.again ? [id] : []))
  const at = clock.now()
  await inTransaction(db, async (tx) => {
    for (const subjectId of cancelled)
      await recordAct(tx, { eventId, organizerId, act: 'cancel-registration', subjectId, at })
  })
  return new Map(became)
}

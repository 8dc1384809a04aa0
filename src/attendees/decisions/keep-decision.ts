import { inTransaction } from '../../database/transaction.ts'
import type { EventId, OrganizerId, RegistrationId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { clearDecisionAsked } from '../../registrations/decisions/decision-asked-store.ts'
import type { Services } from '../../services.ts'

type Keeping = {
  readonly eventId: EventId
  readonly organizerId: OrganizerId
  readonly id: RegistrationId
}

/**
 * Leaves somebody who changed what had been decided on as they are: the decision stands. Their state is the same, so
 * that the log alone tells it, once.
 */
export async function keepDecision(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, organizerId, id }: Keeping,
): Promise<void> {
  const at = clock.now()
  await inTransaction(db, async (tx) => {
    if (await clearDecisionAsked(tx, eventId, id))
      await recordAct(tx, { eventId, organizerId, act: 'keep-decision', subjectId: id, at })
  })
}

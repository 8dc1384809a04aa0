import type { Tx } from '../../database/connection.ts'
import type { EventId, RegistrationId } from '../../ids.ts'

/** Notes that a changed registration needs no new decision any more; false: none was asked for. */
export async function clearDecisionAsked(tx: Tx, eventId: EventId, id: RegistrationId): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('registrations')
    .set({ decisionAskedAt: null })
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .where('decisionAskedAt', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

import type { Queryable, Tx } from '../../../database/connection.ts'
import type { EventId, RegistrationId } from '../../../ids.ts'
import type { KeptConsents } from './consents.ts'

/** What somebody agreed to. */
export async function getConsents(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<KeptConsents> {
  const { consents } = await ofOne(db, eventId, id).executeTakeFirstOrThrow()
  return consents
}

/** The same with the row locked, and the state for the history. */
export async function lockConsents(tx: Tx, eventId: EventId, id: RegistrationId) {
  return await ofOne(tx, eventId, id).forUpdate().executeTakeFirstOrThrow()
}

/** Writes what somebody agrees to from now on. */
export async function saveConsents(
  tx: Tx,
  eventId: EventId,
  id: RegistrationId,
  consents: KeptConsents,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('registrations')
    .set({ consents: JSON.stringify(consents), changedAt: at })
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .execute()
}

function ofOne(db: Queryable, eventId: EventId, id: RegistrationId) {
  return db
    .selectFrom('registrations')
    .select(['consents', 'state'])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
}

import { inTransaction } from '../../database/transaction.ts'
import type { EventId, RegistrationId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { insertChanges } from '../history-store.ts'
import { lockRegistrations } from '../registration-store.ts'
import { emptyTraces, listOutlived, listOutlivedInvited, lockTraces } from './erasing-store.ts'

const mostAtOnce = 100

type ForgettingServices = Pick<Services, 'db' | 'clock'>

/**
 * Makes registrations and invitations anonymous once their event is over for as long as data are kept (PRIV-7): some
 * at a time, until none is left or the machine's time reaches the deadline. Doing it twice changes nothing.
 */
export async function forgetOutlived({ db, clock }: ForgettingServices, deadline: Date): Promise<void> {
  while (clock.machine() < deadline) {
    const now = clock.now()
    const registrations = await listOutlived(db, now, mostAtOnce)
    for (const [eventId, of] of Map.groupBy(registrations, (each) => each.eventId)) {
      const ids = of.map(({ id }) => id)
      await forgetRegistrations({ db }, eventId, ids, now)
    }
    const invited = await listOutlivedInvited(db, now, mostAtOnce)
    for (const [eventId, of] of Map.groupBy(invited, (each) => each.eventId)) {
      const addresses = of.map(({ emailFolded }) => emailFolded)
      await inTransaction(db, (tx) => emptyTraces(tx, eventId, { ids: [], addresses }, now))
    }
    if (registrations.length + invited.length === 0) return
  }
}

async function forgetRegistrations(
  { db }: Pick<Services, 'db'>,
  eventId: EventId,
  ids: readonly RegistrationId[],
  now: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const kept = await lockRegistrations(tx, eventId, ids)
    const traces = await lockTraces(tx, eventId, ids)
    if (traces.length === 0) return
    const emptied = { ids: traces.map(({ id }) => id), addresses: traces.map((each) => each.emailFolded) }
    await emptyTraces(tx, eventId, emptied, now)
    const by = { kind: 'clock' } as const
    const changes = kept
      .map(({ registration }) => registration)
      .filter(({ id }) => emptied.ids.includes(id))
      .map(({ id: registrationId, state }) => {
        return { registrationId, at: now, deed: 'erase', from: state, to: state, by, reason: null } as const
      })
    await insertChanges(tx, eventId, changes)
    const facts = { count: traces.length }
    await recordAct(tx, { eventId, organizerId: null, act: 'forget-registrations', facts, at: now })
  })
}

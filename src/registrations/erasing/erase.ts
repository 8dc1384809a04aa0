import { inTransaction } from '../../database/transaction.ts'
import { isPast } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import type { EventId, RegistrationId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { cancel } from '../cancel.ts'
import { dismissCompanyOf } from '../group/guests/dismiss-company.ts'
import { insertChanges } from '../history-store.ts'
import type { Busy, Lane } from '../lane/lane.ts'
import { type Actor, isLive } from '../registration.ts'
import { findRegistration, lockRegistrations } from '../registration-store.ts'
import { emptyTraces, insertErasure, lockTraces } from './erasing-store.ts'

export type Erased =
  /** Done now, or before. */
  | { readonly outcome: 'erased' }
  /** Something became of it meanwhile: ask again. */
  | { readonly outcome: 'changed-meanwhile' }
  | { readonly outcome: 'not-found' }
  | Busy

export type Erasure = { readonly eventId: EventId; readonly id: RegistrationId; readonly by: Actor }

type ErasingServices = Pick<Services, 'db' | 'clock' | 'keys'>

/**
 * Empties all that says who somebody is (PRIV-5). What is still live is cancelled before, so that its place is offered;
 * who took part in an event that is over stays counted.
 */
export async function erase(services: ErasingServices, lane: Lane, erasure: Erasure): Promise<Erased> {
  const { db, clock } = services
  const { eventId, id, by } = erasure
  const registration = await findRegistration(db, eventId, id)
  if (!registration) return { outcome: 'not-found' }
  const event = await getEvent(db, eventId)
  const isOver = isPast(event, clock.now())
  if (isLive(registration.state) && !isOver) {
    const cancelled = await cancel(lane, { eventId, id, by, reason: null })
    if (cancelled.outcome === 'busy') return cancelled
    await dismissCompanyOf(services, lane, { eventId, id })
  }
  return await empty(services, erasure, isOver)
}

async function empty(
  { db, clock, keys }: ErasingServices,
  { eventId, id, by }: Erasure,
  isOver: boolean,
): Promise<Erased> {
  return await inTransaction(db, async (tx): Promise<Erased> => {
    const now = clock.now()
    const [kept] = await lockRegistrations(tx, eventId, [id])
    const [traces] = await lockTraces(tx, eventId, [id])
    if (!kept) return { outcome: 'not-found' }
    if (!traces) return { outcome: 'erased' }
    const { state } = kept.registration
    if (isLive(state) && !(isOver && state === 'confirmed')) return { outcome: 'changed-meanwhile' }
    const address = new TextEncoder().encode(traces.emailFolded)
    const { mac: emailHash } = await keys.mac('erasure', address)
    await emptyTraces(tx, eventId, { ids: [id], addresses: [traces.emailFolded] }, now)
    await insertErasure(tx, { eventId, registrationId: id, emailHash, erasedAt: now })
    const change = { registrationId: id, at: now, from: state, to: state, by, reason: null } as const
    await insertChanges(tx, eventId, [{ ...change, deed: 'erase' }])
    const organizerId = by.kind === 'organizer' ? by.id : null
    const facts = { by: by.kind }
    await recordAct(tx, { eventId, organizerId, act: 'erase-person', subjectId: id, facts, at: now })
    return { outcome: 'erased' }
  })
}

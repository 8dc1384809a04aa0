import type { EventId, RegistrationId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import { cancel } from '../../cancel.ts'
import type { Lane } from '../../lane/lane.ts'
import { type LeftAlone, listUnaccompanied } from './accompanying-store.ts'

const mostAtOnce = 100

/**
 * Cancels those who accompany somebody whose registration has ended, however it did. What is left undone, as where
 * the event's lane is busy, is done by the clock.
 */
export async function dismissCompanyOf(
  { db }: Pick<Services, 'db'>,
  lane: Lane,
  of: { readonly eventId: EventId; readonly id: RegistrationId },
): Promise<void> {
  const left = await listUnaccompanied(db, mostAtOnce, of)
  await Promise.all(left.map((companion) => dismiss(lane, companion)))
}

/** The same for everybody, until the machine's time reaches the deadline. */
export async function dismissCompany(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const left = await listUnaccompanied(db, mostAtOnce)
    const done = await Promise.all(left.map((companion) => dismiss(lane, companion)))
    if (!done.some(Boolean)) return
  }
}

/** In the name of who took out the person; an organizer's deed was not meant for them, so that the clock does it. */
async function dismiss(lane: Lane, { eventId, id, by }: LeftAlone): Promise<boolean> {
  const kind = by === 'participant' || by === 'contact' ? by : 'clock'
  const { outcome } = await cancel(lane, { eventId, id, by: { kind }, reason: null })
  return outcome === 'cancelled'
}

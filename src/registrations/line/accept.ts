import { inTransaction } from '../../database/transaction.ts'
import { type EventId, type MessageId, newId, type RegistrationId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import { insertChanges } from '../history-store.ts'
import type { Actor, Registration } from '../registration.ts'
import { findRegistration } from '../registration-store.ts'
import { takeOffer } from './offer-store.ts'

export type Accepted =
  /** `again`: it had been accepted before. */
  | { readonly outcome: 'accepted'; readonly registration: Registration; readonly again: boolean }
  /** The deadline has passed, or it is no offer. */
  | { readonly outcome: 'offer-ended'; readonly registration: Registration }
  /** The event is postponed or called off: its offers rest. */
  | { readonly outcome: 'rests'; readonly registration: Registration }
  | { readonly outcome: 'not-found' }

type Acceptance = { readonly eventId: EventId; readonly id: RegistrationId; readonly by: Actor }

/**
 * Takes an offered place before its deadline. The place is held already, so that nothing is counted and no pool is
 * locked: the registration's row alone decides between this and the offer's end.
 */
export async function accept(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, id, by }: Acceptance,
): Promise<Accepted> {
  return await inTransaction(db, async (tx): Promise<Accepted> => {
    const now = clock.now()
    const taken = await takeOffer(tx, eventId, id, now)
    const registration = await findRegistration(tx, eventId, id)
    if (!registration) return { outcome: 'not-found' }
    if (!taken) return refusal(registration, now)
    const change = { registrationId: id, at: now, deed: 'accept', from: 'offered', by, reason: null } as const
    await insertChanges(tx, eventId, [{ ...change, to: 'confirmed' }])
    const { email: to, language: locale } = registration
    const facts = { from: 'offered', by: by.kind, reason: null, deed: 'accept' }
    const message = { eventId, id: newId<MessageId>(now), kind: 'confirmed', registrationId: id } as const
    await queueMessages(tx, [{ ...message, to, locale, facts, dueAt: now, createdAt: now }])
    return { outcome: 'accepted', registration, again: false }
  })
}

function refusal(registration: Registration, now: Date): Accepted {
  if (registration.state === 'confirmed') return { outcome: 'accepted', registration, again: true }
  const isOpen = registration.state === 'offered' && registration.offerEndsAt > now
  return { outcome: isOpen ? 'rests' : 'offer-ended', registration }
}

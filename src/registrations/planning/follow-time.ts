import type { Tx } from '../../database/connection.ts'
import type { TimeChange } from '../../events/editor/event-registrations.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { getOffering } from '../lane/offer-store.ts'
import { settle } from '../lane/settle.ts'
import { hasOfferBeyond } from '../line/offer-store.ts'
import { offerEndsAt } from '../places/offering.ts'
import type { Actor } from '../registration.ts'

/**
 * Renews the open offers of an event that begins earlier than it did, where one would last longer than one made now:
 * it might end after the start, or leave its person no time to come. Any other change leaves what was promised.
 */
export async function followTime(
  tx: Tx,
  eventId: EventId,
  { before, organizerId, at }: TimeChange,
): Promise<void> {
  const offering = await getOffering(tx, eventId, at)
  // Of an event that rests, offers get a new deadline once it is on again.
  if (offering.state !== 'published' && offering.state !== 'unlisted') return
  const [was, ends] = [offerEndsAt({ ...offering, ...before }, at), offerEndsAt(offering, at)]
  if (!was || !ends || ends >= was || !(await hasOfferBeyond(tx, eventId, ends))) return
  await settle(tx, eventId, [{ kind: 'renew-offers', by: actorOf(organizerId) }], at)
}

/** Who is meant in histories: an organizer; where the operator's command did it, nobody in person. */
export function actorOf(organizerId: OrganizerId | null): Actor {
  return organizerId === null ? { kind: 'clock' } : { kind: 'organizer', id: organizerId }
}

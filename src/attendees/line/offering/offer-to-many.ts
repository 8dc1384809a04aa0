import type { EventId, OrganizerId, RegistrationId } from '../../../ids.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import type { Services } from '../../../services.ts'
import { type ChangedByHand, changeByHand } from '../acts/change-by-hand.ts'

type Offers = {
  readonly eventId: EventId
  readonly organizerId: OrganizerId
  /** In the order of the line. */
  readonly ids: readonly RegistrationId[]
  readonly reason: string | null
}

/**
 * Offers places to a selection, each for itself, in the order of the line: the lane gathers them into few
 * transactions. Says what became of each.
 */
export async function offerToMany(
  services: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  { ids, ...by }: Offers,
): Promise<ReadonlyMap<RegistrationId, ChangedByHand>> {
  const became = await Promise.all(
    ids.map(async (id) => [id, await changeByHand(services, lane, { ...by, id }, { act: 'offer' })] as const),
  )
  return new Map(became)
}

import { type EventId, isUuid, type RegistrationId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Lane } from '../lane/lane.ts'
import { type Erased, erase } from './erase.ts'
import { listErasures } from './erasing-store.ts'

/** Who was erased: ids alone. */
type Listed = { readonly eventId: EventId; readonly id: RegistrationId }

/** The list of those who were erased, a line for each: an event's id and a registration's. */
export async function writeErasures({ db }: Pick<Services, 'db'>): Promise<string> {
  const erasures = await listErasures(db)
  return erasures.map(({ eventId, registrationId }) => `${eventId} ${registrationId}\n`).join('')
}

/** Reads such a list; undefined where a line is none. */
export function readErasures(text: string): readonly Listed[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const pairs = lines.map((line) => line.trim().split(' '))
  if (!pairs.every((pair) => pair.length === 2 && pair.every(isUuid))) return undefined
  return pairs.map(([eventId, id]) => ({ eventId: eventId as EventId, id: id as RegistrationId }))
}

/**
 * Erases again whom a restored database still knows (PRIV-5). Says how many it knew; whom it does not know, or knows as
 * erased, stays as they are.
 */
export async function replayErasures(
  services: Pick<Services, 'db' | 'clock' | 'keys'>,
  lane: Lane,
  listed: readonly Listed[],
): Promise<ReadonlyMap<Erased['outcome'], number>> {
  const counts = new Map<Erased['outcome'], number>()
  for (const { eventId, id } of listed) {
    const { outcome } = await erase(services, lane, { eventId, id, by: { kind: 'clock' } })
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  return counts
}

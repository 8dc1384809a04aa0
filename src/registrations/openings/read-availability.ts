import type { Queryable } from '../../database/connection.ts'
import type { Availability, ReadAvailability } from '../../events/availability.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { availabilityAt } from './availability.ts'
import { listOpenings } from './opening-store.ts'
import { shareReadings } from './shared-reading.ts'

/** What the public is told at `now` of these events' places, read now. */
export async function availabilityOf(
  db: Queryable,
  eventIds: readonly EventId[],
  now: Date,
): Promise<ReadonlyMap<EventId, Availability>> {
  const openings = await listOpenings(db, eventIds)
  return new Map([...openings].map(([id, opening]) => [id, availabilityAt(opening, now)]))
}

/** The same for pages, read for all that ask at once: one query in flight, one gathering, none staler than its page. */
export function createReadAvailability({ db, clock }: Pick<Services, 'db' | 'clock'>): ReadAvailability {
  return shareReadings(async (pages: readonly (readonly EventId[])[]) => {
    const all = await availabilityOf(db, [...new Set(pages.flat())], clock.now())
    return new Map(pages.map((ids) => [ids, only(all, ids)]))
  })
}

function only<Key, Value>(map: ReadonlyMap<Key, Value>, keys: readonly Key[]): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([key]) => keys.includes(key)))
}

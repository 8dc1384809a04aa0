import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, PoolId } from '../../ids.ts'
import type { OfferFacts } from '../places/offering.ts'

// Without a lock: an edit of the event that commits meanwhile is as good as one that comes a moment later.
const readFacts = `
  select e.state, e.starts_at, e.ends_at, e.closes_at, e.offer_hours,
    array(select t.type_id from registration_types t
      where t.event_id = e.event_id and t.closes_at <= $2)::text[] as closed_types
  from events e where e.event_id = $1`

/** What decides on an event's offers, and the types whose own window is over at `now`. */
export type Offering = OfferFacts & { readonly closedTypes: readonly PoolId[] }

/** Reads it; throws where there is no such event. */
export async function getOffering(tx: Tx, eventId: EventId, now: Date): Promise<Offering> {
  const [row] = await run<Offering>(tx, readFacts, [eventId, now])
  if (!row) throw new Error(`There is no event ${eventId}`)
  return row
}

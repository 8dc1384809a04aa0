import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, RegistrationId } from '../../ids.ts'

const takeOne = `
  update registrations r
  set state = 'confirmed', state_changed_at = $3, changed_at = $3, offer_ends_at = null, offer_line_number = null,
    sequence = r.sequence + 1
  from events e
  where r.event_id = $1 and r.registration_id = $2 and e.event_id = r.event_id
    and e.state in ('published', 'unlisted') and r.state = 'offered' and r.offer_ends_at > $3
  returning r.registration_id`

/** Makes an open offer a place; false where it is none, or its event rests. */
export async function takeOffer(tx: Tx, eventId: EventId, id: RegistrationId, now: Date): Promise<boolean> {
  const rows = await run(tx, takeOne, [eventId, id, now])
  return rows.length > 0
}

type Ended = { readonly eventId: EventId; readonly id: RegistrationId }

const listEnded = `
  select r.event_id, r.registration_id as id from registrations r
  join events e on e.event_id = r.event_id
  where r.state = 'offered' and r.offer_ends_at <= $1 and e.state in ('published', 'unlisted')
  order by r.offer_ends_at limit $2`

/** Some of the offers whose deadline has passed; those of events that rest wait for a new one. */
export async function listEndedOffers(db: Queryable, now: Date, most: number): Promise<readonly Ended[]> {
  return await run<Ended>(db, listEnded, [now, most])
}

const findBeyond = `
  select exists (select 1 from registrations
    where event_id = $1 and state = 'offered' and offer_ends_at > $2) as found`

/** Whether an open offer of the event lasts longer than to `until`. */
export async function hasOfferBeyond(tx: Tx, eventId: EventId, until: Date): Promise<boolean> {
  const [row] = await run<{ found: boolean }>(tx, findBeyond, [eventId, until])
  return row?.found ?? false
}

const listHeldUp = `
  select p.event_id from place_pools p
  join events e on e.event_id = p.event_id
  where p.waiting > 0 and p.kind in ('event', 'type')
    and e.state in ('published', 'unlisted') and coalesce(e.closes_at, e.starts_at) > $1
  group by p.event_id`

/** Events in which somebody waits, and which may make offers at `now`. */
export async function listWaitedFor(db: Queryable, now: Date): Promise<readonly EventId[]> {
  const rows = await run<{ eventId: EventId }>(db, listHeldUp, [now])
  return rows.map(({ eventId }) => eventId)
}

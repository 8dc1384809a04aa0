import type { Queryable } from '../database/connection.ts'
import { run } from '../database/statement.ts'
import type { EventId, RegistrationId } from '../ids.ts'

export type Undecided = { readonly eventId: EventId; readonly id: RegistrationId }

// Per event, because each has few: the index by event and state answers each past event in one look.
const listSome = `
  select r.event_id, r.registration_id as id
  from events e cross join lateral (
    select event_id, registration_id from registrations
    where event_id = e.event_id and state in ('applied', 'waitlisted', 'offered')
      and (offer_ends_at is null or offer_ends_at <= $1) limit $2) r
  where e.ends_at <= $1 and e.state in ('published', 'unlisted') limit $2`

/** Some of what still waits in events that are over at `now`: applications, the line, offers. */
export async function listUndecided(db: Queryable, now: Date, most: number): Promise<readonly Undecided[]> {
  return await run<Undecided>(db, listSome, [now, most])
}

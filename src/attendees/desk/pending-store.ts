import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId } from '../../ids.ts'

/** How many registrations of an event wait for somebody, and since when the oldest does. */
export type Pending = {
  readonly eventId: EventId
  /** `changed`: decided on, and changed by its person since. */
  readonly state: 'applied' | 'offered' | 'changed'
  readonly count: number
  readonly since: Date
}

// Two looks, each into an index of its own.
const listAll = `
  select event_id, state, count(*) as count, min(state_changed_at) as since from registrations
  where event_id = any($1::uuid[]) and state in ('applied', 'offered') group by event_id, state
  union all
  select event_id, 'changed', count(*), min(decision_asked_at) from registrations
  where event_id = any($1::uuid[]) and decision_asked_at is not null
    and state in ('confirmed', 'waitlisted', 'offered') group by event_id`

/** What waits in these events: applications and changes for an organizer, offers for a participant. */
export async function listPending(db: Queryable, eventIds: readonly EventId[]): Promise<readonly Pending[]> {
  return eventIds.length === 0 ? [] : await run<Pending>(db, listAll, [eventIds])
}

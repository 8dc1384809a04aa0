import type { Queryable } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'

/** How many registrations of an event wait for somebody, and since when the oldest does. */
export type Pending = {
  readonly eventId: EventId
  readonly state: 'applied' | 'offered'
  readonly count: number
  readonly since: Date
}

/** What waits in these events: applications for an organizer, offers for a participant. */
export async function listPending(db: Queryable, eventIds: readonly EventId[]): Promise<readonly Pending[]> {
  if (eventIds.length === 0) return []
  const rows = await db
    .selectFrom('registrations')
    .select(['eventId', 'state'])
    .select((read) => [
      read.fn.countAll<number>().as('count'),
      read.fn.min<Date>('stateChangedAt').as('since'),
    ])
    .where('eventId', 'in', [...eventIds])
    .where('state', 'in', ['applied', 'offered'])
    .groupBy(['eventId', 'state'])
    .execute()
  return rows.map(({ eventId, state, count, since }) => {
    return { eventId, state: state === 'applied' ? 'applied' : 'offered', count, since }
  })
}

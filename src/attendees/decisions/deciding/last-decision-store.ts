import type { Queryable } from '../../../database/connection.ts'
import type { EventId, OrganizerId, RegistrationId } from '../../../ids.ts'
import type { RegistrationState } from '../../../registrations/registration.ts'

/** What became of a registration last, and by whom. */
export type LastChange = {
  readonly to: RegistrationState
  /** Null: no organizer did it. */
  readonly organizerId: OrganizerId | null
  /** The organizer's name, else their address; '' where none did it. */
  readonly organizer: string
}

/** The last change of a registration's state. */
export async function findLastChange(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<LastChange | undefined> {
  const row = await db
    .selectFrom('history')
    .leftJoin('organizers', 'organizers.organizerId', 'history.organizerId')
    .select(['history.toState as to', 'history.organizerId', 'organizers.name', 'organizers.email'])
    .where('history.eventId', '=', eventId)
    .where('history.registrationId', '=', id)
    .where((where) => where.eb('history.fromState', 'is distinct from', where.ref('history.toState')))
    .orderBy('history.at', 'desc')
    .orderBy('history.historyId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  return { to: row.to, organizerId: row.organizerId, organizer: row.name || row.email || '' }
}

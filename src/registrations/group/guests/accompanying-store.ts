import type { Queryable } from '../../../database/connection.ts'
import type { EventId, RegistrationId } from '../../../ids.ts'
import type { Actor, RegistrationState } from '../../registration.ts'

const live = ['applied', 'waitlisted', 'offered', 'confirmed'] as const

/** An accompanying person who holds a place of their own, as far as the one they come with sees them. */
export type Companion = {
  readonly eventId: EventId
  readonly id: RegistrationId
  readonly state: RegistrationState
  readonly name: string
  readonly code: string
  readonly linkVersion: number
}

/** Who accompanies somebody, in the order of their numbers. */
export async function listCompanions(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<readonly Companion[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(['registrationId as id', 'state', 'givenName as name', 'code', 'linkVersion'])
    .where('eventId', '=', eventId)
    .where('accompaniesId', '=', id)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ eventId, ...row }))
}

/** An accompanying person who is left alone, and by whom the one they came with was taken out. */
export type LeftAlone = {
  readonly eventId: EventId
  readonly id: RegistrationId
  readonly by: Actor['kind'] | null
}

/** Accompanying persons who are still in though the one they came with is not; of one of these, or of all events. */
export async function listUnaccompanied(
  db: Queryable,
  most: number,
  of?: { readonly eventId: EventId; readonly id: RegistrationId },
): Promise<readonly LeftAlone[]> {
  return await db
    .selectFrom('registrations as companion')
    .innerJoin('registrations as person', (join) =>
      join
        .onRef('person.eventId', '=', 'companion.eventId')
        .onRef('person.registrationId', '=', 'companion.accompaniesId'),
    )
    .select(['companion.eventId', 'companion.registrationId as id'])
    .select((query) =>
      query
        .selectFrom('history')
        .select('actor')
        .whereRef('history.eventId', '=', 'person.eventId')
        .whereRef('history.registrationId', '=', 'person.registrationId')
        .orderBy('at', 'desc')
        .orderBy('historyId', 'desc')
        .limit(1)
        .as('by'),
    )
    .where('companion.accompaniesId', 'is not', null)
    .where('companion.state', 'in', live)
    .where('person.state', 'not in', live)
    .$if(of !== undefined, (query) =>
      query
        .where('companion.eventId', '=', of?.eventId as EventId)
        .where('companion.accompaniesId', '=', of?.id as RegistrationId),
    )
    .orderBy('companion.registrationId')
    .limit(most)
    .execute()
}

import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, RegistrationId, TypeId } from '../../ids.ts'

/** The line that somebody stands in: for which type, and how many are in it with them. */
export type OwnLine = { readonly typeId: TypeId; readonly all: number }

// Counted as the place in it is: for the own type while that is full, else for the event.
const findOne = `
  select r.line_type_id as type_id, count(other.registration_id) as all
  from registrations r
  join place_pools type on type.event_id = r.event_id and type.pool_id = r.line_type_id
  left join registrations other on other.event_id = r.event_id and other.line_number is not null
    and case when type.held >= type.capacity then other.line_type_id = r.line_type_id
      else other.state = 'waitlisted' or other.registration_id = r.registration_id end
  where r.event_id = $1 and r.registration_id = $2 and r.line_number is not null
  group by r.line_type_id`

/** Undefined where the registration is in no line. A registration that has a place can wait for another type. */
export async function findOwnLine(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<OwnLine | undefined> {
  const [row] = await run<OwnLine>(db, findOne, [eventId, id])
  return row
}

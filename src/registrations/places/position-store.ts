import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, RegistrationId } from '../../ids.ts'

// Counted for the own type while that is full, else for the event, where who only changes type takes no place.
const count = `
  select 1 + count(ahead.registration_id) as position
  from registrations r
  join place_pools type on type.event_id = r.event_id and type.pool_id = r.line_type_id
  left join registrations ahead on ahead.event_id = r.event_id and ahead.line_number < r.line_number
    and case when type.held >= type.capacity then ahead.line_type_id = r.line_type_id
      else ahead.state = 'waitlisted' end
  where r.event_id = $1 and r.registration_id = $2 and r.line_number is not null
  group by r.registration_id`

/** The place in line, from 1; undefined where the registration is not in line. Computed when shown, never stored. */
export async function findPosition(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<number | undefined> {
  const [row] = await run<{ position: number }>(db, count, [eventId, id])
  return row?.position
}

import type { Queryable } from '../database/connection.ts'
import type { EventId } from '../ids.ts'

/** Those of the folded addresses that have a live registration for the event, also one that staff made. */
export async function listRegisteredAt(
  db: Queryable,
  eventId: EventId,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set()
  const rows = await db
    .selectFrom('registrations')
    .select('emailFolded')
    .distinct()
    .where('eventId', '=', eventId)
    .where('emailFolded', 'in', [...addresses])
    .where('state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .execute()
  return new Set(rows.map(({ emailFolded }) => emailFolded))
}

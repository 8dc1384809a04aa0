import type { Queryable } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'
import { listRegisteredAt } from '../registered-store.ts'

const mostAtOnce = 2_000

/** Which of the folded addresses have an open invitation, and which a live registration. */
export async function listKnown(
  db: Queryable,
  eventId: EventId,
  addresses: readonly string[],
): Promise<{ readonly invited: ReadonlySet<string>; readonly registered: ReadonlySet<string> }> {
  const invited = new Set<string>()
  const registered = new Set<string>()
  for (let from = 0; from < addresses.length; from += mostAtOnce) {
    const some = addresses.slice(from, from + mostAtOnce)
    const rows = await db
      .selectFrom('invitations')
      .select('emailFolded')
      .where('eventId', '=', eventId)
      .where('emailFolded', 'in', some)
      .where('state', 'in', ['created', 'sent', 'accepted'])
      .execute()
    for (const { emailFolded } of rows) invited.add(emailFolded)
    for (const address of await listRegisteredAt(db, eventId, some)) registered.add(address)
  }
  return { invited, registered }
}

import type { Queryable } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'

/**
 * Whether anybody was ever invited to the event, whatever came of it. With `prepared` also where invitations were made
 * that nobody got yet: under the event's lock nobody makes another, but one that was made may just be sent.
 */
export async function hasInvitations(
  db: Queryable,
  eventId: EventId,
  { prepared }: { readonly prepared: boolean },
): Promise<boolean> {
  const row = await db
    .selectFrom('invitations')
    .select('invitationId')
    .where('eventId', '=', eventId)
    .$if(!prepared, (query) => query.where('sentAt', 'is not', null))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

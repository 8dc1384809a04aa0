import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, InvitationId, RegistrationId } from '../../ids.ts'
import type { LocalDate } from '../../time/wall-time.ts'

/** An invitation that can still be answered. */
export type OpenInvitation = {
  readonly eventId: EventId
  readonly id: InvitationId
  readonly linkVersion: number
  /** The last day to answer, in the event's zone, and the instant at which it is over. */
  readonly answerByOn: LocalDate
  readonly answerByAt: Date
}

/** The invitations of an address that wait for its answer at `now`, the most urgent first. The address is folded. */
export async function listOpenInvitations(
  db: Queryable,
  emailFolded: string,
  now: Date,
): Promise<readonly OpenInvitation[]> {
  return await db
    .selectFrom('invitations')
    .innerJoin('events', 'events.eventId', 'invitations.eventId')
    .select(['invitations.eventId', 'invitationId as id', 'linkVersion', 'answerByOn', 'answerByAt'])
    .where('emailFolded', '=', emailFolded)
    .where('invitations.state', '=', 'sent')
    .where('answerByAt', '>', now)
    .where('events.state', '!=', 'cancelled')
    .orderBy('answerByAt')
    .execute()
}

const lastOffers = `
  select distinct on (m.event_id, m.registration_id) m.registration_id as id, m.facts ->> 'until' as until
  from json_to_recordset($1::json) as r(event_id uuid, id uuid)
  join messages m on m.event_id = r.event_id and m.registration_id = r.id
  where m.facts ? 'until'
  order by m.event_id, m.registration_id, m.created_at desc, m.message_id desc`

/** The deadline that each was last told of, of those that were ever offered a place. */
export async function listLastOffers(
  db: Queryable,
  registrations: readonly { readonly eventId: EventId; readonly id: RegistrationId }[],
): Promise<ReadonlyMap<RegistrationId, Date>> {
  if (registrations.length === 0) return new Map()
  const named = registrations.map(({ eventId, id }) => ({ event_id: eventId, id }))
  const rows = await run<{ id: RegistrationId; until: string }>(db, lastOffers, [JSON.stringify(named)])
  return new Map(rows.map(({ id, until }) => [id, new Date(until)]))
}

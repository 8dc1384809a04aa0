import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { EventId, InvitationId } from '../../ids.ts'
import type { RegistrationState } from '../../registrations/registration.ts'
import type { Invitation, InvitationState } from '../invitation.ts'
import { invitationFrom } from '../invitation-store.ts'

/** Which invitations of an event are looked at. */
export type InvitationView = { readonly state: InvitationState | null; readonly search: string }

/** An invitation with what became of its registration. */
export type ListedInvitation = Invitation & { readonly registrationState: RegistrationState | null }

/** A page of invitations, the newest first, from below one of them. */
export async function listInvitations(
  db: Queryable,
  eventId: EventId,
  view: InvitationView,
  { after, most }: { readonly after: InvitationId | null; readonly most: number },
): Promise<readonly ListedInvitation[]> {
  const rows = await db
    .selectFrom('invitations')
    .leftJoin('registrations', (join) =>
      join
        .onRef('registrations.eventId', '=', 'invitations.eventId')
        .onRef('registrations.registrationId', '=', 'invitations.registrationId'),
    )
    .selectAll('invitations')
    .select('registrations.state as registrationState')
    .where('invitations.eventId', '=', eventId)
    .$if(view.state !== null, (query) => query.where('invitations.state', '=', view.state as InvitationState))
    .$if(view.search !== '', (query) => query.where(matches(view.search)))
    .$if(after !== null, (query) => query.where('invitations.invitationId', '<', after as InvitationId))
    .orderBy('invitations.invitationId', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ registrationState, ...row }) => ({ ...invitationFrom(row), registrationState }))
}

/** How many invitations there are in each state. */
export async function countInvitations(
  db: Queryable,
  eventId: EventId,
  search: string,
): Promise<ReadonlyMap<InvitationState, number>> {
  const rows = await db
    .selectFrom('invitations')
    .select(['state', (read) => read.fn.countAll<number>().as('count')])
    .where('eventId', '=', eventId)
    .$if(search !== '', (query) => query.where(matches(search)))
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** Every invitation that was made and not sent. */
export async function listUnsent(db: Queryable, eventId: EventId): Promise<readonly InvitationId[]> {
  const rows = await db
    .selectFrom('invitations')
    .select('invitationId')
    .where('eventId', '=', eventId)
    .where('state', '=', 'created')
    .orderBy('invitationId')
    .execute()
  return rows.map(({ invitationId }) => invitationId)
}

/** Those of the ids that are the event's, in the order of their making. */
export async function listPicked(
  db: Queryable,
  eventId: EventId,
  ids: readonly InvitationId[],
): Promise<readonly Invitation[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('invitations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('invitationId', 'in', [...ids])
    .orderBy('invitationId')
    .execute()
  return rows.map(invitationFrom)
}

/** The person whom somebody named in their stead. */
export async function findDelegate(
  db: Queryable,
  eventId: EventId,
  id: InvitationId,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('delegateOf', '=', id)
    .executeTakeFirst()
  return row && invitationFrom(row)
}

/** A mail about an invitation, as far as its page tells of it. */
export type InvitationMail = {
  readonly at: Date
  readonly state: 'waiting' | 'sent' | 'kept' | 'dropped' | 'failed'
  readonly subject: string | null
}

/** The mails about an invitation, oldest first. */
export async function listInvitationMails(
  db: Queryable,
  { eventId, id, email }: Pick<Invitation, 'eventId' | 'id' | 'email'>,
): Promise<readonly InvitationMail[]> {
  return await db
    .selectFrom('messages')
    .select(['createdAt as at', 'state', 'subject'])
    .where('eventId', '=', eventId)
    .where('toEmail', '=', email)
    .where(sql<boolean>`facts ->> 'invitationId' = ${id}::text`)
    .orderBy('createdAt')
    .orderBy('messageId')
    .execute()
}

function matches(search: string) {
  const pattern = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`concat_ws(' ', invitations.given_name, invitations.family_name, invitations.native_name,
    invitations.given_name, invitations.affiliation, invitations.email) ilike ${pattern}::text`
}

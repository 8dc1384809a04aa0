import type { Queryable } from '../../database/connection.ts'
import type { RegistrationsTable } from '../../database/tables/registration-tables.ts'
import type { EventId, RegistrationId } from '../../ids.ts'
import type { Change } from '../../registrations/history-store.ts'

type State = RegistrationsTable['state']

/** A change of a registration, with the name of the organizer who made it. */
export type TrailChange = {
  readonly at: Date
  readonly deed: Change['deed']
  readonly to: State
  readonly actor: 'participant' | 'contact' | 'organizer' | 'clock' | 'import'
  /** Null: no organizer did it, or one who has no name. */
  readonly organizer: string | null
  readonly reason: string | null
}

/** What became of a mail about a registration. */
export type TrailMail = {
  readonly at: Date
  readonly state: 'waiting' | 'sent' | 'kept' | 'dropped' | 'failed'
  readonly subject: string | null
}

/** All that became of a registration, newest first. */
export async function listTrail(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<readonly TrailChange[]> {
  const rows = await db
    .selectFrom('history')
    .leftJoin('organizers', 'organizers.organizerId', 'history.organizerId')
    .select([
      'history.at',
      'history.deed',
      'history.toState as to',
      'history.actor',
      'history.reason',
      'organizers.name',
      'organizers.email',
    ])
    .where('history.eventId', '=', eventId)
    .where('history.registrationId', '=', id)
    .orderBy('history.at', 'desc')
    .orderBy('history.historyId', 'desc')
    .execute()
  return rows.map(({ name, email, deed, ...change }) => ({
    ...change,
    deed: deed as Change['deed'],
    organizer: name || email,
  }))
}

/** The mails about a registration, newest first. */
export async function listTrailMails(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<readonly TrailMail[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['createdAt', 'sentAt', 'state', 'subject'])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map(({ createdAt, sentAt, state, subject }) => ({ at: sentAt ?? createdAt, state, subject }))
}

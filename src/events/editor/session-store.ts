import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { SessionsTable } from '../../database/event-tables.ts'
import type { EventId, SessionId } from '../../ids.ts'
import { deriveHours } from '../../time/instants.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { removeTexts } from '../text-store.ts'

/** A session as its editor sees it: wall times of the event's zone. */
export type EditedSession = Pick<
  Selectable<SessionsTable>,
  'sessionId' | 'kind' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime' | 'startPass' | 'endPass'
>
type TimedSession = EditedSession & { readonly startsAt: Date; readonly endsAt: Date }

export async function listEditedSessions(db: Queryable, eventId: EventId): Promise<readonly EditedSession[]> {
  return await db
    .selectFrom('sessions')
    .select(['sessionId', 'kind', 'startsOn', 'endsOn', 'startTime', 'endTime', 'startPass', 'endPass'])
    .where('eventId', '=', eventId)
    .orderBy('startsAt')
    .orderBy('position')
    .execute()
}

/**
 * Derives the programme's instants again in another zone, its wall times kept. Says false, and writes nothing, where
 * one of them does not exist there.
 */
export async function moveSessions(tx: Tx, eventId: EventId, timeZone: ZoneId, at: Date): Promise<boolean> {
  const sessions = await listEditedSessions(tx, eventId)
  const moved = sessions.flatMap((session) => {
    const instants = deriveHours({ ...session, timeZone })
    return instants.outcome === 'derived' ? [{ session, instants }] : []
  })
  if (moved.length < sessions.length) return false
  for (const { session, instants } of moved) {
    await tx
      .updateTable('sessions')
      .set((update) => ({
        startsAt: instants.startsAt,
        endsAt: instants.endsAt,
        changedAt: at,
        sequence: update('sequence', '+', 1),
      }))
      .where('eventId', '=', eventId)
      .where('sessionId', '=', session.sessionId)
      .execute()
  }
  return true
}

/** Adds a session, or writes one over: its SEQUENCE rises (CAL-32). */
export async function saveSession(
  tx: Tx,
  eventId: EventId,
  session: TimedSession,
  { at, uidDomain }: { readonly at: Date; readonly uidDomain: string },
): Promise<void> {
  const { sessionId, ...facts } = session
  await tx
    .insertInto('sessions')
    .values({
      ...facts,
      eventId,
      sessionId,
      uid: `session-${sessionId}@${uidDomain}`,
      position: 0,
      changedAt: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['eventId', 'sessionId']).doUpdateSet((update) => ({
        ...facts,
        changedAt: at,
        sequence: update('sessions.sequence', '+', 1),
      })),
    )
    .execute()
}

/** Takes a session and its words away. */
export async function removeSession(tx: Tx, eventId: EventId, sessionId: SessionId): Promise<void> {
  await tx.deleteFrom('sessions').where('eventId', '=', eventId).where('sessionId', '=', sessionId).execute()
  await removeTexts(tx, eventId, 'session', sessionId)
}

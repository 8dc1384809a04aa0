import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { SessionsTable } from '../../database/tables/event-tables.ts'
import type { EventId, SessionId } from '../../ids.ts'
import { deriveHours } from '../../time/instants.ts'
import { plusDays, type ZoneId } from '../../time/wall-time.ts'
import { removeTexts } from '../text-store.ts'

/** A session as its editor sees it: wall times of the event's zone. */
export type EditedSession = Pick<
  Selectable<SessionsTable>,
  'sessionId' | 'kind' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime' | 'startPass' | 'endPass'
>
type TimedSession = EditedSession & {
  readonly startsAt: Date
  readonly endsAt: Date
  /** One that it had before it came here; else one is made. */
  readonly uid?: string
  /** Where a new one begins that had a UID before. */
  readonly sequence?: number
}

/** The event's sessions in order, as the editor changes them. */
export async function listEditedSessions(db: Queryable, eventId: EventId): Promise<readonly EditedSession[]> {
  return await db
    .selectFrom('sessions')
    .select(['sessionId', 'kind', 'startsOn', 'endsOn', 'startTime', 'endTime', 'startPass', 'endPass'])
    .where('eventId', '=', eventId)
    .orderBy('startsAt')
    .orderBy('position')
    .execute()
}

/** Where a programme goes with its event: into another zone, some days later. */
export type Move = { readonly timeZone: ZoneId; readonly days: number; readonly at: Date }

/**
 * Moves the programme with its event, hours of day kept, and derives its instants again. Says false, and writes
 * nothing, where one of its wall times does not exist there.
 */
export async function moveSessions(tx: Tx, eventId: EventId, { timeZone, days, at }: Move): Promise<boolean> {
  const sessions = await listEditedSessions(tx, eventId)
  const moved = sessions.flatMap((session) => {
    const dates = { startsOn: plusDays(session.startsOn, days), endsOn: plusDays(session.endsOn, days) }
    const instants = deriveHours({ ...session, ...dates, timeZone })
    if (instants.outcome !== 'derived') return []
    return [{ id: session.sessionId, ...dates, startsAt: instants.startsAt, endsAt: instants.endsAt }]
  })
  if (moved.length < sessions.length) return false
  for (const { id, ...times } of moved) {
    await tx
      .updateTable('sessions')
      .set((update) => ({ ...times, changedAt: at, sequence: update('sequence', '+', 1) }))
      .where('eventId', '=', eventId)
      .where('sessionId', '=', id)
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
  const { sessionId, uid = `session-${session.sessionId}@${uidDomain}`, sequence = 0, ...facts } = session
  await tx
    .insertInto('sessions')
    .values({
      ...facts,
      eventId,
      sessionId,
      uid,
      sequence,
      position: 0,
      createdAt: at,
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

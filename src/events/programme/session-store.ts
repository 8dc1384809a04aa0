import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import { slicesOf } from '../../database/slices.ts'
import { run } from '../../database/statement.ts'
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

const updateTimes = `
  update sessions s
  set starts_on = v.starts_on, ends_on = v.ends_on, starts_at = v.starts_at, ends_at = v.ends_at,
    changed_at = $7, sequence = s.sequence + 1
  from unnest($2::uuid[], $3::date[], $4::date[], $5::timestamptz[], $6::timestamptz[])
    as v(session_id, starts_on, ends_on, starts_at, ends_at)
  where s.event_id = $1 and s.session_id = v.session_id`

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
    return [{ sessionId: session.sessionId, ...dates, startsAt: instants.startsAt, endsAt: instants.endsAt }]
  })
  if (moved.length < sessions.length) return false
  const columns = (['sessionId', 'startsOn', 'endsOn', 'startsAt', 'endsAt'] as const).map((column) =>
    moved.map((session) => session[column]),
  )
  await run(tx, updateTimes, [eventId, ...columns, at])
  return true
}

/** Adds sessions, or writes them over: the SEQUENCE of each rises (CAL-32). */
export async function saveSessions(
  tx: Tx,
  eventId: EventId,
  sessions: readonly TimedSession[],
  { at, uidDomain }: { readonly at: Date; readonly uidDomain: string },
): Promise<void> {
  const rows = sessions.map((session) => {
    const { uid = `session-${session.sessionId}@${uidDomain}`, sequence = 0, ...facts } = session
    return { ...facts, eventId, uid, sequence, position: 0, createdAt: at, changedAt: at }
  })
  for (const some of slicesOf(rows)) {
    await tx
      .insertInto('sessions')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['eventId', 'sessionId']).doUpdateSet((update) => ({
          kind: update.ref('excluded.kind'),
          startsOn: update.ref('excluded.startsOn'),
          endsOn: update.ref('excluded.endsOn'),
          startTime: update.ref('excluded.startTime'),
          endTime: update.ref('excluded.endTime'),
          startPass: update.ref('excluded.startPass'),
          endPass: update.ref('excluded.endPass'),
          startsAt: update.ref('excluded.startsAt'),
          endsAt: update.ref('excluded.endsAt'),
          changedAt: at,
          sequence: update('sessions.sequence', '+', 1),
        })),
      )
      .execute()
  }
}

/** Takes sessions and their words away. */
export async function removeSessions(
  tx: Tx,
  eventId: EventId,
  sessionIds: readonly SessionId[],
): Promise<void> {
  for (const some of slicesOf(sessionIds))
    await tx.deleteFrom('sessions').where('eventId', '=', eventId).where('sessionId', 'in', some).execute()
  await removeTexts(tx, eventId, 'session', ...sessionIds)
}

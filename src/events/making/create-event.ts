import type { Tx } from '../../database/connection.ts'
import type { EventId, SessionId } from '../../ids.ts'
import { deriveHours, deriveInstants } from '../../time/instants.ts'
import { resolveWallTime } from '../../time/resolve.ts'
import type { WallTime, ZoneId } from '../../time/wall-time.ts'
import { markSiteChanged } from '../event-store.ts'
import { saveTexts } from '../text-store.ts'
import type { NewEvent, TimedSession } from './new-event.ts'
import { insertEvent } from './new-event-store.ts'

/** Which of its wall times does not exist in its zone, or which end lies before its start. */
export type Untimely = {
  readonly outcome: 'gap' | 'ends-before-start'
  readonly of: 'event' | 'window' | SessionId
}

export type Created = { readonly outcome: 'created'; readonly id: EventId } | Untimely

type Making = { readonly at: Date; readonly uidDomain: string }

/**
 * Makes an event inside the caller's transaction, with a UID for life (CAL-30). Nothing is written where a wall time
 * of it does not exist. Throws on a slug that is taken: `event_slugs_pkey`.
 */
export async function createEvent(tx: Tx, event: NewEvent, { at, uidDomain }: Making): Promise<Created> {
  const instants = deriveInstants(event.schedule)
  if (instants.outcome !== 'derived') return { outcome: instants.outcome, of: 'event' }
  const opens = instantOf(event.opensLocal, event.schedule.timeZone)
  const closes = instantOf(event.closesLocal, event.schedule.timeZone)
  if (opens === 'gap' || closes === 'gap') return { outcome: 'gap', of: 'window' }
  const sessions = timedSessions(event)
  if ('outcome' in sessions) return sessions

  const { startsAt, endsAt } = instants
  await insertEvent(
    tx,
    event,
    { instants: { startsAt, endsAt, opensAt: opens, closesAt: closes }, sessions },
    { at, uidDomain },
  )
  await saveTexts(tx, event.id, event.texts)
  await markSiteChanged(tx, at)
  return { outcome: 'created', id: event.id }
}

/** The instant of a wall time of the event's zone; the first where there are two, 'gap' where there is none. */
export function instantOf(wall: WallTime | null, zone: ZoneId): Date | null | 'gap' {
  if (wall === null) return null
  const resolved = resolveWallTime(wall, zone)
  return resolved.kind === 'gap' ? 'gap' : resolved.at
}

function timedSessions(event: NewEvent): readonly TimedSession[] | Untimely {
  const timed: TimedSession[] = []
  for (const session of event.sessions) {
    const instants = deriveHours({ ...session, timeZone: event.schedule.timeZone })
    if (instants.outcome !== 'derived') return { outcome: instants.outcome, of: session.id }
    timed.push({ ...session, startsAt: instants.startsAt, endsAt: instants.endsAt })
  }
  return timed
}

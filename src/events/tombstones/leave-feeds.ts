import type { Queryable, Tx } from '../../database/connection.ts'
import { type EventId, newId, type TombstoneId } from '../../ids.ts'
import { sessionSequence } from '../entries/session-sequence.ts'
import type { Event } from '../event.ts'
import { getEvent } from '../event-store.ts'
import { listSessions } from '../part-store.ts'
import { type Shown, whatLeft } from './presence.ts'
import { type NewTombstone, spanOf } from './tombstone.ts'
import { insertTombstones, keepSlugs, listSlugsOf } from './tombstone-store.ts'

/** What subscribers have of the event before it is changed: for `leaveFeeds` after. */
export async function shownOf(db: Queryable, event: Event): Promise<Shown> {
  return {
    event,
    sessions: await listSessions(db, event.id),
    slugs: await listSlugsOf(db, event.id),
  }
}

/**
 * Leaves a tombstone in each feed that had an entry of the event, of its programme or of its deadline and has it no
 * more (CAL-36); of what becomes a draft every slug leads there that it had in public. In the deed's transaction, after all is written and `markChanged` has raised the SEQUENCE.
 */
export async function leaveFeeds(tx: Tx, eventId: EventId, before: Shown, at: Date): Promise<void> {
  const after = await shownOf(tx, await getEvent(tx, eventId))
  await insertTombstones(tx, tombstonesBetween(before, after, at))
  if (after.event.state === 'draft' && before.event.state !== 'draft')
    await keepSlugs(tx, eventId, before.slugs, at)
}

function tombstonesBetween(before: Shown, after: Shown, at: Date): readonly NewTombstone[] {
  const { id: eventId, sequence } = after.event
  const { slug } = before.event
  const zone = before.event.schedule.timeZone
  const raised = new Map(
    after.sessions.map((session) => [session.uid, sessionSequence(session, after.event)]),
  )
  const rise = sequence - before.event.sequence
  return whatLeft(before, after).map(({ scope, ...left }) => ({
    ...left,
    ...scope,
    ...spanOf(left.time, zone),
    id: newId<TombstoneId>(at),
    eventId,
    slug,
    zone,
    // A session that is gone rises with its event alone.
    sequence: raised.get(left.uid) ?? left.sequence + rise,
    changedAt: at,
  }))
}

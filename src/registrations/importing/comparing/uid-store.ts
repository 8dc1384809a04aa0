import type { Queryable, Tx } from '../../../database/connection.ts'
import type { EventId } from '../../../ids.ts'
import type { Known } from './known-event.ts'

/** Of these UIDs those of entries that subscribers were told are gone, each with what it was. */
export async function listGone(db: Queryable, uids: readonly string[]): Promise<Known['gone']> {
  if (uids.length === 0) return new Map()
  const rows = await db
    .selectFrom('tombstones')
    .select(['uid', 'kind'])
    .distinct()
    .where('uid', 'in', [...uids])
    .execute()
  return new Map(rows.map(({ uid, kind }) => [uid, kind]))
}

/** Of these UIDs those of sessions, each with the event whose programme has it. */
export async function listSessionHolders(db: Queryable, uids: readonly string[]): Promise<Known['sessions']> {
  if (uids.length === 0) return new Map()
  const rows = await db
    .selectFrom('sessions')
    .select(['uid', 'eventId'])
    .where('uid', 'in', [...uids])
    .execute()
  return new Map(rows.map(({ uid, eventId }) => [uid, eventId]))
}

/**
 * Whether an event and a session have one UID, where one of them is this event or of it. No constraint spans both
 * tables: asked after the site's row is locked, so that of two deeds at once the later one sees the other.
 */
export async function sharesUid(tx: Tx, eventId: EventId): Promise<boolean> {
  const pairs = tx
    .selectFrom('events')
    .innerJoin('sessions', 'sessions.uid', 'events.uid')
    .select('sessions.uid')
  const [ofEvent, ofSessions] = [
    await pairs.where('events.eventId', '=', eventId).limit(1).execute(),
    await pairs.where('sessions.eventId', '=', eventId).limit(1).execute(),
  ]
  return ofEvent.length + ofSessions.length > 0
}

import type { Queryable } from '../../../database/connection.ts'
import type { Session, Texts } from '../../../events/event.ts'
import { listTexts, sortedTexts } from '../../../events/text-store.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { EventId } from '../../../ids.ts'

/** A session with its own words. */
export type Talk = { readonly session: Session; readonly words: Texts }

/** The talks of events in order, with their words in the reader's language. */
export async function readTalks(
  db: Queryable,
  eventIds: readonly EventId[],
  locale: Locale,
): Promise<ReadonlyMap<EventId, readonly Talk[]>> {
  const talks = await listTalks(db, eventIds)
  const texts = await listTexts(db, [...talks.keys()], locale, ['session'])
  return new Map(
    [...talks].map(([eventId, sessions]) => {
      const wordsOf = sortedTexts(texts.get(eventId) ?? [])
      return [eventId, sessions.map((session) => ({ session, words: wordsOf('session', session.id) }))]
    }),
  )
}

/** The sessions of events that are entries of their own: those in which something is held, not the pauses. */
export async function listTalks(
  db: Queryable,
  eventIds: readonly EventId[],
): Promise<ReadonlyMap<EventId, readonly Session[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('sessions')
    .select(['eventId', 'sessionId as id', 'uid', 'kind', 'startsOn', 'startsAt', 'endsAt'])
    .select(['sequence', 'createdAt', 'changedAt'])
    .where('eventId', 'in', [...eventIds])
    .where('kind', '=', 'talk')
    .orderBy('startsAt')
    .orderBy('position')
    .orderBy('sessionId')
    .execute()
  const talks = new Map<EventId, Session[]>()
  for (const { eventId, ...session } of rows) {
    const list = talks.get(eventId)
    if (list) list.push(session)
    else talks.set(eventId, [session])
  }
  return talks
}

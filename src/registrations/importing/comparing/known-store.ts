import type { Queryable, Tx } from '../../../database/connection.ts'
import { sessionSequence } from '../../../events/entries/session-sequence.ts'
import { type Event, eventFields, type Texts } from '../../../events/event.ts'
import { fromRow, selectEvents } from '../../../events/event-store.ts'
import { listCategories } from '../../../events/part-store.ts'
import { listTexts, sortedTexts, type TextRow, textsOf } from '../../../events/text-store.ts'
import { type Locale, locales } from '../../../i18n/locales.ts'
import type { CategoryId, EventId } from '../../../ids.ts'
import { eachInTurn, inTurns } from '../../../time/turns.ts'
import type { Known, KnownEvent, KnownSession } from './known-event.ts'
import { listGone, listSessionHolders } from './uid-store.ts'

/** What is here of what a file names: by UID, by slug, and what else a new event must not collide with. */
export async function listKnown(
  db: Queryable,
  { uids, slugs }: { readonly uids: readonly string[]; readonly slugs: readonly string[] },
): Promise<Known> {
  const taken = await db.selectFrom('eventSlugs').select(['slug', 'eventId']).execute()
  const wanted = new Set(slugs)
  const named = taken.filter(({ slug }) => wanted.has(slug))
  const events = await listEvents(
    db,
    uids,
    named.map(({ eventId }) => eventId),
  )
  const known = await withParts(db, events)
  const byId = new Map(known.map((each) => [each.event.id, each]))
  return {
    byUid: new Map(known.map((each) => [each.event.uid, each])),
    bySlug: new Map(
      named.flatMap(({ slug, eventId }) => {
        const event = byId.get(eventId)
        return event ? [[slug, event] as const] : []
      }),
    ),
    slugs: new Set(taken.map(({ slug }) => slug)),
    sessions: await listSessionHolders(db, uids),
    gone: await listGone(db, uids),
    categories: await categoriesByName(db),
  }
}

/** The event with that version's parts, under its row's lock; undefined where it is gone. */
export async function lockKnown(tx: Tx, eventId: EventId): Promise<KnownEvent | undefined> {
  const row = await selectEvents(tx)
    .where('events.eventId', '=', eventId)
    .forUpdate('events')
    .executeTakeFirst()
  const [known] = row ? await withParts(tx, [fromRow(row)]) : []
  return known
}

/** The slugs that begin so, of all that an event has or had. */
export async function listSlugsFrom(tx: Tx, stem: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('eventSlugs').select('slug').where('slug', 'like', `${stem}%`).execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** The event's programme as it stands. */
export async function listKnownSessions(db: Queryable, event: Event): Promise<readonly KnownSession[]> {
  const [known] = await withParts(db, [event])
  return known?.sessions ?? []
}

async function listEvents(
  db: Queryable,
  uids: readonly string[],
  ids: readonly EventId[],
): Promise<readonly Event[]> {
  if (uids.length + ids.length === 0) return []
  const rows = await selectEvents(db)
    .where((where) =>
      where.or([
        ...(uids.length > 0 ? [where('events.uid', 'in', [...uids])] : []),
        ...(ids.length > 0 ? [where('events.eventId', 'in', [...ids])] : []),
      ]),
    )
    .execute()
  return rows.map(fromRow)
}

async function withParts(db: Queryable, events: readonly Event[]): Promise<readonly KnownEvent[]> {
  const ids = events.map(({ id }) => id)
  if (ids.length === 0) return []
  const texts = new Map<Locale, ReadonlyMap<EventId, readonly TextRow[]>>()
  for (const locale of locales) texts.set(locale, await listTexts(db, ids, locale, ['event', 'session']))
  const sessions = await db
    .selectFrom('sessions')
    .select(['eventId', 'sessionId as id', 'uid', 'sequence', 'kind', 'startsAt', 'endsAt'])
    .where('eventId', 'in', ids)
    .orderBy('startsAt')
    .orderBy('position')
    .execute()
  const programmes = Map.groupBy(sessions, ({ eventId }) => eventId)
  const known = eachInTurn(events, (event): KnownEvent => {
    const ownWords = sortedTexts(texts.get(event.defaultLocale)?.get(event.id) ?? [])
    return {
      event,
      texts: new Map(
        locales.map((locale) => [locale, wordsOf(texts.get(locale)?.get(event.id) ?? [], event.id)]),
      ),
      sessions: (programmes.get(event.id) ?? []).map(({ eventId: _, ...session }) => {
        const words = ownWords('session', session.id)
        const word = (field: string) => words.get(field)?.text ?? ''
        const sequence = sessionSequence(session, event)
        return { ...session, sequence, title: word('title'), room: word('room') }
      }),
    }
  })
  return inTurns(known)
}

function wordsOf(rows: readonly TextRow[], eventId: EventId): Texts {
  const words = textsOf(rows, 'event', eventId)
  return new Map([...words].filter(([field]) => (eventFields as readonly string[]).includes(field)))
}

/** The site's themes by slug and by name. */
export async function categoriesByName(db: Queryable): Promise<Known['categories']> {
  const names = new Map<string, { readonly id: CategoryId; readonly slug: string }>()
  for (const locale of locales) {
    for (const { id, slug, name } of await listCategories(db, locale)) {
      names.set(slug, { id, slug })
      names.set(name.toLowerCase(), { id, slug })
    }
  }
  return names
}

import type { Queryable } from '../../database/connection.ts'
import type { Event, Texts } from '../../events/event.ts'
import { createKeptBytes } from '../../http/kept/kept-bytes.ts'
import { translator } from '../../i18n/translate.ts'
import type { CategoryId, EventId } from '../../ids.ts'
import { writeEntry } from '../entry.ts'
import { type EntryContext, eventEntry } from '../event-entry.ts'
import type { PlacedEntry } from '../join-calendar.ts'
import { type ListedEvent, readEvents } from './feed-store.ts'

/** An entry's text with what a feed needs to know of it. */
export type MadeEntry = PlacedEntry & {
  readonly endsAt: Date
  readonly changedAt: Date
  readonly bytes: number
  readonly title: string
}

/** What the entries of one feed have in common. */
export type FeedContext = Omit<EntryContext, 't' | 'categoryName'> & {
  readonly locale: EntryContext['t']['locale']
  readonly categoryNames: ReadonlyMap<CategoryId, string>
}
export type EntryMaker = (
  db: Queryable,
  listed: readonly ListedEvent[],
  context: FeedContext,
) => Promise<readonly MadeEntry[]>

type Kept = { readonly entry: MadeEntry | null }

const mostBytes = 48 * 1024 * 1024
// Some 15 ms of writing: between two slices other requests have their turn (PERF-8).
const slice = 100
const encoder = new TextEncoder()

/**
 * Makes entries, each event's once per version, language and detail; only what changed is read and written
 * anew (CAL-58).
 */
export function createEntryMaker(): EntryMaker {
  const kept = createKeptBytes<Kept>(mostBytes)

  return async (db, listed, context) => {
    const keyOf = keyMaker(context)
    const made = new Map<EventId, Kept>()
    for (const event of listed) {
      const known = kept.get(keyOf(event))
      if (known) made.set(event.id, known)
    }
    const missing = listed.filter(({ id }) => !made.has(id))
    for (let start = 0; start < missing.length; start += slice) {
      const ids = missing.slice(start, start + slice).map(({ id }) => id)
      for (const { event, texts } of await readEvents(db, ids, context.locale)) {
        const entry = makeEntry(event, texts, context)
        made.set(event.id, { entry })
        kept.set(keyOf(event), { entry }, (entry?.bytes ?? 0) * 2 + 300)
      }
    }
    return listed.flatMap(({ id }) => made.get(id)?.entry ?? [])
  }
}

function makeEntry(event: Event, texts: Texts, context: FeedContext): MadeEntry | null {
  const categoryName =
    event.categoryId === null ? null : (context.categoryNames.get(event.categoryId) ?? null)
  const entry = eventEntry(event, texts, { ...context, t: translator(context.locale), categoryName })
  if (entry === null) return null
  const written = writeEntry(entry)
  const { uid, startsAt, endsAt, changedAt } = event
  const bytes = encoder.encode(written.text).length
  return { ...written, uid, startsAt, endsAt, changedAt, bytes, title: entry.summary }
}

/** The key names all that an entry's text hangs on; nothing in it comes from the clock. */
function keyMaker(
  context: FeedContext,
): (event: Pick<ListedEvent, 'id' | 'version' | 'categoryId'>) => string {
  const { locale, siteLocale, detail, showsCancelled, contact, categoryNames } = context
  const common = JSON.stringify([locale, siteLocale, detail, showsCancelled, contact])
  return ({ id, version, categoryId }) =>
    `${id} ${version} ${categoryId === null ? '' : categoryNames.get(categoryId)} ${common}`
}

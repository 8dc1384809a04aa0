import type { Queryable } from '../../../database/connection.ts'
import { type Event, isCalledOff } from '../../../events/event.ts'
import { createKeptBytes } from '../../../http/kept/kept-bytes.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/translate.ts'
import type { CategoryId, EventId } from '../../../ids.ts'
import { giveWay } from '../../../time/turns.ts'
import type { EntryContext } from '../../event-entry.ts'
import { words } from '../../event-words.ts'
import { findDrafts, type ListedEvent, readEvents } from '../feed-store.ts'
import { type MadeEntry, makePart, type Part, type ToldEvent } from './part-maker.ts'
import { readTalks, type Talk } from './talk-store.ts'

/** What the entries of one feed have in common. */
export type FeedContext = Omit<EntryContext, 't' | 'categoryName'> & {
  readonly locale: EntryContext['t']['locale']
  readonly categoryNames: ReadonlyMap<CategoryId, string>
}

/** An event as a feed holds it. */
export type MadeEvent = Pick<Event, 'id' | 'startsAt' | 'endsAt' | 'uid'> & {
  readonly title: string
  readonly isCalledOff: boolean
  readonly entries: readonly MadeEntry[]
  readonly bytes: number
}
export type EntryMaker = (
  db: Queryable,
  listed: readonly ListedEvent[],
  parts: readonly Part[],
  context: FeedContext,
) => Promise<readonly MadeEvent[]>

/** The texts of events in one form, each with what tells whether it is still good. */
type Shelf = {
  readonly made: Map<
    EventId,
    { readonly version: number; readonly category: string; readonly event: MadeEvent }
  >
  bytes: number
}

const mostBytes = 48 * 1024 * 1024
// Some 15 ms of writing: between two slices other requests have their turn (PERF-8).
const slice = 100

/**
 * Makes entries, each event's once per version, language and choice of what it holds; only what changed is read and
 * written anew (CAL-58).
 */
export function createEntryMaker(): EntryMaker {
  const kept = createKeptBytes<Shelf>(mostBytes)

  return async (db, listed, parts, context) => {
    const key = keyOf(parts, context)
    const shelf: Shelf = kept.get(key) ?? { made: new Map(), bytes: 0 }
    const nameOf = (id: CategoryId | null) => (id === null ? '' : (context.categoryNames.get(id) ?? ''))
    const ready = new Map<EventId, MadeEvent>()
    const missing = listed.filter(({ id, version, categoryId }) => {
      const known = shelf.made.get(id)
      if (known?.version !== version || known.category !== nameOf(categoryId)) return true
      ready.set(id, known.event)
      return false
    })
    for await (const { event, made } of make(db, missing, parts, context)) {
      ready.set(event.id, made)
      const known = shelf.made.get(event.id)
      // Another making that began later may have been faster.
      if (known !== undefined && known.version > event.version) continue
      const bytes = sizeOf(made) - sizeOf(known?.event)
      // One form of very many long programmes may not take all that is kept.
      if (shelf.bytes + bytes > mostBytes) continue
      shelf.bytes += bytes
      shelf.made.set(event.id, { version: event.version, category: nameOf(event.categoryId), event: made })
    }
    if (missing.length > 0) kept.set(key, shelf, shelf.bytes)
    return listed.flatMap(({ id }) => ready.get(id) ?? [])
  }
}

const noTalks: ReadonlyMap<EventId, readonly Talk[]> = new Map()

/** The events with their entries, one after the other; the loop is never held for long. */
async function* make(
  db: Queryable,
  events: readonly ListedEvent[],
  parts: readonly Part[],
  { locale, categoryNames, ...rest }: FeedContext,
): AsyncGenerator<{ readonly event: Event; readonly made: MadeEvent }> {
  const t = translator(locale)
  let written = 0
  for (let start = 0; start < events.length; start += slice) {
    const ids = events.slice(start, start + slice).map(({ id }) => id)
    const told = await readTold(db, ids, parts, locale)
    for (const whole of told) {
      const { event } = whole
      const categoryName = event.categoryId === null ? null : (categoryNames.get(event.categoryId) ?? null)
      const entries: MadeEntry[] = []
      for (const part of parts) {
        for (const entry of makePart(part, whole, { ...rest, t, categoryName })) {
          entries.push(entry)
          if (++written % slice === 0) await giveWay()
        }
      }
      yield { event, made: madeEvent(whole, entries) }
    }
  }
}

/**
 * Events with their words. The rows come first: what is read after them is never older than the version that it is kept
 * under. Whether one was taken back comes last, so that no word that was written since is shown.
 */
async function readTold(
  db: Queryable,
  ids: readonly EventId[],
  parts: readonly Part[],
  locale: Locale,
): Promise<readonly ToldEvent[]> {
  const events = await readEvents(db, ids, locale)
  const talks = parts.includes('sessions') ? await readTalks(db, ids, locale) : noTalks
  const drafts = await findDrafts(db, ids)
  return events
    .filter(({ event }) => !drafts.has(event.id))
    .map((told) => ({ ...told, talks: talks.get(told.event.id) ?? [] }))
}

/** What has entries, with others instead, and their octets counted. */
export function withEntries<Sized>(sized: Sized, entries: readonly MadeEntry[]) {
  return { ...sized, entries, bytes: entries.reduce((sum, { text }) => sum + text.length, 0) }
}

function madeEvent({ event, texts }: ToldEvent, entries: readonly MadeEntry[]): MadeEvent {
  const { id, uid, startsAt, endsAt } = event
  const facts = { id, uid, startsAt, endsAt, title: words(texts, 'title'), isCalledOff: isCalledOff(event) }
  return withEntries(facts, entries)
}

/** What it may take of memory. */
function sizeOf(made: MadeEvent | undefined): number {
  return made === undefined ? 0 : made.bytes + made.entries.length * 400 + 200
}

/** The key names all that the texts hang on beside the events; nothing in it comes from the clock. */
function keyOf(parts: readonly Part[], context: FeedContext): string {
  const { locale, siteLocale, detail, showsCancelled, contact, origin } = context
  return JSON.stringify([parts, locale, siteLocale, detail, showsCancelled, contact, origin])
}

import type { Queryable, Tx } from '../../database/connection.ts'
import { type Event, type EventField, eventFields, type Texts } from '../event.ts'
import { listTexts, saveTexts, textsOf } from '../text-store.ts'

/** An event with its words in its own default language. */
export type Described = { readonly event: Event; readonly texts: Texts }

/** Reads the event's words in its own default language. */
export async function describe(db: Queryable, event: Event): Promise<Described> {
  const rows = (await listTexts(db, [event.id], event.defaultLocale, ['event'])).get(event.id) ?? []
  return { event, texts: textsOf(rows, 'event', event.id) }
}

/** Writes the event's words in its default language; says which fields changed. */
export async function saveEventTexts(
  tx: Tx,
  event: Event,
  texts: Readonly<Record<EventField, string>>,
): Promise<readonly EventField[]> {
  const before = (await describe(tx, event)).texts
  const changed = eventFields.filter((field) => (before.get(field)?.text ?? '') !== texts[field])
  await saveTexts(
    tx,
    event.id,
    changed.map((field) => {
      const owner = { ownerKind: 'event' as const, ownerId: event.id }
      return { ...owner, field, locale: event.defaultLocale, text: texts[field] }
    }),
  )
  return changed
}

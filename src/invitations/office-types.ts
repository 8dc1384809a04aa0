import type { Queryable } from '../database/connection.ts'
import type { Event, Text } from '../events/event.ts'
import { listTypes } from '../events/part-store.ts'
import { listTexts, textsOf } from '../events/text-store.ts'
import type { Locale } from '../i18n/locales.ts'
import type { TypeId } from '../ids.ts'

/** A type as staff choose it. */
export type OfficeType = { readonly id: TypeId; readonly key: string; readonly title: Text }

/** Every type of the event, also those of staff alone, with their titles. */
export async function listOfficeTypes(
  db: Queryable,
  event: Pick<Event, 'id' | 'defaultLocale'>,
  locale: Locale,
): Promise<readonly OfficeType[]> {
  const [types, texts] = await Promise.all([
    listTypes(db, [event.id]),
    listTexts(db, [event.id], locale, ['type']),
  ])
  const rows = texts.get(event.id) ?? []
  return (types.get(event.id) ?? []).map(({ id, key }) => {
    const title = textsOf(rows, 'type', id).get('title') ?? { text: key, locale: event.defaultLocale }
    return { id, key, title }
  })
}

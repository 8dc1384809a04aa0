import type { Queryable } from '../../database/connection.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type Event, hasPublicPage, type Text, type Texts } from '../event.ts'
import { findEventBySlug } from '../event-store.ts'
import { listTexts, textsOf } from '../text-store.ts'

/** An event that has a page, with its own words; its slug stands in the place of a title that it lacks. */
export type PublicEvent = { readonly event: Event; readonly texts: Texts; readonly title: Text }

/** The event of the slug, an old one too, where it has a page. */
export async function findPublicEvent(
  db: Queryable,
  slug: string,
  locale: Locale,
): Promise<PublicEvent | undefined> {
  const event = await findEventBySlug(db, slug)
  if (event === undefined || !hasPublicPage(event)) return undefined
  const rows = await listTexts(db, [event.id], locale, ['event'])
  const texts = textsOf(rows.get(event.id) ?? [], 'event', event.id)
  return { event, texts, title: texts.get('title') ?? { text: event.slug, locale: event.defaultLocale } }
}

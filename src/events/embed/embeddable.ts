import type { Queryable } from '../../database/connection.ts'
import type { Locale } from '../../i18n/locales.ts'
import { isSlug } from '../event.ts'
import { listCategories, listSeries } from '../part-store.ts'
import { findPublicEvent } from '../public/find-public-event.ts'
import { type EmbedScope, readEmbed } from './embed-ask.ts'

/** A page of the site that can be embedded; `title` is undefined for the listing, which has the site's. */
export type Embeddable = { readonly of: EmbedScope; readonly title: string | undefined }

/** The page at an address of the site, where it is one that other sites may show. */
export async function findEmbeddable(
  db: Queryable,
  url: URL,
  locale: Locale,
): Promise<Embeddable | undefined> {
  if (url.pathname === '/') return { of: listOf(url), title: undefined }
  const [, kind = '', slug = ''] = /^\/(categories|series|events)\/([^/]+)$/.exec(url.pathname) ?? []
  if (!isSlug(slug)) return undefined
  switch (kind) {
    case 'categories': {
      const category = (await listCategories(db, locale)).find((each) => each.slug === slug)
      return category && { of: listOf(new URL(`?category=${slug}`, url)), title: category.name }
    }
    case 'series': {
      const series = (await listSeries(db, locale)).find((each) => each.slug === slug)
      return series && { of: { kind: 'series', slug }, title: series.name }
    }
    default:
      return findEvent(db, slug, locale)
  }
}

/** The listing's own filters; what an embed's address alone may name is none of them. */
function listOf(url: URL): EmbedScope {
  const bare = new URL(url)
  for (const name of ['event', 'series']) bare.searchParams.delete(name)
  return readEmbed(bare).of
}

async function findEvent(db: Queryable, slug: string, locale: Locale): Promise<Embeddable | undefined> {
  const found = await findPublicEvent(db, slug, locale)
  return found && { of: { kind: 'event', slug: found.event.slug }, title: found.title.text }
}

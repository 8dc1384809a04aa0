import type { Database } from '../../database/connection.ts'
import { listPublicSlugs } from './slug-store.ts'

/** The current slug of the event that a slug names, an old one too; undefined where there is no such page. */
export type SlugDirectory = (version: number, slug: string) => Promise<string | undefined>

/** Knows every slug of events that have a page, read once a version: an unknown one costs no query (PERF-5). */
export function createSlugDirectory(db: Database): SlugDirectory {
  let last: { readonly version: number; readonly slugs: Promise<ReadonlyMap<string, string>> } | undefined

  return async (version, slug) => {
    if (last?.version !== version) {
      const slugs = listPublicSlugs(db)
      last = { version, slugs }
      slugs.catch(() => {
        if (last?.slugs === slugs) last = undefined
      })
    }
    return (await last.slugs).get(slug)
  }
}

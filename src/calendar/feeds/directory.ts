import type { Queryable } from '../../database/connection.ts'
import type { Category } from '../../events/event.ts'
import type { EventId } from '../../ids.ts'
import { type Freshness, listCategorySlugs, listSlugs } from './feed-store.ts'

/** Every name that a feed's address may hold: what is not in it is not there, and costs no query (PERF-5). */
export type Directory = {
  readonly slugs: ReadonlyMap<string, EventId>
  readonly categories: ReadonlyMap<string, Pick<Category, 'id' | 'slug' | 'color'>>
}

/** Reads the directory once for each version of the site. */
export function createDirectory(db: Queryable): (fresh: Freshness) => Promise<Directory> {
  let last: { readonly version: number; readonly directory: Promise<Directory> } | undefined

  return ({ version }) => {
    if (last?.version === version) return last.directory
    const directory = readDirectory(db)
    last = { version, directory }
    directory.catch(() => {
      if (last?.directory === directory) last = undefined
    })
    return directory
  }
}

async function readDirectory(db: Queryable): Promise<Directory> {
  const [slugs, categories] = await Promise.all([listSlugs(db), listCategorySlugs(db)])
  return { slugs, categories: new Map(categories.map((category) => [category.slug, category])) }
}

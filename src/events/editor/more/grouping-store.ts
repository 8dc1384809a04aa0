import type { Queryable, Tx } from '../../../database/connection.ts'
import { type CategoryId, type EventId, type HostId, newId, type SeriesId } from '../../../ids.ts'
import { getSite, saveSiteTexts } from '../../../site/site-store.ts'
import type { Host } from '../../event.ts'
import { listCategories, listNames, listSeries } from '../../part-store.ts'
import { slugOfName } from '../../slug.ts'
import { findCategoryId } from '../edit-store.ts'

/** The site's hosts by their names, as the reader's language sorts them. */
export async function listAllHosts(
  db: Queryable,
  locale: Parameters<typeof listNames>[2],
): Promise<readonly Host[]> {
  const [rows, names] = await Promise.all([
    db.selectFrom('hosts').selectAll().execute(),
    listNames(db, 'host', locale),
  ])
  return rows.map(({ hostId: id, website }) => ({ id, website, name: names.get(id) ?? '' }))
}

/** Those of the hosts that the site has, in the order given. */
export async function knownHosts(tx: Tx, ids: readonly HostId[]): Promise<readonly HostId[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('hosts')
    .select('hostId')
    .where('hostId', 'in', [...ids])
    .execute()
  const known = new Set(rows.map(({ hostId }) => hostId))
  return ids.filter((id) => known.has(id))
}

/** The site's host of that name; made where there is none, named in the site's own language. */
export async function hostNamed(
  tx: Tx,
  { name, website }: { readonly name: string; readonly website: string | null },
  at: Date,
): Promise<HostId> {
  const { defaultLocale: locale } = await getSite(tx, null)
  const there = (await listAllHosts(tx, locale)).find((host) => host.name === name)
  if (there) return there.id
  const hostId = newId<HostId>(at)
  await tx.insertInto('hosts').values({ hostId, website }).execute()
  await saveSiteTexts(tx, [{ ownerKind: 'host', ownerId: hostId, field: 'name', locale, text: name }])
  return hostId
}

/** The site's category of that name; made where there is none, with a slug of the name, after the others. */
export async function categoryNamed(tx: Tx, name: string, at: Date): Promise<CategoryId> {
  const { defaultLocale: locale } = await getSite(tx, null)
  const all = await listCategories(tx, locale)
  const categoryId = newId<CategoryId>(at)
  const slug = slugOfName(name, categoryId)
  const there = all.find((category) => category.name === name || category.slug === slug)
  if (there) return there.id
  await tx
    .insertInto('categories')
    .values({ categoryId, slug, color: null, position: all.length })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // Somebody else may have made it at the same instant: theirs is there by now.
  const made = await findCategoryId(tx, slug)
  if (made !== null && made !== categoryId) return made
  await saveSiteTexts(tx, [{ ownerKind: 'category', ownerId: categoryId, field: 'name', locale, text: name }])
  return categoryId
}

/** The same for a series. */
export async function seriesNamed(tx: Tx, name: string, at: Date): Promise<SeriesId> {
  const { defaultLocale: locale } = await getSite(tx, null)
  const seriesId = newId<SeriesId>(at)
  const slug = slugOfName(name, seriesId)
  const there = (await listSeries(tx, locale)).find((series) => series.name === name || series.slug === slug)
  if (there) return there.id
  await tx
    .insertInto('series')
    .values({ seriesId, slug })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await findSeriesId(tx, slug)
  if (made !== null && made !== seriesId) return made
  await saveSiteTexts(tx, [{ ownerKind: 'series', ownerId: seriesId, field: 'name', locale, text: name }])
  return seriesId
}

/** The series of a slug; null where there is none of it. */
export async function findSeriesId(db: Queryable, slug: string | null): Promise<SeriesId | null> {
  if (slug === null) return null
  const row = await db.selectFrom('series').select('seriesId').where('slug', '=', slug).executeTakeFirst()
  return row?.seriesId ?? null
}

/** Gives the event these hosts in this order; says whether that changed anything. */
export async function saveHosts(tx: Tx, eventId: EventId, hosts: readonly HostId[]): Promise<boolean> {
  const rows = await tx
    .selectFrom('eventHosts')
    .select('hostId')
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  if (rows.length === hosts.length && rows.every(({ hostId }, place) => hostId === hosts[place])) return false
  await tx.deleteFrom('eventHosts').where('eventId', '=', eventId).execute()
  if (hosts.length > 0) {
    const values = hosts.map((hostId, position) => ({ eventId, position, hostId }))
    await tx.insertInto('eventHosts').values(values).execute()
  }
  return true
}

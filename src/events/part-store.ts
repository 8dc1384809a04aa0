import type { Queryable } from '../database/connection.ts'
import type { Locale } from '../i18n/locales.ts'
import type { CategoryId, EventId, SeriesId } from '../ids.ts'
import type { Category, Host, RegistrationType, Series, Session } from './event.ts'
import { windowOf } from './event-store.ts'

/** The types of events in their order. */
export async function listTypes(
  db: Queryable,
  eventIds: readonly EventId[],
): Promise<ReadonlyMap<EventId, readonly RegistrationType[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('registrationTypes')
    .selectAll()
    .where('eventId', 'in', [...eventIds])
    .orderBy('position')
    .execute()
  const types = rows.map((row) => {
    const { typeId, key, isPublic, isOnline } = row
    return [row.eventId, { id: typeId, key, isPublic, isOnline, window: windowOf(row) }] as const
  })
  return grouped(types)
}

/** The programme in the order of its times. */
export async function listSessions(db: Queryable, eventId: EventId): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('startsAt')
    .orderBy('position')
    .execute()
  return rows.map(
    ({ sessionId: id, uid, kind, startsOn, startsAt, endsAt, sequence, createdAt, changedAt }) => {
      return { id, uid, kind, startsOn, startsAt, endsAt, sequence, createdAt, changedAt }
    },
  )
}

/** The hosts of events in their order, named in the reader's language or in the site's. */
export async function listHosts(
  db: Queryable,
  eventIds: readonly EventId[],
  locale: Locale,
): Promise<ReadonlyMap<EventId, readonly Host[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('eventHosts')
    .innerJoin('hosts', 'hosts.hostId', 'eventHosts.hostId')
    .select(['eventId', 'hosts.hostId', 'website'])
    .where('eventId', 'in', [...eventIds])
    .orderBy('position')
    .execute()
  const names = await listNames(db, 'host', locale)
  const hosts = rows.map(({ eventId, hostId, website }) => {
    return [eventId, { id: hostId, website, name: names.get(hostId) ?? '' }] as const
  })
  return grouped(hosts)
}

/** Every category in its order. */
export async function listCategories(db: Queryable, locale: Locale): Promise<readonly Category[]> {
  const rows = await db.selectFrom('categories').selectAll().orderBy('position').orderBy('slug').execute()
  const names = await listNames(db, 'category', locale)
  return rows.map(({ categoryId: id, slug, color }) => ({ id, slug, color, name: names.get(id) ?? slug }))
}

export async function findCategory(
  db: Queryable,
  id: CategoryId,
  locale: Locale,
): Promise<Category | undefined> {
  return (await listCategories(db, locale)).find((category) => category.id === id)
}

/** Every series by its slug. */
export async function listSeries(db: Queryable, locale: Locale): Promise<readonly Series[]> {
  const rows = await db.selectFrom('series').selectAll().orderBy('slug').execute()
  const names = await listNames(db, 'series', locale)
  return rows.map(({ seriesId: id, slug }) => ({ id, slug, name: names.get(id) ?? slug }))
}

export async function findSeries(db: Queryable, id: SeriesId, locale: Locale): Promise<Series | undefined> {
  return (await listSeries(db, locale)).find((series) => series.id === id)
}

/** The names of the site's hosts, categories or series by their ids: the reader's language before the site's. */
export async function listNames(
  db: Queryable,
  ownerKind: 'host' | 'category' | 'series',
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('siteTexts')
    .select(['ownerId', 'locale', 'text'])
    .where('ownerKind', '=', ownerKind)
    .where('field', '=', 'name')
    .where((where) =>
      where.or([
        where('locale', '=', locale),
        where('locale', '=', (site) => site.selectFrom('site').select('defaultLocale')),
      ]),
    )
    .execute()
  const own = rows.filter((row) => row.locale === locale)
  const fallback = rows.filter((row) => row.locale !== locale)
  return new Map([...fallback, ...own].map(({ ownerId, text }) => [ownerId, text]))
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

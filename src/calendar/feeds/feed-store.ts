import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import { type Category, type Event, listedStates, type Texts } from '../../events/event.ts'
import { fromRow, selectEvents } from '../../events/event-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import type { CategoryId, EventId, SeriesId } from '../../ids.ts'
import type { LocalDate, ZoneId } from '../../time/wall-time.ts'

/** What every feed hangs on; a feed made under one version is right as long as the version stands. */
export type Freshness = {
  readonly version: number
  readonly siteLocale: Locale
  readonly zone: ZoneId
  readonly changedAt: Date
}

type FreshnessRow = {
  readonly calendarVersion: number
  readonly defaultLocale: string
  readonly timeZone: ZoneId
  readonly changedAt: Date
}
const freshnessStatement = 'select calendar_version, default_locale, time_zone, changed_at from site'

/** One short row: what each answer of a feed asks for (S12). Throws if the site is not made yet. */
export async function readFreshness(db: Queryable): Promise<Freshness> {
  const [site] = await run<FreshnessRow>(db, freshnessStatement, [])
  if (site === undefined) throw new Error('The site is not made yet')
  const { calendarVersion: version, defaultLocale, timeZone: zone, changedAt } = site
  return { version, siteLocale: isLocale(defaultLocale) ? defaultLocale : 'en', zone, changedAt }
}

/** Every slug, old ones too, of events that have a page. */
export async function listSlugs(db: Queryable): Promise<ReadonlyMap<string, EventId>> {
  const rows = await db
    .selectFrom('eventSlugs')
    .innerJoin('events', 'events.eventId', 'eventSlugs.eventId')
    .select(['eventSlugs.slug', 'events.eventId'])
    .where('events.state', '!=', 'draft')
    .execute()
  return new Map(rows.map(({ slug, eventId }) => [slug, eventId]))
}

/** Every series by its slug. */
export async function listSeriesSlugs(db: Queryable): Promise<ReadonlyMap<string, SeriesId>> {
  const rows = await db.selectFrom('series').select(['seriesId', 'slug']).execute()
  return new Map(rows.map(({ slug, seriesId }) => [slug, seriesId]))
}

/** Every category by its slug: what an address and a feed's head need of it. */
export async function listCategorySlugs(
  db: Queryable,
): Promise<ReadonlyMap<string, Pick<Category, 'id' | 'slug' | 'color'>>> {
  const rows = await db.selectFrom('categories').select(['categoryId as id', 'slug', 'color']).execute()
  return new Map(rows.map((row) => [row.slug, row]))
}

export type FeedFilter = {
  readonly categoryId: CategoryId | null
  readonly seriesId: SeriesId | null
  readonly country: string | null
  /** Events that had ended by then are left out. */
  readonly since: Date
}
/** An event of a feed by what tells whether its text is still good. */
export type ListedEvent = Pick<Event, 'id' | 'version' | 'categoryId'>

/** The events of a public feed, by start: listed, with a date, or called off at the date they had. */
export async function listFeed(
  db: Queryable,
  { categoryId, seriesId, country, since }: FeedFilter,
): Promise<readonly ListedEvent[]> {
  const { listed } = await db
    .selectFrom('events')
    .select(listedText)
    .where('state', 'in', [...listedStates])
    .where((where) =>
      where.or([where('precision', 'in', ['time', 'day']), where('previousStartsOn', 'is not', null)]),
    )
    .where('endsAt', '>', since)
    .$if(categoryId !== null, (query) => query.where('categoryId', '=', categoryId))
    .$if(seriesId !== null, (query) => query.where('seriesId', '=', seriesId))
    .$if(country !== null, (query) => query.where('country', '=', country))
    .executeTakeFirstOrThrow()
  return listedEvents(listed)
}

/** The one event of its own feed, an unlisted one too. */
export async function listOne(db: Queryable, eventId: EventId): Promise<readonly ListedEvent[]> {
  const { listed } = await db
    .selectFrom('events')
    .select(listedText)
    .where('eventId', '=', eventId)
    .where('state', '!=', 'draft')
    .executeTakeFirstOrThrow()
  return listedEvents(listed)
}

/** Whether the event is on that day, whatever its programme. */
export async function isDayOf(db: Queryable, eventId: EventId, on: LocalDate): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('eventId')
    .where('eventId', '=', eventId)
    .where('precision', 'in', ['time', 'day'])
    .where('startsOn', '<=', on)
    .where('endsOn', '>=', on)
    .executeTakeFirst()
  return row !== undefined
}

// One text instead of a row for each: of ten thousand, all but one are still good after a change (PERF-8).
const listedText = sql<string | null>`string_agg(
  event_id || ' ' || version || ' ' || coalesce(category_id::text, ''), ',' order by starts_at, event_id)`.as(
  'listed',
)

function listedEvents(listed: string | null): readonly ListedEvent[] {
  if (listed === null) return []
  return listed.split(',').map((line) => {
    const [id, version, categoryId] = line.split(' ')
    return {
      id: id as EventId,
      version: Number(version),
      categoryId: categoryId ? (categoryId as CategoryId) : null,
    }
  })
}

/** Events with their words in the feed's language. */
export async function readEvents(
  db: Queryable,
  eventIds: readonly EventId[],
  locale: Locale,
): Promise<readonly { readonly event: Event; readonly texts: Texts }[]> {
  const rows = await selectEvents(db)
    .where('events.eventId', 'in', [...eventIds])
    .execute()
  const texts = await listTexts(db, eventIds, locale, ['event'])
  return rows.map((row) => ({
    event: fromRow(row),
    texts: textsOf(texts.get(row.eventId) ?? [], 'event', row.eventId),
  }))
}

/** Those that are drafts. */
export async function findDrafts(db: Queryable, eventIds: readonly EventId[]): Promise<ReadonlySet<EventId>> {
  const rows = await db
    .selectFrom('events')
    .select('eventId')
    .where('eventId', 'in', [...eventIds])
    .where('state', '=', 'draft')
    .execute()
  return new Set(rows.map(({ eventId }) => eventId))
}

import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { Schema } from '../../database/schema.ts'
import { countryCodes } from '../../i18n/country-codes.ts'
import { locales } from '../../i18n/locales.ts'
import { countryName } from '../../i18n/names.ts'
import type { SeriesId } from '../../ids.ts'
import type { LocalDate } from '../../time/wall-time.ts'
import { type Event, listedStates } from '../event.ts'
import { fromRow, selectEvents } from '../event-store.ts'
import type { Listing, Place } from './listing.ts'

export type Where = ExpressionBuilder<Schema, 'events' | 'eventSlugs'>

export const dated = ['time', 'day'] as const
const undated = ['month', 'year'] as const
const mostWords = 6

/** A page of listed events and one more, which says that there is another page: dated ones in order, then those to be announced. */
export async function listListed(
  db: Queryable,
  listing: Listing,
  now: Date,
  most: number,
): Promise<readonly Event[]> {
  const ahead = listing.after?.isDated === false ? [] : await listPart(db, listing, now, most + 1, dated)
  const room = most + 1 - ahead.length
  if (room <= 0) return ahead
  const after = listing.after?.isDated ? null : listing.after
  return [...ahead, ...(await listPart(db, { ...listing, after }, now, room, undated))]
}

async function listPart(
  db: Queryable,
  listing: Listing,
  now: Date,
  most: number,
  precisions: typeof dated | typeof undated,
): Promise<readonly Event[]> {
  const { after } = listing
  const isPast = listing.period === 'past'
  const direction = isPast ? 'desc' : 'asc'
  const rows = await selectEvents(db)
    .where('events.state', 'in', [...listedStates])
    .where('precision', 'in', [...precisions])
    .where('endsAt', isPast ? '<=' : '>', now)
    .where((where) => where.and(narrowing(where, listing)))
    .where((where) => (after === null ? where.lit(true) : beyond(after, isPast)))
    .orderBy('startsAt', direction)
    .orderBy('events.eventId', direction)
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

function beyond({ startsAt, id }: Place, isPast: boolean): Expression<SqlBool> {
  const place = sql`(${startsAt}::timestamptz, ${id}::uuid)`
  return isPast
    ? sql<SqlBool>`(starts_at, events.event_id) < ${place}`
    : sql<SqlBool>`(starts_at, events.event_id) > ${place}`
}

/** What the filters of a listing ask of an event. */
export function narrowing(where: Where, { words, category, country }: Listing): Expression<SqlBool>[] {
  return [
    ...(country === null ? [] : [where('country', '=', country)]),
    ...(category === null ? [] : [inCategory(where, category)]),
    ...words
      .split(' ')
      .filter((word) => word !== '')
      .slice(0, mostWords)
      .map((word) => mentions(where, word)),
  ]
}

function inCategory(where: Where, slug: string): Expression<SqlBool> {
  return where('categoryId', '=', (events) =>
    events.selectFrom('categories').select('categories.categoryId').where('slug', '=', slug),
  )
}

/** Whether a title, city, venue, theme, host or country of the event holds the word, in any language. */
function mentions(where: Where, word: string): Expression<SqlBool> {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  const countries = countriesCalled(word)
  const named = (ownerKind: 'category' | 'host') =>
    where
      .selectFrom('siteTexts')
      .select(sql<number>`1`.as('one'))
      .where('ownerKind', '=', ownerKind)
      .where('text', 'ilike', pattern)
  return where.or([
    where.exists(
      where
        .selectFrom('texts')
        .select(sql<number>`1`.as('one'))
        .whereRef('texts.eventId', '=', 'events.eventId')
        .where('ownerKind', '=', 'event')
        .where('field', 'in', ['title', 'short_title', 'city', 'venue'])
        .where('text', 'ilike', pattern),
    ),
    where.exists(named('category').where(sql<SqlBool>`owner_id = events.category_id`)),
    where.exists(
      named('host').where(
        sql<SqlBool>`owner_id in (select host_id from event_hosts where event_id = events.event_id)`,
      ),
    ),
    ...(countries.length === 0 ? [] : [where('country', 'in', countries)]),
  ])
}

function countriesCalled(word: string): string[] {
  const folded = word.toLowerCase()
  return countryCodes.filter((code) =>
    locales.some((locale) => countryName(locale, code).toLowerCase().includes(folded)),
  )
}

/** The countries in which listed events are. */
export async function listCountriesOfEvents(db: Queryable): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('events')
    .select('country')
    .distinct()
    .where('state', 'in', [...listedStates])
    .where('country', 'is not', null)
    .execute()
  return rows.flatMap(({ country }) => country ?? [])
}

/** The days of the listed events of a year, for the year's picture. Cancelled ones are left out. */
export async function listDaysOfYear(
  db: Queryable,
  year: number,
): Promise<readonly { readonly startsOn: LocalDate; readonly endsOn: LocalDate }[]> {
  return db
    .selectFrom('events')
    .select(['startsOn', 'endsOn'])
    .where('state', '=', 'published')
    .where('precision', 'in', [...dated])
    .where('startsAt', '>=', new Date(Date.UTC(year, 0, 1) - 86_400_000))
    .where('startsAt', '<', new Date(Date.UTC(year + 1, 0, 2)))
    .limit(1_000)
    .execute()
}

/** When the next listed event ends: then what comes and what was are parted anew. */
export async function findNextEnd(db: Queryable, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('events')
    .select('endsAt')
    .where('state', 'in', [...listedStates])
    .where('endsAt', '>', now)
    .orderBy('endsAt')
    .limit(1)
    .executeTakeFirst()
  return row?.endsAt ?? null
}

/** The listed editions of a series, the first one last. */
export async function listEditions(db: Queryable, seriesId: SeriesId): Promise<readonly Event[]> {
  const rows = await selectEvents(db)
    .where('seriesId', '=', seriesId)
    .where('events.state', 'in', [...listedStates])
    .orderBy('startsAt', 'desc')
    .orderBy('events.eventId', 'desc')
    .limit(200)
    .execute()
  return rows.map(fromRow)
}

/** Paths' slugs and last changes of all that a search engine may list. */
export async function listForSitemap(
  db: Queryable,
): Promise<readonly { readonly slug: string; readonly changedAt: Date }[]> {
  return db
    .selectFrom('events')
    .innerJoin('eventSlugs', (join) =>
      join.onRef('eventSlugs.eventId', '=', 'events.eventId').on('eventSlugs.isCurrent', '=', true),
    )
    .select(['eventSlugs.slug', 'events.changedAt'])
    .where('events.state', 'in', [...listedStates])
    .orderBy('startsAt', 'desc')
    .limit(50_000)
    .execute()
}

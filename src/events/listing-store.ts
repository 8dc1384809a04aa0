import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Queryable } from '../database/connection.ts'
import type { Schema } from '../database/schema.ts'
import { countryCodes } from '../i18n/country-codes.ts'
import { locales } from '../i18n/locales.ts'
import { countryName } from '../i18n/names.ts'
import type { LocalDate } from '../time/wall-time.ts'
import type { Event } from './event.ts'
import { fromRow, selectEvents } from './event-store.ts'
import type { Listing, Place } from './listing.ts'

type Where = ExpressionBuilder<Schema, 'events'>

const listed = ['published', 'postponed', 'cancelled'] as const
const dated = ['time', 'day'] as const
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
  const isPast = listing.period === 'past'
  const direction = isPast ? 'desc' : 'asc'
  const rows = await selectEvents(db)
    .where('events.state', 'in', [...listed])
    .where('precision', 'in', [...precisions])
    .where('endsAt', isPast ? '<=' : '>', now)
    .where((where) => where.and(narrowing(where as unknown as Where, listing)))
    .$if(listing.after !== null, (query) => query.where(() => beyond(listing.after as Place, isPast)))
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

function narrowing(where: Where, { words, category, country }: Listing): Expression<SqlBool>[] {
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
    where.exists(named('category').whereRef('ownerId', '=', 'events.categoryId')),
    where.exists(
      named('host')
        .innerJoin('eventHosts', 'eventHosts.hostId', 'siteTexts.ownerId' as never)
        .whereRef('eventHosts.eventId', '=', 'events.eventId'),
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
    .where('state', 'in', [...listed])
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

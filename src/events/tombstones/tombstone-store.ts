import type { Insertable, Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import { slicesOf } from '../../database/slices.ts'
import type { TombstonesTable } from '../../database/tables/calendar-tables.ts'
import { type EventId, newId, type TombstoneId } from '../../ids.ts'
import { dateOf } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import type { NewTombstone, Tombstone, TombstoneScope } from './tombstone.ts'

/** What left the feeds of the scope: the newest of each UID, where that had not ended by `endsAfter`. */
export async function listTombstones(
  db: Queryable,
  scope: TombstoneScope,
  endsAfter: Date,
): Promise<readonly Tombstone[]> {
  const newest = narrowed(db, scope)
    .selectAll()
    .distinctOn('uid')
    .orderBy('uid')
    .orderBy('sequence', 'desc')
    .orderBy('tombstoneId', 'desc')
  // An older one does not come back because the newer one ended before it.
  const rows = await db
    .selectFrom(newest.as('newest'))
    .selectAll()
    .where('endsAt', '>', endsAfter)
    .orderBy('uid')
    .execute()
  return rows.map(fromRow)
}

function narrowed(db: Queryable, scope: TombstoneScope) {
  const all = db.selectFrom('tombstones')
  if (scope.kind === 'events') {
    const { eventIds, on } = scope
    return all
      .where('eventId', 'in', [...eventIds])
      .$if(on !== null, (query) => query.where('startsOn', '=', on).where('kind', '=', 'session'))
  }
  const { categoryId, country, seriesId } = scope
  return all
    .where('isListed', '=', true)
    .$if(categoryId !== null, (query) => query.where('categoryId', '=', categoryId))
    .$if(country !== null, (query) => query.where('country', '=', country))
    .$if(seriesId !== null, (query) => query.where('seriesId', '=', seriesId))
}

/**
 * The slugs whose own feeds have tombstones: those that an event had in public which is gone, or a draft again. Several
 * events may have had one, one after the other.
 */
export async function findTombstoneSlugs(db: Queryable): Promise<ReadonlyMap<string, readonly EventId[]>> {
  const rows = await db
    .selectFrom('tombstones')
    .leftJoin('events', 'events.eventId', 'tombstones.eventId')
    .select(['tombstones.slug', 'tombstones.eventId'])
    .distinct()
    .where((where) => where.or([where('events.eventId', 'is', null), where('events.state', '=', 'draft')]))
    .orderBy('tombstones.slug')
    .orderBy('tombstones.eventId')
    .execute()
  const found = new Map<string, EventId[]>()
  for (const { slug, eventId } of rows) {
    const events = found.get(slug)
    if (events) events.push(eventId)
    else found.set(slug, [eventId])
  }
  return found
}

/** Every slug of an event, former ones too. */
export async function listSlugsOf(db: Queryable, eventId: EventId): Promise<readonly string[]> {
  const rows = await db.selectFrom('eventSlugs').select('slug').where('eventId', '=', eventId).execute()
  return rows.map(({ slug }) => slug)
}

/** Writes down what left the feeds, in the transaction of the deed that made it leave. */
export async function insertTombstones(tx: Tx, tombstones: readonly NewTombstone[]): Promise<void> {
  for (const some of slicesOf(tombstones)) await tx.insertInto('tombstones').values(some.map(toRow)).execute()
}

/** Lets the slugs lead to the tombstones of the event, as long as the last of them stands. */
export async function keepSlugs(tx: Tx, eventId: EventId, slugs: readonly string[], at: Date): Promise<void> {
  const last = await tx
    .selectFrom('tombstones')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('endsAt', 'desc')
    .orderBy('tombstoneId', 'desc')
    .limit(1)
    .executeTakeFirst()
  const others = slugs.filter((slug) => slug !== last?.slug)
  if (last === undefined || others.length === 0) return
  const rows = others.map((slug) => ({ ...last, slug, tombstoneId: newId<TombstoneId>(at) }))
  await tx.insertInto('tombstones').values(rows).execute()
}

/** Whether the feeds of many events had the event, or an entry of it, and have it no more. */
export async function hasTombstones(db: Queryable, eventId: EventId): Promise<boolean> {
  const row = await db
    .selectFrom('tombstones')
    .select('tombstoneId')
    .where('eventId', '=', eventId)
    .where('isListed', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets those that had ended by then, but where one stands before an older one that has not; says how many. */
export async function forgetTombstones(db: Queryable, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('tombstones')
    .where('endsAt', '<=', endedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('tombstones as older')
            .select('older.uid')
            .whereRef('older.uid', '=', 'tombstones.uid')
            .whereRef('older.sequence', '<=', 'tombstones.sequence')
            .where('older.endsAt', '>', endedBefore),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function fromRow(row: Selectable<TombstonesTable>): Tombstone {
  const { eventId, uid, kind, subjectId, startsAt, endsAt, sequence, createdAt, changedAt } = row
  const time = row.isTimed
    ? ({ kind: 'hours', startsAt, endsAt, zone: row.timeZone } as const)
    : ({ kind: 'days', from: row.startsOn, to: row.endsOn } as const)
  return { eventId, uid, kind, subjectId, time, startsAt, endsAt, sequence, createdAt, changedAt }
}

function toRow({ id, time, zone, ...rest }: NewTombstone): Insertable<TombstonesTable> {
  const isTimed = time.kind === 'hours'
  const timeZone = isTimed ? time.zone : zone
  const days = isTimed
    ? {
        startsOn: dateOf(wallTimeAt(timeZone, time.startsAt)),
        endsOn: dateOf(wallTimeAt(timeZone, time.endsAt)),
      }
    : { startsOn: time.from, endsOn: time.to }
  return { ...rest, ...days, tombstoneId: id, timeZone, isTimed }
}

import type { Insertable, Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import { slicesOf } from '../../database/slices.ts'
import type { TombstonesTable } from '../../database/tables/calendar-tables.ts'
import { type EventId, newId, type TombstoneId } from '../../ids.ts'
import { dateOf } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import type { NewTombstone, Tombstone, TombstoneScope } from './tombstone.ts'

/** What left the feeds of the scope and had not ended by `endsAfter`: the newest of each UID. */
export async function listTombstones(
  db: Queryable,
  scope: TombstoneScope,
  endsAfter: Date,
): Promise<readonly Tombstone[]> {
  const rows = await narrowed(db, scope)
    .where('endsAt', '>', endsAfter)
    .selectAll()
    .distinctOn('uid')
    .orderBy('uid')
    .orderBy('sequence', 'desc')
    .orderBy('tombstoneId', 'desc')
    .execute()
  return rows.map(fromRow)
}

function narrowed(db: Queryable, scope: TombstoneScope) {
  const all = db.selectFrom('tombstones')
  if (scope.kind === 'event') return all.where('eventId', '=', scope.eventId)
  const { categoryId, country, seriesId } = scope
  return all
    .where('isListed', '=', true)
    .$if(categoryId !== null, (query) => query.where('categoryId', '=', categoryId))
    .$if(country !== null, (query) => query.where('country', '=', country))
    .$if(seriesId !== null, (query) => query.where('seriesId', '=', seriesId))
}

/**
 * The slugs, former ones too, whose own feeds have tombstones alone: the event is gone, or a draft again. Where two
 * events had a slug one after the other, the one that left it last.
 */
export async function findTombstoneSlugs(db: Queryable): Promise<ReadonlyMap<string, EventId>> {
  const rows = await db
    .selectFrom('tombstones')
    .leftJoin('events', 'events.eventId', 'tombstones.eventId')
    .leftJoin('eventSlugs', 'eventSlugs.eventId', 'tombstones.eventId')
    .select(['tombstones.eventId', 'tombstones.slug', 'eventSlugs.slug as slugNow'])
    .where((where) => where.or([where('events.eventId', 'is', null), where('events.state', '=', 'draft')]))
    .orderBy('tombstones.changedAt')
    .orderBy('tombstones.tombstoneId')
    .execute()
  return new Map(
    rows.flatMap(({ eventId, slug, slugNow }) =>
      slugNow === null ? [[slug, eventId]] : [[slug, eventId] as const, [slugNow, eventId] as const],
    ),
  )
}

/** Writes down what left the feeds, in the transaction of the deed that made it leave. */
export async function insertTombstones(tx: Tx, tombstones: readonly NewTombstone[]): Promise<void> {
  for (const some of slicesOf(tombstones)) await tx.insertInto('tombstones').values(some.map(toRow)).execute()
}

/** Lets the former slugs of an event that is being deleted lead to its tombstones, as long as they last. */
export async function keepFormerSlugs(tx: Tx, eventId: EventId, at: Date): Promise<void> {
  const last = await tx
    .selectFrom('tombstones')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('sequence', 'desc')
    .orderBy('tombstoneId')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return
  const former = await tx
    .selectFrom('eventSlugs')
    .select('slug')
    .where('eventId', '=', eventId)
    .where('slug', '!=', last.slug)
    .execute()
  if (former.length === 0) return
  const rows = former.map(({ slug }) => ({ ...last, slug, tombstoneId: newId<TombstoneId>(at) }))
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

/** Forgets those that had ended by then; says how many. */
export async function forgetTombstones(db: Queryable, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('tombstones')
    .where('endsAt', '<=', endedBefore)
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

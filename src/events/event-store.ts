import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../database/connection.ts'
import type { EventsTable } from '../database/tables/event-tables.ts'
import { isLocale } from '../i18n/locales.ts'
import type { EventId } from '../ids.ts'
import type { Schedule } from '../time/instants.ts'
import type { Event } from './event.ts'

export type EventRow = Selectable<EventsTable> & { readonly slug: string }

/** Events with their current slug: the query that every read of events begins with. */
export function selectEvents(db: Queryable) {
  return db
    .selectFrom('events')
    .innerJoin('eventSlugs', (join) =>
      join.onRef('eventSlugs.eventId', '=', 'events.eventId').on('eventSlugs.isCurrent', '=', true),
    )
    .selectAll('events')
    .select('eventSlugs.slug')
}

/** The event of any state that a slug names, an old one too: compare `slug` to see whether it moved. */
export async function findEventBySlug(db: Queryable, slug: string): Promise<Event | undefined> {
  const row = await selectEvents(db)
    .where('events.eventId', '=', (where) =>
      where.selectFrom('eventSlugs as named').select('named.eventId').where('named.slug', '=', slug),
    )
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function getEvent(db: Queryable, eventId: EventId): Promise<Event> {
  return fromRow(await selectEvents(db).where('events.eventId', '=', eventId).executeTakeFirstOrThrow())
}

/**
 * Says in the deed's transaction that subscribers and pages can see a change: raises the event's SEQUENCE and version
 * and the site's version (CAL-32, S10). `at` is the time of the change (CAL-33).
 */
export async function markChanged(tx: Tx, eventId: EventId, at: Date): Promise<void> {
  await tx
    .updateTable('events')
    .set((update) => ({
      sequence: update('sequence', '+', 1),
      version: update('version', '+', 1),
      changedAt: at,
    }))
    .where('eventId', '=', eventId)
    .execute()
  await markSiteChanged(tx, at)
}

/** Says that some page or feed of the site changed. */
export async function markSiteChanged(tx: Tx, at: Date): Promise<void> {
  await tx
    .updateTable('site')
    .set((update) => ({ calendarVersion: update('calendarVersion', '+', 1), changedAt: at }))
    .execute()
}

/** A row as the domain knows it. */
export function fromRow(row: EventRow): Event {
  return {
    id: row.eventId,
    uid: row.uid,
    slug: row.slug,
    state: row.state,
    mode: row.registrationMode,
    schedule: scheduleOf(row),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    previous:
      row.previousStartsOn && row.previousEndsOn
        ? { startsOn: row.previousStartsOn, endsOn: row.previousEndsOn }
        : null,
    window: windowOf(row),
    hearByOn: row.hearByOn,
    offerHours: row.offerHours,
    country: row.country,
    position:
      row.latitude !== null && row.longitude !== null
        ? { latitude: row.latitude, longitude: row.longitude }
        : null,
    isOnline: row.isOnline,
    broadcastUrl: row.broadcastUrl,
    joiningUrl: row.joiningUrl,
    categoryId: row.categoryId,
    seriesId: row.seriesId,
    edition: row.edition,
    defaultLocale: isLocale(row.defaultLocale) ? row.defaultLocale : 'en',
    contactEmail: row.contactEmail,
    contactPhone: row.contactPhone,
    publishesCapacity: row.publishesCapacity,
    asks: {
      affiliation: row.asksAffiliation,
      listing: row.asksListing,
      photos: row.asksPhotos,
      news: row.asksNews,
    },
    ...rulesOf(row),
    isSample: row.isSample,
    sequence: row.sequence,
    version: row.version,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    publishedAt: row.publishedAt,
  }
}

/** What an event decides about its registrations. */
function rulesOf(row: EventRow) {
  const { editsCloseLocal: closesLocal, editsCloseAt: closesAt, editsAskDecision: askDecision } = row
  return {
    reviewersNeeded: row.reviewersNeeded,
    edits: { closesLocal, closesAt, askDecision },
    listingEndsOn: row.listingEndsOn,
    groupMost: row.groupMost,
    guests: { as: row.guests, most: row.guestsMost, takePlaces: row.guestsTakePlaces },
    quorum: row.quorum,
    retentionMonths: row.retentionMonths,
  }
}

/** The registration window of an event's or a type's row. */
export function windowOf(
  row: Pick<EventRow, 'opensLocal' | 'opensAt' | 'closesLocal' | 'closesAt'>,
): Event['window'] {
  const { opensLocal, opensAt, closesLocal, closesAt } = row
  return { opensLocal, opensAt, closesLocal, closesAt }
}

function scheduleOf(row: EventRow): Schedule {
  const { startsOn, endsOn, startTime, endTime, startPass, endPass, timeZone, precision } = row
  if (precision !== 'time') return { precision, startsOn, endsOn, timeZone }
  if (startTime === null || endTime === null) throw new Error(`Event ${row.eventId} has no hours`)
  return { precision, startsOn, endsOn, startTime, endTime, startPass, endPass, timeZone }
}

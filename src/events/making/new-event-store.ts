import type { Tx } from '../../database/connection.ts'
import { slicesOf } from '../../database/slices.ts'
import type { EventId } from '../../ids.ts'
import type { Schedule } from '../../time/instants.ts'
import type { NewEvent, TimedSession } from './new-event.ts'

type Making = { readonly at: Date; readonly uidDomain: string }
type Instants = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** Writes an event's row, its slug, hosts and sessions; its words are texts. Throws on a slug that is taken: `event_slugs_pkey`. */
export async function insertEvent(
  tx: Tx,
  event: NewEvent,
  times: { readonly instants: Instants; readonly sessions: readonly TimedSession[] },
  { at, uidDomain }: Making,
): Promise<void> {
  await tx
    .insertInto('events')
    .values({
      ...columnsOf(event),
      ...times.instants,
      uid: event.uid ?? `event-${event.id}@${uidDomain}`,
      sequence: event.sequence ?? 0,
      createdAt: at,
      changedAt: at,
      publishedAt: event.state === 'draft' ? null : at,
    })
    .execute()
  await tx.insertInto('eventSlugs').values({ slug: event.slug, eventId: event.id, isCurrent: true }).execute()
  await insertHosts(tx, event)
  await insertSessions(tx, event.id, times.sessions, { at, uidDomain })
}

/** A schedule as the columns of its row. */
export function scheduleColumns(schedule: Schedule) {
  const { precision, startsOn, endsOn, timeZone } = schedule
  if (precision !== 'time') {
    return {
      precision,
      startsOn,
      endsOn,
      timeZone,
      startTime: null,
      endTime: null,
      startPass: null,
      endPass: null,
    }
  }
  const { startTime, endTime, startPass, endPass } = schedule
  return { precision, startsOn, endsOn, timeZone, startTime, endTime, startPass, endPass }
}

function columnsOf(event: NewEvent) {
  return {
    eventId: event.id,
    state: event.state,
    registrationMode: event.mode,
    ...scheduleColumns(event.schedule),
    previousStartsOn: null,
    previousEndsOn: null,
    opensLocal: event.opensLocal,
    closesLocal: event.closesLocal,
    hearByOn: event.hearByOn,
    offerHours: event.offerHours,
    country: event.country,
    latitude: event.position?.latitude ?? null,
    longitude: event.position?.longitude ?? null,
    isOnline: event.isOnline,
    broadcastUrl: event.broadcastUrl ?? null,
    joiningUrl: event.joiningUrl ?? null,
    categoryId: event.categoryId,
    seriesId: event.seriesId,
    edition: event.edition,
    defaultLocale: event.defaultLocale,
    contactEmail: event.contactEmail,
    contactPhone: event.contactPhone,
    publishesCapacity: event.publishesCapacity,
    asksAffiliation: event.asks.affiliation,
    asksListing: event.asks.listing,
    asksPhotos: event.asks.photos,
    asksNews: event.asks.news,
    isSample: event.isSample,
  }
}

async function insertHosts(tx: Tx, { id, hosts }: NewEvent): Promise<void> {
  if (hosts.length === 0) return
  const rows = hosts.map((hostId, position) => ({ eventId: id, position, hostId }))
  await tx.insertInto('eventHosts').values(rows).execute()
}

async function insertSessions(
  tx: Tx,
  eventId: EventId,
  sessions: readonly TimedSession[],
  { at, uidDomain }: Making,
): Promise<void> {
  const rows = sessions.map(({ id, uid = `session-${id}@${uidDomain}`, ...session }, position) => ({
    ...session,
    eventId,
    sessionId: id,
    uid,
    position,
    createdAt: at,
    changedAt: at,
  }))
  for (const some of slicesOf(rows)) await tx.insertInto('sessions').values(some).execute()
}

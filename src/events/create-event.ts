import type { Tx } from '../database/connection.ts'
import type { EventId, HostId, SessionId } from '../ids.ts'
import { deriveHours, deriveInstants, type Hours, type Schedule } from '../time/instants.ts'
import { resolveWallTime } from '../time/resolve.ts'
import type { WallTime, ZoneId } from '../time/wall-time.ts'
import type { Event } from './event.ts'
import { markSiteChanged } from './event-store.ts'
import { saveTexts, type TextChange } from './text-store.ts'

/** An event to make: its facts, its words, its hosts in order and its programme. */
export type NewEvent = Pick<
  Event,
  | 'id'
  | 'slug'
  | 'state'
  | 'mode'
  | 'schedule'
  | 'hearByOn'
  | 'offerHours'
  | 'country'
  | 'position'
  | 'isOnline'
  | 'categoryId'
  | 'seriesId'
  | 'edition'
  | 'defaultLocale'
  | 'contactEmail'
  | 'contactPhone'
  | 'publishesCapacity'
  | 'asks'
  | 'isSample'
> & {
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
  readonly broadcastUrl?: string | null
  readonly hosts: readonly HostId[]
  readonly texts: readonly TextChange[]
  readonly sessions: readonly NewSession[]
}

export type NewSession = Omit<Hours, 'timeZone'> & {
  readonly id: SessionId
  readonly kind: 'talk' | 'pause'
}

/** Which of its wall times does not exist in its zone, or which end lies before its start. */
export type Untimely = {
  readonly outcome: 'gap' | 'ends-before-start'
  readonly of: 'event' | 'window' | SessionId
}

export type Created = { readonly outcome: 'created'; readonly id: EventId } | Untimely

type Making = { readonly at: Date; readonly uidDomain: string }

/**
 * Makes an event inside the caller's transaction, with a UID for life (CAL-30). Nothing is written where a wall time
 * of it does not exist. Throws on a slug that is taken: `event_slugs_pkey`.
 */
export async function createEvent(tx: Tx, event: NewEvent, { at, uidDomain }: Making): Promise<Created> {
  const instants = deriveInstants(event.schedule)
  if (instants.outcome !== 'derived') return { outcome: instants.outcome, of: 'event' }
  const opens = instantOf(event.opensLocal, event.schedule.timeZone)
  const closes = instantOf(event.closesLocal, event.schedule.timeZone)
  if (opens === 'gap' || closes === 'gap') return { outcome: 'gap', of: 'window' }
  const sessions = timedSessions(event)
  if ('outcome' in sessions) return sessions

  await tx
    .insertInto('events')
    .values({
      ...columnsOf(event),
      uid: `event-${event.id}@${uidDomain}`,
      startsAt: instants.startsAt,
      endsAt: instants.endsAt,
      opensAt: opens,
      closesAt: closes,
      createdAt: at,
      changedAt: at,
      publishedAt: event.state === 'draft' ? null : at,
    })
    .execute()
  await tx.insertInto('eventSlugs').values({ slug: event.slug, eventId: event.id, isCurrent: true }).execute()
  await insertHosts(tx, event)
  await insertSessions(tx, event.id, sessions, { at, uidDomain })
  await saveTexts(tx, event.id, event.texts)
  await markSiteChanged(tx, at)
  return { outcome: 'created', id: event.id }
}

/** The instant of a wall time of the event's zone; the first where there are two, 'gap' where there is none. */
export function instantOf(wall: WallTime | null, zone: ZoneId): Date | null | 'gap' {
  if (wall === null) return null
  const resolved = resolveWallTime(wall, zone)
  return resolved.kind === 'gap' ? 'gap' : resolved.at
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

type TimedSession = NewSession & { readonly startsAt: Date; readonly endsAt: Date }

function timedSessions(event: NewEvent): readonly TimedSession[] | Untimely {
  const timed: TimedSession[] = []
  for (const session of event.sessions) {
    const instants = deriveHours({ ...session, timeZone: event.schedule.timeZone })
    if (instants.outcome !== 'derived') return { outcome: instants.outcome, of: session.id }
    timed.push({ ...session, startsAt: instants.startsAt, endsAt: instants.endsAt })
  }
  return timed
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
  if (sessions.length === 0) return
  const rows = sessions.map(({ id, ...session }, position) => ({
    ...session,
    eventId,
    sessionId: id,
    uid: `session-${id}@${uidDomain}`,
    position,
    changedAt: at,
  }))
  await tx.insertInto('sessions').values(rows).execute()
}

import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type {
  EventsTable,
  RegistrationTypesTable,
  SessionsTable,
} from '../../database/tables/event-tables.ts'
import type { EventId, SessionId, TypeId } from '../../ids.ts'

/** An event with all in it that was derived from wall times. */
export type Derivable = {
  readonly event: Selectable<EventsTable>
  readonly sessions: readonly Selectable<SessionsTable>[]
  readonly types: readonly Selectable<RegistrationTypesTable>[]
}

export type Span = { readonly startsAt: Date; readonly endsAt: Date }
/** The event's own: with the last moment for changed answers. */
export type EventInstants = Span & WindowInstants & { readonly editsCloseAt: Date | null }
export type WindowInstants = { readonly opensAt: Date | null; readonly closesAt: Date | null }

/** The version of the zone data that the stored instants come from; null where nobody kept it. */
export async function findKeptVersion(db: Queryable): Promise<string | null> {
  const site = await db.selectFrom('site').select('zoneDataVersion').executeTakeFirst()
  return site?.zoneDataVersion ?? null
}

export async function keepVersion(db: Queryable, version: string): Promise<void> {
  await db.updateTable('site').set({ zoneDataVersion: version }).execute()
}

/** The current slugs of events, in the order of their ids. */
export async function listSlugsOf(db: Queryable, eventIds: readonly EventId[]): Promise<readonly string[]> {
  if (eventIds.length === 0) return []
  const rows = await db
    .selectFrom('eventSlugs')
    .select('slug')
    .where('eventId', 'in', [...eventIds])
    .where('isCurrent', '=', true)
    .orderBy('eventId')
    .execute()
  return rows.map(({ slug }) => slug)
}

/** The next events after `last` that have not ended by `since`, by their ids. */
export async function listDerivable(
  db: Queryable,
  { since, last, most }: { readonly since: Date; readonly last: EventId | null; readonly most: number },
): Promise<readonly Derivable[]> {
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('endsAt', '>', since)
    .$if(last !== null, (query) => query.where('eventId', '>', last))
    .orderBy('eventId')
    .limit(most)
    .execute()
  return withParts(db, events)
}

/** The event as it is under its row's lock; undefined where it was deleted. */
export async function lockDerivable(tx: Tx, eventId: EventId): Promise<Derivable | undefined> {
  const events = await tx
    .selectFrom('events')
    .selectAll()
    .where('eventId', '=', eventId)
    .forUpdate()
    .execute()
  return (await withParts(tx, events))[0]
}

async function withParts(
  db: Queryable,
  events: readonly Selectable<EventsTable>[],
): Promise<readonly Derivable[]> {
  if (events.length === 0) return []
  const ids = events.map(({ eventId }) => eventId)
  const sessions = await db.selectFrom('sessions').selectAll().where('eventId', 'in', ids).execute()
  const types = await db.selectFrom('registrationTypes').selectAll().where('eventId', 'in', ids).execute()
  return events.map((event) => ({
    event,
    sessions: sessions.filter(({ eventId }) => eventId === event.eventId),
    types: types.filter(({ eventId }) => eventId === event.eventId),
  }))
}

export async function moveEvent(tx: Tx, eventId: EventId, instants: EventInstants): Promise<void> {
  await tx.updateTable('events').set(instants).where('eventId', '=', eventId).execute()
}

const updateSessions = `
  update sessions s
  set starts_at = v.starts_at, ends_at = v.ends_at, changed_at = $5, sequence = s.sequence + 1
  from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) as v(session_id, starts_at, ends_at)
  where s.event_id = $1 and s.session_id = v.session_id`

export async function retimeSessions(
  tx: Tx,
  eventId: EventId,
  sessions: readonly (Span & { readonly id: SessionId })[],
  at: Date,
): Promise<void> {
  if (sessions.length === 0) return
  const starts = sessions.map(({ startsAt }) => startsAt)
  const ends = sessions.map(({ endsAt }) => endsAt)
  await run(tx, updateSessions, [eventId, sessions.map(({ id }) => id), starts, ends, at])
}

export async function moveType(
  tx: Tx,
  eventId: EventId,
  typeId: TypeId,
  window: WindowInstants,
): Promise<void> {
  await tx
    .updateTable('registrationTypes')
    .set(window)
    .where('eventId', '=', eventId)
    .where('typeId', '=', typeId)
    .execute()
}

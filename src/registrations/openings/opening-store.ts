import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventState, RegistrationMode } from '../../events/event.ts'
import type { EventId, PoolId, TypeId } from '../../ids.ts'
import { type PoolRow, placesFrom } from '../places/place-store.ts'
import type { Opening } from './opening.ts'

// One tiny query for all events of a page, a row a pool: availability is read from here at each request (S12).
// The names are quoted, for the rows leave as JSON too, which nobody renames.
const listAll = `
  select e.event_id as "eventId", e.state, e.registration_mode as mode, e.starts_at as "startsAt",
    e.ends_at as "endsAt", e.opens_at as "opensAt", e.closes_at as "closesAt",
    p.pool_id as "poolId", p.kind, p.capacity, p.held, p.waiting, p.next_number as "nextNumber", p.line,
    t.type_id as "typeId", t.key, t.is_public as "isPublic", t.reserve_id as "reserveId", t.opens_at as "typeOpensAt",
    t.closes_at as "typeClosesAt"
  from events e
  left join place_pools p on p.event_id = e.event_id
  left join registration_types t on t.event_id = e.event_id and t.type_id = p.pool_id
  where e.event_id = any($1::uuid[])
  order by e.event_id, t.position, p.pool_id`

// A round trip costs a page more than the rest of its answer: the site's version comes with the places, and these in
// one text, which is compared with the last one instead of being taken apart.
const readAllAndVersion = `
  select s.calendar_version, s.default_locale, (select json_agg(o)::text from (${listAll}) o) as openings
  from site s`

type EventRow = {
  readonly eventId: EventId
  readonly state: EventState
  readonly mode: RegistrationMode
  readonly startsAt: Date
  readonly endsAt: Date
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}
type TypeRow = {
  readonly typeId: TypeId | null
  readonly key: string
  readonly isPublic: boolean
  readonly reserveId: PoolId | null
  readonly typeOpensAt: Date | null
  readonly typeClosesAt: Date | null
}
type Row = EventRow & TypeRow & (PoolRow | { readonly poolId: null })

/** The openings of these events; an event that is not there is left out. */
export async function listOpenings(
  db: Queryable,
  eventIds: readonly EventId[],
): Promise<ReadonlyMap<EventId, Opening>> {
  return openingsFrom(eventIds.length > 0 ? await run<Row>(db, listAll, [eventIds]) : [])
}

/** Openings as they were read, and the version of the site's static facts and its own language by the same statement. */
export type OpeningsRead = {
  readonly calendarVersion: number
  readonly defaultLocale: string
  /** Equal where nothing about these openings has changed; null: none of the events is there. */
  readonly openings: string | null
}

/** Reads the openings of these events unopened: `parseOpenings` takes them apart. */
export async function readOpenings(db: Queryable, eventIds: readonly EventId[]): Promise<OpeningsRead> {
  const [row] = await run<OpeningsRead>(db, readAllAndVersion, [eventIds])
  if (row === undefined) throw new Error('The site is not made yet')
  return row
}

/** The openings that `readOpenings` read. */
export function parseOpenings(text: string | null): ReadonlyMap<EventId, Opening> {
  return openingsFrom(text === null ? [] : JSON.parse(text, reviveInstant))
}

function reviveInstant(name: string, value: unknown): unknown {
  return typeof value === 'string' && /At$/.test(name) ? new Date(value) : value
}

function openingsFrom(all: readonly Row[]): ReadonlyMap<EventId, Opening> {
  const byEvent = Map.groupBy(all, ({ eventId }) => eventId)
  return new Map(
    [...byEvent].flatMap(([eventId, rows]) => openingFrom(rows).map((opening) => [eventId, opening])),
  )
}

function openingFrom(rows: readonly Row[]): Opening[] {
  const [event] = rows
  if (!event) return []
  const { eventId, state, mode, startsAt, endsAt, opensAt, closesAt } = event
  const pools = rows.flatMap((row) => (row.poolId === null ? [] : [row]))
  const types = rows.flatMap(({ typeId: id, key, isPublic, reserveId, typeOpensAt, typeClosesAt }) =>
    id === null ? [] : [{ id, key, isPublic, reserveId, opensAt: typeOpensAt, closesAt: typeClosesAt }],
  )
  const whole = pools.find(({ kind }) => kind === 'event')
  return [
    {
      ...{ eventId, state, mode, startsAt, endsAt, opensAt, closesAt },
      types,
      places: whole ? placesFrom(pools) : null,
    },
  ]
}

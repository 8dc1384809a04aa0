import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventState, RegistrationMode } from '../../events/event.ts'
import type { EventId, TypeId } from '../../ids.ts'
import { type PoolRow, placesFrom } from '../places/place-store.ts'
import type { Opening } from './opening.ts'

// One tiny query for all events of a page, a row a pool: availability is read from here at each request (S12).
const listAll = `
  select e.event_id, e.state, e.registration_mode as mode, e.starts_at, e.ends_at, e.opens_at, e.closes_at,
    p.pool_id, p.kind, p.capacity, p.held, p.waiting, p.next_number, p.line,
    t.type_id, t.key, t.is_public, t.opens_at as type_opens_at, t.closes_at as type_closes_at
  from events e
  left join place_pools p on p.event_id = e.event_id
  left join registration_types t on t.event_id = e.event_id and t.type_id = p.pool_id
  where e.event_id = any($1::uuid[])
  order by e.event_id, t.position`

// A round trip costs a page more than the rest of its answer: the site's version comes with the places.
const listAllAndVersion = `
  select s.calendar_version, s.default_locale, o.* from site s left join (${listAll}) o on true`

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

type SiteRow = { readonly calendarVersion: number; readonly defaultLocale: string }

/** The openings and, by the same statement, the version of the site's static facts and its own language. */
export async function listOpeningsAndVersion(
  db: Queryable,
  eventIds: readonly EventId[],
): Promise<{ readonly site: SiteRow; readonly openings: ReadonlyMap<EventId, Opening> }> {
  const rows = await run<SiteRow & (Row | { readonly eventId: null })>(db, listAllAndVersion, [eventIds])
  const [site] = rows
  if (site === undefined) throw new Error('The site is not made yet')
  return { site, openings: openingsFrom(rows.flatMap((row) => (row.eventId === null ? [] : [row]))) }
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
  const types = rows.flatMap(({ typeId: id, key, isPublic, typeOpensAt, typeClosesAt }) =>
    id === null ? [] : [{ id, key, isPublic, opensAt: typeOpensAt, closesAt: typeClosesAt }],
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

import type { PoolId, TypeId } from '../../ids.ts'

/** One count of places, as its row in `place_pools` says. A reserve's `capacity` is a minimum kept back, not a bound. */
export type Pool = {
  readonly id: PoolId
  readonly kind: 'event' | 'type' | 'reserve' | 'choice'
  readonly capacity: number
  readonly held: number
  readonly waiting: number
}
export type Pools = ReadonlyMap<PoolId, Pool>
export type LineMode = 'off' | 'on' | 'paused'
/** All that counts in one event. `off` only stops joining; who waits already is served. */
export type Places = { readonly pools: Pools; readonly line: LineMode; readonly nextNumber: number }

/** What a registration uses beside the event's own pool. In an event without types, `type` is the event's pool. */
export type Seat = {
  readonly type: PoolId
  readonly reserve: PoolId | null
  readonly choices: readonly PoolId[]
}

/** Registrations that are made together: alone, or a group that wants all places or none unless it says `who-fits`. */
export type Arrival = {
  readonly seats: readonly Seat[]
  readonly ifNotAll: 'nothing' | 'who-fits'
  /** Only for places, and never past those in line. */
  readonly placesOnly?: boolean
}
export type Seated = { readonly state: 'confirmed' | 'waitlisted'; readonly number: number }
export type Decision =
  | { readonly kind: 'taken'; readonly seats: readonly Seated[] }
  | { readonly kind: 'full'; readonly fit: number }
  | { readonly kind: 'choice-full'; readonly choices: readonly PoolId[] }

/** What ends: a held place, a place in line, or both of a mover (`moving`: the line was a change of type). */
export type Leaver = { readonly held: Seat | null; readonly line: Seat | null; readonly moving: boolean }

/** The capacity of what has no limit: the largest `int`, so that comparisons need no NULL. */
export const noLimit = 2_147_483_647

/** Whether types and choices are within their capacities, and the event with what its reserves keep back. */
export function holds(pools: Pools): boolean {
  for (const pool of pools.values()) {
    if (pool.held < 0 || pool.waiting < 0) return false
    if (pool.kind !== 'reserve' && pool.held > pool.capacity - keptOf(pools, pool)) return false
  }
  return true
}

/** Decides on arrivals in their order: places while there are some that nobody in line could use, else the line. */
export function allocate(
  places: Places,
  arrivals: readonly Arrival[],
): { readonly places: Places; readonly decisions: readonly Decision[] } {
  let now = places
  const decisions = arrivals.map((arrival) => {
    const decided = decide(now, arrival)
    now = decided.places
    return decided.decision
  })
  return { places: now, decisions }
}

/** Gives back what leavers held and takes them out of line. */
export function free(places: Places, leavers: readonly Leaver[]): Places {
  let { pools } = places
  for (const { held, line, moving } of leavers) {
    if (held) pools = hold(pools, held, -1)
    if (line) pools = wait(pools, line, moving, -1)
  }
  return { ...places, pools }
}

/** Puts one at the end of the line; a mover keeps what it holds meanwhile and needs no place of the event. */
export function join(
  places: Places,
  seat: Seat,
  moving: boolean,
): { readonly places: Places; readonly number: number } {
  const number = places.nextNumber
  return { places: { ...places, pools: wait(places.pools, seat, moving, 1), nextNumber: number + 1 }, number }
}

/** The places with another capacity of one pool, or undefined where more is held or kept than that. */
export function resize(places: Places, pool: PoolId, capacity: number): Places | undefined {
  const pools = new Map(places.pools).set(pool, { ...poolOf(places.pools, pool), capacity })
  return holds(pools) ? { ...places, pools } : undefined
}

/** Counts a seat's place in each pool it uses: 1 takes it, -1 gives it back. Bounds are the caller's: `holds`. */
export function hold(pools: Pools, seat: Seat, by: 1 | -1): Pools {
  const uses = [eventPool(pools).id, seat.type, ...(seat.reserve ? [seat.reserve] : []), ...seat.choices]
  return count(pools, uses, 'held', by)
}

/** Counts one in line, in each pool waited for: choices are not, nor the event by a mover. */
export function wait(pools: Pools, seat: Seat, moving: boolean, by: 1 | -1): Pools {
  const event = moving ? [] : [eventPool(pools).id]
  return count(pools, [...event, seat.type, ...(seat.reserve ? [seat.reserve] : [])], 'waiting', by)
}

/** A type's pool bears its id; in an event without types, the event's pool does. */
export function poolOfType(typeId: TypeId): PoolId {
  return typeId as string as PoolId
}

export function poolOf(pools: Pools, id: PoolId): Pool {
  const pool = pools.get(id)
  if (!pool) throw new Error(`The event has no pool ${id}`)
  return pool
}

export function eventPool(pools: Pools): Pool {
  for (const pool of pools.values()) if (pool.kind === 'event') return pool
  throw new Error('The event has no pool of its own')
}

/** The pools that have a line: the types', or in an event without types the event's. */
export function linesOf(pools: Pools): readonly Pool[] {
  const types = [...pools.values()].filter((pool) => pool.kind === 'type')
  return types.length > 0 ? types : [eventPool(pools)]
}

export function roomOf(pool: Pool): number {
  return Math.max(0, pool.capacity - pool.held)
}

/** What the pool keeps back for reserves: all that they lack where it is the event's, else nothing. */
export function keptOf(pools: Pools, pool: Pool): number {
  if (pool.kind !== 'event') return 0
  let kept = 0
  for (const other of pools.values()) if (other.kind === 'reserve') kept += roomOf(other)
  return kept
}

/** The event's places that are free and kept for no reserve. */
export function restOf(pools: Pools): number {
  const event = eventPool(pools)
  return Math.max(0, event.capacity - event.held - keptOf(pools, event))
}

function decide(
  places: Places,
  { seats, ifNotAll, placesOnly = false }: Arrival,
): { places: Places; decision: Decision } {
  let { pools, nextNumber } = places
  const seated: Seated[] = []
  const fullChoices = new Set<PoolId>()
  for (const seat of seats) {
    const full = seat.choices.filter((choice) => roomOf(poolOf(pools, choice)) === 0)
    for (const choice of full) fullChoices.add(choice)
    const free = { ...seat, choices: seat.choices.filter((choice) => !full.includes(choice)) }
    const held = hold(pools, free, 1)
    const takes = holds(held) && !overtakes({ ...places, pools }, seat)
    pools = takes ? held : wait(pools, seat, false, 1)
    seated.push({ state: takes ? 'confirmed' : 'waitlisted', number: nextNumber++ })
  }
  const fit = seated.filter(({ state }) => state === 'confirmed').length
  const mayWait = !placesOnly && places.line !== 'off' && (fit === 0 || ifNotAll === 'who-fits')
  if (fit < seats.length && !mayWait) return { places, decision: { kind: 'full', fit } }
  if (fullChoices.size > 0) return { places, decision: { kind: 'choice-full', choices: [...fullChoices] } }
  return { places: { ...places, pools, nextNumber }, decision: { kind: 'taken', seats: seated } }
}

/**
 * Whether a newcomer who fits would take a place that somebody in line could use. Never so while the line is
 * served after each change; while it is paused, all that is free belongs first to those who wait for it.
 */
function overtakes({ pools, line }: Places, seat: Seat): boolean {
  const type = poolOf(pools, seat.type)
  const reserve = seat.reserve ? poolOf(pools, seat.reserve) : undefined
  const rest = restOf(pools)
  if (type.waiting > 0 && (rest > 0 || line === 'paused')) return true
  // A place of the reserve is nobody's but of those in line for it.
  if (reserve && roomOf(reserve) > 0) return line === 'paused' && reserve.waiting > 0
  let usable = 0
  for (const other of linesOf(pools))
    if (other.id !== type.id) usable += Math.min(other.waiting, roomOf(other))
  return usable >= rest
}

function count(pools: Pools, ids: readonly PoolId[], of: 'held' | 'waiting', by: 1 | -1): Pools {
  const counted = new Map(pools)
  for (const id of new Set(ids)) {
    const pool = poolOf(pools, id)
    counted.set(id, { ...pool, [of]: pool[of] + by })
  }
  return counted
}

import type { PoolId, RegistrationId } from '../../ids.ts'
import {
  eventPool,
  hold,
  holds,
  type LineMode,
  linesOf,
  type Places,
  type Pool,
  type Pools,
  poolOf,
  restOf,
  roomOf,
  type Seat,
  wait,
} from './places.ts'

/** One in line, by its number there. `from` is what a mover holds while it waits for another type. */
export type Waiting = {
  readonly id: RegistrationId
  readonly number: number
  readonly seat: Seat
  readonly from: Seat | null
}

/** Those in line who need the same: at most `limit` of them could be served now. */
export type LineClass = {
  readonly type: PoolId
  readonly reserve: PoolId | null
  readonly moving: boolean
  readonly limit: number
}

/** A place given out of the line: an offer, or a mover's change; `dropped` are chosen places that were full. */
export type Given = {
  readonly id: RegistrationId
  readonly kind: 'offer' | 'move'
  readonly dropped: readonly PoolId[]
}

/** A line that is on stands still while no offers are made by themselves: newcomers may not pass it then. */
export function decidedBy(line: LineMode, makesOffers: boolean): LineMode {
  return line === 'on' && !makesOffers ? 'paused' : line
}

/** The parts of the line whose heads could get something now. None while it is paused: no query is needed then. */
export function mayGive({ pools, line }: Places): LineClass[] {
  if (line === 'paused') return []
  const lines = linesOf(pools).filter((type) => type.waiting > 0 && roomOf(type) > 0)
  const waiting = linesOf(pools).reduce((sum, type) => sum + type.waiting, 0)
  const reserves = [...pools.values()].filter((pool) => pool.kind === 'reserve')
  const newcomersWait = eventPool(pools).waiting > 0
  const moversWait = waiting > eventPool(pools).waiting
  return lines.flatMap((type) =>
    [null, ...reserves.filter((reserve) => reserve.waiting > 0)].flatMap((reserve) => [
      ...(newcomersWait ? newcomers(pools, type, reserve) : []),
      // Movers out of a reserve may not fit where the next ones do, so room alone bounds them only without reserves.
      ...(moversWait
        ? [lineClass(type, reserve, true, reserves.length > 0 ? type.waiting : roomOf(type))]
        : []),
    ]),
  )
}

/**
 * One line out of the heads of several classes, each read by rising number and at most `most` long. It ends where a
 * class that was read to that bound ends: behind that its next ones are missing.
 */
export function inOrder(rows: readonly (readonly Waiting[])[], most: number): Waiting[] {
  const ends = rows.filter((heads) => heads.length >= most).map((heads) => heads.at(-1)?.number ?? 0)
  const end = Math.min(Number.POSITIVE_INFINITY, ...ends)
  return rows
    .flat()
    .filter(({ number }) => number <= end)
    .sort((a, b) => a.number - b.number)
}

/**
 * Gives what is free to those in line: eligibility first, then number. It stops behind a move, since the type that
 * the mover left may serve a smaller number: the line is to be read again.
 */
export function promote(
  places: Places,
  line: readonly Waiting[],
): { readonly places: Places; readonly given: readonly Given[] } {
  let { pools } = places
  const given: Given[] = []
  if (places.line === 'paused') return { places, given }
  for (const waiting of line) {
    const served = serve(pools, waiting)
    if (!served) continue
    pools = served.pools
    given.push({ id: waiting.id, kind: waiting.from ? 'move' : 'offer', dropped: served.dropped })
    if (waiting.from) break
  }
  return { places: { ...places, pools }, given }
}

function serve(pools: Pools, { seat, from }: Waiting): { pools: Pools; dropped: PoolId[] } | undefined {
  const left = wait(from ? hold(pools, from, -1) : pools, seat, from !== null, -1)
  // A full excursion must not keep a seat empty: what can't be had of the choices is dropped, and said.
  const dropped = seat.choices.filter((choice) => roomOf(poolOf(left, choice)) === 0)
  const held = hold(left, { ...seat, choices: seat.choices.filter((choice) => !dropped.includes(choice)) }, 1)
  return holds(held) ? { pools: held, dropped } : undefined
}

function newcomers(pools: Pools, type: Pool, reserve: Pool | null): LineClass[] {
  const limit = Math.min(roomOf(type), restOf(pools) + (reserve ? roomOf(reserve) : 0))
  return limit > 0 ? [lineClass(type, reserve, false, limit)] : []
}

function lineClass(type: Pool, reserve: Pool | null, moving: boolean, limit: number): LineClass {
  return { type: type.id, reserve: reserve?.id ?? null, moving, limit }
}

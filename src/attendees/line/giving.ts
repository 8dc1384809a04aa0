import type { TypeId } from '../../ids.ts'
import { mayGive, promote, type Waiting } from '../../registrations/places/line.ts'
import {
  eventPool,
  free,
  hold,
  holds,
  keptOf,
  type Places,
  type Pool,
  type Pools,
  poolOf,
  poolOfType,
  restOf,
  roomOf,
  type Seat,
  wait,
} from '../../registrations/places/places.ts'
import type { Standing } from './line-store.ts'

/** What keeps somebody from a place: all of it is taken, some of that kept for reserves. */
export type Lack = { readonly pool: Pool; readonly kept: number }

/** What lacks for a place to be given to somebody now, past the others; undefined: there is one. */
export function lackFor(pools: Pools, standing: Standing): Lack | undefined {
  return holds(give(pools, standing)) ? undefined : lackOf(pools, standing.line?.typeId ?? standing.typeId)
}

/** What is full for a newcomer of that type; undefined: nothing is, though others may wait for it. */
export function lackOf(pools: Pools, typeId: TypeId): Lack | undefined {
  const type = poolOf(pools, poolOfType(typeId))
  if (roomOf(type) === 0) return { pool: type, kept: 0 }
  const event = eventPool(pools)
  return restOf(pools) === 0 ? { pool: event, kept: keptOf(pools, event) } : undefined
}

/** Those of a selection, in the order of the line, to whom a place could be given now one after the other. */
export function whoFits(pools: Pools, selection: readonly Standing[]): readonly Standing[] {
  let now = pools
  return selection.filter((standing) => {
    const given = give(now, standing)
    if (!holds(given)) return false
    now = given
    return true
  })
}

/** How many would be served at once if the line went on now; `line` is all of it, by number, or its first part. */
export function servedOnGoingOn(places: Places, line: readonly Standing[]): number {
  let now: Places = { ...places, line: 'on' }
  let left = line.flatMap(toWaiting)
  for (let served = 0; ; ) {
    const { places: after, given } = promote(now, left)
    if (given.length === 0) return served
    const ids = new Set(given.map(({ id }) => id))
    now = after
    left = left.filter(({ id }) => !ids.has(id))
    served += given.length
  }
}

/** Whether a withdrawn offer would go to somebody else at once; else it comes back to the same person. */
export function goesToOthers(places: Places, { typeId, reserveId, choiceIds }: Standing): boolean {
  const held: Seat = { type: poolOfType(typeId), reserve: reserveId, choices: choiceIds }
  const after = free(places, [{ held, line: null, moving: false }])
  return mayGive({ ...after, line: 'on' }).length > 0
}

// As the lane gives it: out of the line, into the place, without the chosen options that are full.
function give(pools: Pools, { line, typeId, reserveId, choiceIds, state }: Standing): Pools {
  const seat: Seat = {
    type: poolOfType(line?.typeId ?? typeId),
    reserve: line ? line.reserveId : reserveId,
    choices: [],
  }
  const left = line ? wait(pools, seat, state === 'confirmed', -1) : pools
  return hold(left, { ...seat, choices: choiceIds.filter((choice) => roomOf(poolOf(left, choice)) > 0) }, 1)
}

function toWaiting({ id, line, state, typeId, reserveId, choiceIds }: Standing): Waiting[] {
  if (!line) return []
  const seat = { type: poolOfType(line.typeId), reserve: line.reserveId, choices: choiceIds }
  const from =
    state === 'confirmed' ? { type: poolOfType(typeId), reserve: reserveId, choices: choiceIds } : null
  return [{ id, number: line.number, seat, from }]
}

import type { Availability, AvailabilityState } from '../../events/availability.ts'
import { decidedBy } from '../places/line.ts'
import { offersByItself } from '../places/offering.ts'
import {
  allocate,
  eventPool,
  keptOf,
  noLimit,
  type Places,
  type Pool,
  poolOf,
  poolOfType,
  restOf,
  roomOf,
  type Seat,
} from '../places/places.ts'
import { dotsOf, type Hall } from './hall-dots.ts'
import { type Opening, type OpeningType, phaseAt } from './opening.ts'

/** What the event's word is taken from, after `open` and `few` of its first type that has one. */
const lesser = ['waiting', 'soon', 'full', 'closed'] as const satisfies readonly AvailabilityState[]

/** What the public is told of an event's places at `now`: the rules of PRODUCT.md's table, words and no counts. */
export function availabilityAt(opening: Opening, now: Date): Availability {
  const types = opening.types
    .filter(({ isPublic }) => isPublic)
    .map((type) => ({ id: type.id, key: type.key, state: stateOf(opening, type, now) }))
  const hall = opening.places && hallOf(opening.places)
  return {
    state: wordOf(
      opening,
      types.map(({ state }) => state),
      now,
    ),
    types,
    dots: hall && dotsOf(hall),
    capacity: opening.places && capacityOf(opening.places),
  }
}

/** The places that can be seen as a hall: the event's, else those of its types that have a limit. */
function hallOf({ pools }: Places): Hall | null {
  const event = eventPool(pools)
  const limited = [...pools.values()].filter(({ kind, capacity }) => kind === 'type' && capacity < noLimit)
  const counted = event.capacity < noLimit ? [event] : limited
  const sum = (of: (pool: Pool) => number) => counted.reduce((total, pool) => total + of(pool), 0)
  const capacity = sum((pool) => pool.capacity)
  // Places kept for somebody are not free; those on offer are taken for all others.
  const held = sum((pool) => keptOf(pools, pool))
  return capacity > 0 ? { capacity, taken: sum((pool) => pool.held), held } : null
}

function wordOf(opening: Opening, states: readonly AvailabilityState[], now: Date): AvailabilityState | null {
  const phase = phaseAt(opening, undefined, now)
  if (phase === 'cancelled') return 'cancelled'
  if (opening.mode === 'none') return null
  if (phase === 'invitation') return 'invitation'
  const takes = states.find((state) => state === 'open' || state === 'few')
  return takes ?? lesser.find((state) => states.includes(state)) ?? 'closed'
}

function stateOf(opening: Opening, type: OpeningType, now: Date): AvailabilityState {
  const phase = phaseAt(opening, type, now)
  if (phase !== 'open') return phase
  if (!opening.places) return 'closed'
  // An application takes no place: it is taken whether or not one is left.
  if (opening.mode === 'application') return 'open'
  const places = { ...opening.places, line: decidedBy(opening.places.line, offersByItself(opening, now)) }
  const seat = { type: poolOfType(type.id), reserve: type.reserveId, choices: [] }
  const [decision] = allocate(places, [{ seats: [seat], ifNotAll: 'nothing' }]).decisions
  if (decision?.kind !== 'taken') return 'full'
  if (decision.seats[0]?.state === 'waitlisted') return 'waiting'
  return isFew(places, seat) ? 'few' : 'open'
}

/**
 * At most 10 free, or a tenth of all if that is more, and under half of all: of the type or event that has fewer. What
 * the event keeps for the type is free for it.
 */
function isFew({ pools }: Places, seat: Seat): boolean {
  const type = poolOf(pools, seat.type)
  const ofEvent = restOf(pools) + (seat.reserve ? roomOf(poolOf(pools, seat.reserve)) : 0)
  const [free, all] =
    roomOf(type) < ofEvent ? [roomOf(type), type.capacity] : [ofEvent, eventPool(pools).capacity]
  return free <= Math.max(10, all / 10) && free < all / 2
}

/** Places in all, where the event or every type of it has a limit. */
function capacityOf({ pools }: Places): number | null {
  const event = eventPool(pools)
  if (event.capacity < noLimit) return event.capacity
  const types = [...pools.values()].filter(({ kind }) => kind === 'type')
  if (types.length === 0 || types.some(({ capacity }) => capacity === noLimit)) return null
  return types.reduce((sum, { capacity }) => sum + capacity, 0)
}

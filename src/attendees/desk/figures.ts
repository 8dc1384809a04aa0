import type { HallDots } from '../../events/availability.ts'
import { dotsOf } from '../../registrations/openings/hall-dots.ts'
import { eventPool, linesOf, noLimit, type Places, type Pools } from '../../registrations/places/places.ts'

/** Exact figures of an event's places, for organizers alone. */
export type Figures = {
  /** Null: no limit. */
  readonly capacity: number | null
  readonly confirmed: number
  readonly offered: number
  /** Who has no place and waits for one. */
  readonly waiting: number
  /** Who has a place and waits for one of another type. */
  readonly moving: number
  /** The places that are bounded: the event's, or without a limit of its own those of its types that have one. */
  readonly hall: { readonly capacity: number; readonly taken: number } | null
}

/** The figures of the event's own pool; what is held and not on offer is confirmed. */
export function figuresOf({ pools }: Places, offered: number): Figures {
  const own = eventPool(pools)
  const bounded = (own.capacity === noLimit ? linesOf(pools) : [own]).filter(
    ({ capacity }) => capacity !== noLimit,
  )
  const capacity = bounded.reduce((sum, pool) => sum + pool.capacity, 0)
  const held = bounded.reduce((sum, pool) => sum + pool.held, 0)
  return {
    capacity: limitOf(own.capacity),
    confirmed: own.held - offered,
    offered,
    waiting: own.waiting,
    moving: movingIn(pools),
    hall: bounded.length > 0 ? { capacity, taken: held - offered } : null,
  }
}

/** How many in line have a place already: the event's own count is of those without one. */
export function movingIn(pools: Pools): number {
  return linesOf(pools).reduce((sum, { waiting }) => sum + waiting, 0) - eventPool(pools).waiting
}

/** A pool's capacity as people read it; null: no limit. */
export function limitOf(capacity: number): number | null {
  return capacity === noLimit ? null : capacity
}

/** The hall of an event with bounded places. */
export function hallOf({ hall, offered }: Figures): HallDots | null {
  return hall === null || hall.capacity === 0 ? null : dotsOf({ ...hall, held: offered })
}

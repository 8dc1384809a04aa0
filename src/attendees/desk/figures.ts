import type { HallDots } from '../../events/availability.ts'
import { dotsOf } from '../../registrations/openings/hall-dots.ts'
import { eventPool, noLimit, type Places } from '../../registrations/places.ts'

/** Exact figures of an event's places, for organizers alone. */
export type Figures = {
  /** Null: no limit. */
  readonly capacity: number | null
  readonly confirmed: number
  readonly offered: number
  readonly waiting: number
}

/** The figures of the event's own pool; what is held and not on offer is confirmed. */
export function figuresOf({ pools }: Places, offered: number): Figures {
  const { capacity, held, waiting } = eventPool(pools)
  return { capacity: limitOf(capacity), confirmed: held - offered, offered, waiting }
}

/** A pool's capacity as people read it; null: no limit. */
export function limitOf(capacity: number): number | null {
  return capacity === noLimit ? null : capacity
}

/** The hall of an event with a limit. */
export function hallOf({ capacity, confirmed, offered }: Figures): HallDots | null {
  return capacity === null || capacity === 0 ? null : dotsOf({ capacity, taken: confirmed, held: offered })
}

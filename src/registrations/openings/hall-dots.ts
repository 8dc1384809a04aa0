import type { HallDots } from '../../events/availability.ts'

/** Exact figures of a hall: organizers see them, the public sees their dots. */
export type Hall = { readonly capacity: number; readonly taken: number; readonly held: number }

const mostDots = 60
const steps = [1, 2, 4]

/** The hall in at most 60 dots, each 1, 2, 4, 10, 20, 40, 100 … places; whatever is not nothing shows one at least. */
export function dotsOf({ capacity, taken, held }: Hall): HallDots {
  const step = stepFor(capacity)
  const total = Math.ceil(capacity / step)
  const counts = [taken, held, capacity - taken - held]
  const dots = counts.map((places) => (places > 0 ? Math.max(1, Math.round(places / step)) : 0))
  // What rounding left over or took too much is the biggest part's: there it shows least.
  const biggest = counts.indexOf(Math.max(...counts))
  const rest = total - dots.reduce((sum, count) => sum + count, 0)
  const [dotsTaken = 0, dotsHeld = 0] = dots.map((count, part) => (part === biggest ? count + rest : count))
  return { total, taken: dotsTaken, held: dotsHeld }
}

function stepFor(capacity: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = steps.find((each) => Math.ceil(capacity / (each * ten)) <= mostDots)
    if (step !== undefined) return step * ten
  }
}

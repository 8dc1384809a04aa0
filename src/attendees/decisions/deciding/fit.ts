import { allocate, type Places, poolOfType } from '../../../registrations/places/places.ts'
import type { Application } from '../application.ts'

/** How many of these applications there are free places for, taken in their order; those in line stay ahead of none. */
export function countFitting(places: Places, applications: readonly Application[]): number {
  const seats = applications.map(({ attendee, reserveId }) => {
    return { type: poolOfType(attendee.typeId), reserve: reserveId, choices: [] }
  })
  const arrivals = seats.map((seat) => ({ seats: [seat], ifNotAll: 'nothing' as const }))
  const { decisions } = allocate({ ...places, line: 'off' }, arrivals)
  return decisions.filter(({ kind }) => kind === 'taken').length
}

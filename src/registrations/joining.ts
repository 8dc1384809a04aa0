import type { Event } from '../events/event.ts'
import type { Registration } from './registration.ts'

/** The event's link to take part online, for who has a place in one that takes place; null for anybody else. */
export function joiningUrlOf(
  { joiningUrl, state }: Pick<Event, 'joiningUrl' | 'state'>,
  registration: Pick<Registration, 'state'>,
): string | null {
  const takesPlace = state !== 'cancelled' && state !== 'postponed'
  return takesPlace && registration.state === 'confirmed' ? joiningUrl : null
}

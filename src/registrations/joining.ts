import { type Event, isCalledOff } from '../events/event.ts'
import type { Registration } from './registration.ts'

/** The event's link to take part online, for who has a place in one that takes place; null for anybody else. */
export function joiningUrlOf(
  event: Pick<Event, 'joiningUrl' | 'state'>,
  registration: Pick<Registration, 'state'>,
): string | null {
  return !isCalledOff(event) && registration.state === 'confirmed' ? event.joiningUrl : null
}

import { type Event, isPast } from '../../events/event.ts'
import type { Change } from '../history-store.ts'
import { isLive, type Registration, type RegistrationState } from '../registration.ts'

/** Where a registration stands for its person: an event that does not take place comes before all that lives. */
export type Standing = RegistrationState | 'event-cancelled'

type EventFacts = Pick<Event, 'state' | 'endsAt' | 'mode'>

export function standingOf(event: Pick<Event, 'state'>, { state }: Pick<Registration, 'state'>): Standing {
  return event.state === 'cancelled' && isLive(state) ? 'event-cancelled' : state
}

/** How the person may end it themselves, if at all: give a place back, leave the line, withdraw an application. */
export type Leaving = 'cancel' | 'leave' | 'withdraw'

export function leavingOf(
  event: EventFacts,
  { state }: Pick<Registration, 'state'>,
  now: Date,
): Leaving | undefined {
  if (!isLive(state) || event.state === 'cancelled' || isPast(event, now)) return undefined
  if (state === 'waitlisted') return 'leave'
  return state === 'applied' ? 'withdraw' : 'cancel'
}

/** Whether somebody whose registration has ended may fill in the form again. */
export function mayRegisterAgain(event: EventFacts, standing: Standing, now: Date): boolean {
  const isPublic = event.state === 'published' || event.state === 'unlisted'
  const takesForms = event.mode === 'open' || event.mode === 'application'
  return standing === 'cancelled' && isPublic && takesForms && !isPast(event, now)
}

/** What staff gave as the reason of its end. */
export function reasonOfEnd(changes: readonly Change[]): string | null {
  const last = changes.at(-1)
  const isEnd = last?.to === 'cancelled' || last?.to === 'declined'
  return last && isEnd && last.by.kind === 'organizer' ? last.reason : null
}

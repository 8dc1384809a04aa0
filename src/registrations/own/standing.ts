import { type Event, isPast } from '../../events/event.ts'
import type { Change } from '../history-store.ts'
import { type Opening, phaseAt } from '../openings/opening.ts'
import { offersByItself } from '../places/offering.ts'
import { isLive, type Registration, type RegistrationState } from '../registration.ts'

/** Where a registration stands for its person: an event that does not take place comes before all that lives. */
export type Standing = RegistrationState | 'event-cancelled'

type EventFacts = Pick<Event, 'state' | 'endsAt' | 'mode'>

/** The state that the own page speaks of: a cancelled event's comes before the registration's. */
export function standingOf(event: Pick<Event, 'state'>, { state }: Pick<Registration, 'state'>): Standing {
  return event.state === 'cancelled' && isLive(state) ? 'event-cancelled' : state
}

/** What an offer is worth at `now`; the clock ends one that is over a moment later. Undefined: there is none. */
export function offerAt(
  event: Pick<Event, 'state'>,
  registration: Registration,
  now: Date,
): 'open' | 'rests' | 'over' | undefined {
  if (registration.state !== 'offered' || event.state === 'cancelled') return undefined
  if (event.state === 'postponed') return 'rests'
  return now < registration.offerEndsAt ? 'open' : 'over'
}

/** How the person may end it themselves, if at all; `stay` ends nothing but the wait for another type. */
export type Leaving = 'cancel' | 'leave' | 'withdraw' | 'decline' | 'stay'

const leavings: Partial<Record<RegistrationState, Leaving>> = {
  applied: 'withdraw',
  waitlisted: 'leave',
  offered: 'decline',
  confirmed: 'cancel',
}

/** How somebody in that state can leave at `now`; undefined: not any more. */
export function leavingOf(
  event: EventFacts,
  { state }: Pick<Registration, 'state'>,
  now: Date,
): Leaving | undefined {
  return event.state === 'cancelled' || isPast(event, now) ? undefined : leavings[state]
}

/** Whether somebody whose registration has ended may fill in the form again. */
export function mayRegisterAgain(event: EventFacts, standing: Standing, now: Date): boolean {
  const isPublic = event.state === 'published' || event.state === 'unlisted'
  const takesForms = event.mode === 'open' || event.mode === 'application'
  return standing === 'cancelled' && isPublic && takesForms && !isPast(event, now)
}

/** Whether somebody whose deadline passed may join the end of the line: where one is on, and people are still taken. */
export function mayAskAgain(
  opening: Opening | undefined,
  { state, typeId }: Pick<Registration, 'state' | 'typeId'>,
  now: Date,
): boolean {
  if (state !== 'expired' || !opening?.places || opening.places.line === 'off') return false
  const type = opening.types.find(({ id }) => id === typeId)
  return phaseAt(opening, type, now) === 'open'
}

/** Why who waits is offered nothing by itself at `now`, in an event that is on; undefined: it is their turn next. */
export function lineRestsFor(
  opening: Opening | undefined,
  typeId: Registration['typeId'],
  now: Date,
): 'paused' | 'closed' | undefined {
  if (!opening || (opening.state !== 'published' && opening.state !== 'unlisted')) return undefined
  if (now >= opening.endsAt) return undefined
  if (opening.places?.line === 'paused') return 'paused'
  const closesAt = opening.types.find(({ id }) => id === typeId)?.closesAt ?? null
  const isClosed = !offersByItself(opening, now) || (closesAt !== null && closesAt <= now)
  return isClosed ? 'closed' : undefined
}

/** What staff gave as the reason of its end. */
export function reasonOfEnd(changes: readonly Change[]): string | null {
  const last = changes.at(-1)
  const isEnd = last?.to === 'cancelled' || last?.to === 'declined'
  return last && isEnd && last.by.kind === 'organizer' ? last.reason : null
}

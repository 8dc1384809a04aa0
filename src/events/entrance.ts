import type { MessageKey } from '../i18n/messages.ts'
import type { Availability, AvailabilityState } from './availability.ts'
import { type Event, isPast } from './event.ts'

/** How one gets into an event now, or why not. */
export type Entrance = {
  readonly why:
    | 'listed-only'
    | 'open'
    | 'applications'
    | 'waiting'
    | 'soon'
    | 'full'
    | 'closed'
    | 'past'
    | 'postponed'
    | 'cancelled'
    | 'invitation'
  /** What the badge shows and says; null: nothing. */
  readonly badge: { readonly state: AvailabilityState; readonly words: MessageKey } | null
  /** The one act that the page offers. */
  readonly act: 'register' | 'apply' | 'join' | null
}

type Facts = Pick<Event, 'state' | 'mode' | 'endsAt'>

/** Decides what a page says of getting in, from the event's facts and the words of its places. */
export function entranceOf(event: Facts, availability: Availability | undefined, now: Date): Entrance {
  if (event.state === 'cancelled') return refusal('cancelled', 'cancelled', 'availability.cancelled')
  if (event.state === 'postponed') return refusal('postponed', 'closed', 'event.postponed')
  if (event.mode === 'none') return { why: 'listed-only', badge: null, act: null }
  if (isPast(event, now)) return refusal('past', 'closed', 'availability.closed')
  if (event.mode === 'invitation') return refusal('invitation', 'invitation', 'availability.invitation')
  const state = availability?.state ?? 'closed'
  switch (state) {
    case 'open':
    case 'few':
      if (event.mode === 'application') return applications
      return { why: 'open', badge: { state, words: `availability.${state}` }, act: 'register' }
    case 'waiting':
      return { why: 'waiting', badge: { state, words: 'availability.waiting' }, act: 'join' }
    case 'soon':
    case 'full':
    case 'closed':
      return refusal(state, state, `availability.${state}`)
    default:
      return refusal('closed', state, `availability.${state}`)
  }
}

// How many places are left says nothing to whom the organizers choose.
const applications: Entrance = {
  why: 'applications',
  badge: { state: 'open', words: 'availability.applications' },
  act: 'apply',
}

function refusal(why: Entrance['why'], state: AvailabilityState, words: MessageKey): Entrance {
  return { why, badge: { state, words }, act: null }
}

/** The types whose word differs from the event's: a small line names them. */
export function typesThatDiffer(availability: Availability | undefined): Availability['types'] {
  return availability?.types.filter((type) => type.state !== availability.state) ?? []
}

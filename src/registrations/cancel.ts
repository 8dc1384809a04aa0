import type { EventId, RegistrationId } from '../ids.ts'
import type { Busy, Lane } from './lane/lane.ts'
import type { Actor, Registration, RegistrationState } from './registration.ts'

export type Cancelled =
  /** Done now, or before (`again`): repeating it does nothing more. */
  | { readonly outcome: 'cancelled'; readonly registration: Registration; readonly again: boolean }
  /** It had ended otherwise, or is no longer in the state that was to be left. */
  | { readonly outcome: 'not-possible'; readonly registration: Registration }
  | { readonly outcome: 'not-found' }
  | Busy

type Cancellation = {
  readonly eventId: EventId
  readonly id: RegistrationId
  readonly by: Actor
  /** What the person or the organizer wrote, if anything. */
  readonly reason: string | null
  /** The state in which whoever cancels saw it, where that matters to them. */
  readonly from?: RegistrationState
}

/** Cancels a registration, by its person or by staff: its place falls free in the same transaction. */
export async function cancel(lane: Lane, { eventId, ...cancellation }: Cancellation): Promise<Cancelled> {
  const answer = await lane.ask(eventId, { kind: 'leave', deed: 'cancel', ...cancellation })
  switch (answer.outcome) {
    case 'left':
      return { outcome: 'cancelled', registration: answer.registration, again: answer.again }
    case 'not-possible':
    case 'not-found':
    case 'busy':
      return answer
    default:
      throw new Error(`A leave was answered ${answer.outcome}`)
  }
}

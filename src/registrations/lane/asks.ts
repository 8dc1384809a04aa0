import type { PoolId, RegistrationId } from '../../ids.ts'
import type { LineMode } from '../places/places.ts'
import type { Actor, Registration, RegistrationState } from '../registration.ts'
import type { Newcomer } from './newcomer.ts'

/** One or several who come together. A group gets all places or none, unless it says `who-fits`. */
export type Arrive = {
  readonly kind: 'arrive'
  readonly newcomers: readonly Newcomer[]
  readonly ifNotAll: 'nothing' | 'who-fits'
  readonly by: Actor
  readonly reason: string | null
  /** `application`: an organizer decides later, no place is taken. `place-only`: a full event's line is not joined. */
  readonly as: 'participant' | 'place-only' | 'application'
}

/** Gives up a place, or the place in line. */
export type Leave = {
  readonly kind: 'leave'
  readonly id: RegistrationId
  readonly deed: 'cancel' | 'decline' | 'expire'
  readonly by: Actor
  readonly reason: string | null
  /** The only state to leave from: who was given a place meanwhile does not lose it unasked. */
  readonly from?: RegistrationState
}

/** What is asked of an event's places. All of it is decided on by `settle`, and only there. */
export type Ask =
  | Arrive
  | Leave
  | { readonly kind: 'resize'; readonly pool: PoolId; readonly capacity: number }
  | { readonly kind: 'line'; readonly line: LineMode }

export type Settled =
  /** `again`: it was registered before, by the same submission. */
  | {
      readonly outcome: 'registered'
      readonly registrations: readonly Registration[]
      readonly again: boolean
    }
  /** The address has a live registration, which its page must not show: the link goes by mail. */
  | { readonly outcome: 'already-registered'; readonly registration: Registration }
  | { readonly outcome: 'submission-used' }
  /** How many of them there would be places for. */
  | { readonly outcome: 'full'; readonly fit: number }
  | { readonly outcome: 'choice-full'; readonly choices: readonly PoolId[] }
  /** `again`: it had ended so before. */
  | { readonly outcome: 'left'; readonly registration: Registration; readonly again: boolean }
  | { readonly outcome: 'not-possible'; readonly registration: Registration }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'resized' }
  | { readonly outcome: 'too-small' }
  | { readonly outcome: 'line-set' }

import type { OrganizerId, PoolId, RegistrationId, TypeId } from '../../ids.ts'
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

/** What all asks on a registration that exists say. */
type OnOne = { readonly id: RegistrationId; readonly by: Actor; readonly reason: string | null }

/** Gives up a place, or the place in line. An offer expires only once its deadline has passed. */
export type Leave = OnOne & {
  readonly kind: 'leave'
  readonly deed: 'cancel' | 'decline' | 'expire'
  /** The only state to leave from: who was given a place meanwhile does not lose it unasked. */
  readonly from?: RegistrationState
}

/** An arrival of somebody whose registration exists: an application approved, one that was cancelled restored. */
export type Enter = OnOne & {
  readonly kind: 'enter'
  readonly deed: 'approve' | 'restore'
  /** `place`: only if there is one. `line`: behind all who wait. `either`: a place, else the line where it is on. */
  readonly to: 'place' | 'line' | 'either'
}

/** Takes a refusal back: it is to be decided on again. */
export type Reopen = OnOne & { readonly kind: 'reopen' }

/** To the end of the line: an offer that staff withdraw, an ended one whose person asks again. */
export type Rejoin = OnOne & { readonly kind: 'rejoin'; readonly deed: 'withdraw-offer' | 'ask-again' }

/** Staff give a place out of order to somebody who has none, or offer it. */
export type Promote = OnOne & { readonly kind: 'promote'; readonly as: 'confirmed' | 'offered' }

/** Staff put somebody at this place of the line for their type, from 1; those between move by one. */
export type Reorder = OnOne & { readonly kind: 'reorder'; readonly position: number }

/** Changes the type: of who has a place in one step, or, `ifFull` wait, in line for it with the old place kept. */
export type Move = OnOne & {
  readonly kind: 'move'
  readonly typeId: TypeId
  readonly ifFull: 'wait' | 'refuse'
}

/** Stops waiting for another type; the place stays. */
export type KeepType = OnOne & { readonly kind: 'keep-type' }

/**
 * Other options with places of their own: those given up fall free, and all new ones are taken or none (`choice-full`).
 * Who waits or applied holds none, so that the choice alone is kept. The caller writes the answers and the history.
 */
export type Choose = OnOne & { readonly kind: 'choose'; readonly choiceIds: readonly PoolId[] }

/** Whether the line takes people and is served; by whom and why, where staff change it by itself. */
export type SetLine = {
  readonly kind: 'line'
  readonly line: LineMode
  readonly note?: { readonly organizerId: OrganizerId; readonly reason: string | null }
}

/** What is asked of an event's places. All of it is decided on by `settle`, and only there. */
export type Ask =
  | Arrive
  | Leave
  | Enter
  | Reopen
  | Rejoin
  | Promote
  | Reorder
  | Move
  | KeepType
  | Choose
  | { readonly kind: 'resize'; readonly pool: PoolId; readonly capacity: number }
  | SetLine
  /** Gives what is free to those in line, where something else than places held it up. */
  | { readonly kind: 'serve' }
  /** The event is called off: open offers go back to their old places in line. */
  | { readonly kind: 'call-off'; readonly by: Actor }
  /** The event is on again: open offers get a new deadline. */
  | { readonly kind: 'renew-offers'; readonly by: Actor }

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
  /** Done: the registration as it is now. `again`: it was so before. `dropped`: chosen places that were full. */
  | {
      readonly outcome: 'changed'
      readonly registration: Registration
      readonly again: boolean
      readonly dropped: readonly PoolId[]
    }
  /** The line takes nobody. */
  | { readonly outcome: 'no-line'; readonly registration: Registration }
  | { readonly outcome: 'not-possible'; readonly registration: Registration }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'resized' }
  | { readonly outcome: 'too-small' }
  | { readonly outcome: 'line-set' }
  | { readonly outcome: 'served' }

import type { EventState, RegistrationMode } from '../../events/event.ts'
import type { EventId, PoolId, TypeId } from '../../ids.ts'
import { offersRestFrom } from '../places/offering.ts'
import type { Places } from '../places/places.ts'

/** A registration type as far as it decides who may come, and when. */
export type OpeningType = {
  readonly id: TypeId
  readonly key: string
  readonly isPublic: boolean
  /** The places kept for it, if any. */
  readonly reserveId: PoolId | null
  /** Its own window, where it has one. */
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** What decides whether an event takes registrations: its state, its windows, its places. */
export type Opening = {
  readonly eventId: EventId
  readonly state: EventState
  readonly mode: RegistrationMode
  readonly startsAt: Date
  readonly endsAt: Date
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  /** In the organizers' order. */
  readonly types: readonly OpeningType[]
  /** null: the event has no pools, so nobody can register. */
  readonly places: Places | null
}

/** From (in) when to (out) when a type takes registrations; no beginning: since the event is published. */
export type Window = { readonly opensAt: Date | null; readonly closesAt: Date }

export type Phase = 'soon' | 'open' | 'closed' | 'invitation' | 'cancelled'

/** The type's own window, else the event's, which closes at its start unless it says otherwise. */
function windowOf(opening: Opening, type: OpeningType | undefined): Window {
  return {
    opensAt: type?.opensAt ?? opening.opensAt,
    closesAt: type?.closesAt ?? opening.closesAt ?? opening.startsAt,
  }
}

/** Whether a type takes people at `now`, places aside. A draft is judged as if it were published, for its preview. */
export function phaseAt(opening: Opening, type: OpeningType | undefined, now: Date): Phase {
  if (opening.state === 'cancelled') return 'cancelled'
  if (opening.state === 'postponed' || opening.mode === 'none' || now >= opening.endsAt) return 'closed'
  if (opening.mode === 'invitation') return 'invitation'
  const { opensAt, closesAt } = windowOf(opening, type)
  if (now >= closesAt) return 'closed'
  return opensAt !== null && now < opensAt ? 'soon' : 'open'
}

/** Whether the public may register itself, or apply, for the type at `now`, places aside. */
export function takesRegistrations(opening: Opening, type: OpeningType, now: Date): boolean {
  const isPublished = opening.state === 'published' || opening.state === 'unlisted'
  const isAsked = opening.mode === 'open' || opening.mode === 'application'
  return isPublished && isAsked && type.isPublic && phaseAt(opening, type, now) === 'open'
}

/** The instants after `now` at which time alone may change what is said of it. */
export function opensOrClosesAfter(opening: Opening, now: Date): readonly Date[] {
  const { startsAt, endsAt, opensAt, closesAt, types } = opening
  const instants = [
    startsAt,
    // Just behind it newcomers stand behind a line that is served no more.
    new Date(offersRestFrom(opening).getTime() + 1),
    endsAt,
    opensAt,
    closesAt,
    ...types.flatMap((type) => [type.opensAt, type.closesAt]),
  ]
  return instants.filter((at) => at !== null).filter((at) => at > now)
}

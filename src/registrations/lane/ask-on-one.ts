import type { EventId } from '../../ids.ts'
import type { Actor, Registration } from '../registration.ts'
import type { Enter, KeepType, Move, Promote, Rejoin, Reopen, Reorder, Settled } from './asks.ts'
import type { Busy, Lane } from './lane.ts'

/** What becomes of an ask on one registration: each deed says which of these it can be told. */
export type Changed =
  | Extract<
      Settled,
      {
        outcome: 'changed' | 'full' | 'no-line' | 'already-registered' | 'not-possible' | 'not-found'
      }
    >
  | Busy

/** Asks for a change of one registration. */
export async function askOnOne(
  lane: Lane,
  eventId: EventId,
  ask: Enter | Reopen | Rejoin | Promote | Reorder | Move | KeepType,
): Promise<Changed> {
  const answer = await lane.ask(eventId, ask)
  switch (answer.outcome) {
    case 'changed':
    case 'full':
    case 'no-line':
    case 'already-registered':
    case 'not-possible':
    case 'not-found':
    case 'busy':
      return answer
    default:
      throw new Error(`An ask to ${ask.kind} was answered ${answer.outcome}`)
  }
}

/** Which registration, by whom and why. */
export type DeedOnOne = {
  readonly eventId: EventId
  readonly id: Registration['id']
  readonly by: Actor
  /** What the person or the organizer wrote, if anything. */
  readonly reason: string | null
}

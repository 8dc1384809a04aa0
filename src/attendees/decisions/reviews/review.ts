import type { OrganizerId } from '../../../ids.ts'

export const votes = ['yes', 'maybe', 'no'] as const
export type Vote = (typeof votes)[number]

/** What one member of staff thinks of an application: one each, which they may change until it is decided. */
export type Review = {
  readonly organizerId: OrganizerId
  /** Their name, else their address. */
  readonly organizer: string
  readonly vote: Vote
  /** For colleagues only. */
  readonly comment: string
  readonly at: Date
}

/** How many voted which way. */
export type Tally = Readonly<Record<Vote, number>>

/**
 * How many votes still lack before anybody may decide. Where one reviewer is enough, whoever decides is that one, and
 * needs no vote.
 */
export function votesLacking({ yes, maybe, no }: Tally, reviewersNeeded: number): number {
  return reviewersNeeded <= 1 ? 0 : Math.max(0, reviewersNeeded - yes - maybe - no)
}

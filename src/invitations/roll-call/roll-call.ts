import type { EventId, InvitationId, RegistrationId, RollCallId } from '../../ids.ts'
import type { LocalDate } from '../../time/wall-time.ts'

/** Who of a meeting's people was there, on one of its days. */
export type RollCall = {
  readonly eventId: EventId
  readonly id: RollCallId
  readonly title: string
  readonly heldOn: LocalDate
  /** How many members must be present or represented; null: as the event says. */
  readonly quorum: number | null
  readonly createdAt: Date
  readonly closedAt: Date | null
}

/** Nobody is represented without a name of who does it. */
export type Mark =
  | { readonly mark: 'present' | 'excused' | 'absent' }
  | { readonly mark: 'represented'; readonly by: string }

/** The registration, or the invitation that nobody accepted. */
export type SubjectId = RegistrationId | InvitationId

/** Somebody who is called: a member counts for the quorum. */
export type Called = {
  readonly subjectId: SubjectId
  /** What else a mark may stand under: the invitation that the registration accepts. */
  readonly otherId: SubjectId | null
  readonly isMember: boolean
}

/** How a roll call stands. */
export type Count = {
  readonly members: number
  /** Members present or represented. */
  readonly present: number
  /** null: none is set. */
  readonly quorum: number | null
  /** How many are lacking; 0: the quorum is met, or none is set. */
  readonly lacking: number
}

/** Counts members: present or represented ones make the quorum. */
export function countMembers(
  called: readonly Called[],
  markOf: (called: Called) => Mark | undefined,
  quorum: number | null,
): Count {
  const members = called.filter(({ isMember }) => isMember)
  const present = members.filter((member) => {
    const mark = markOf(member)?.mark
    return mark === 'present' || mark === 'represented'
  }).length
  return { members: members.length, present, quorum, lacking: Math.max(0, (quorum ?? 0) - present) }
}

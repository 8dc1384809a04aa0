import type { Generated } from 'kysely'
import type {
  EventId,
  HistoryId,
  InvitationId,
  OrganizerId,
  PoolId,
  RegistrationId,
  RollCallId,
  TypeId,
} from '../../ids.ts'
import type { LocalDate } from '../../time/wall-time.ts'

export type InvitationsTable = {
  eventId: EventId
  invitationId: InvitationId
  state: 'created' | 'sent' | 'accepted' | 'declined' | 'delegated' | 'withdrawn' | 'lapsed'
  typeId: TypeId
  reserveId: PoolId | null
  givenName: string
  familyName: Generated<string>
  nativeName: Generated<string>
  email: string
  emailFolded: string
  affiliation: Generated<string>
  country: string | null
  language: string
  /** A line of staff's own at the head of the mail. */
  greeting: Generated<string>
  /** The last day to answer, in the event's zone, and the instant at which it is over. */
  answerByOn: LocalDate
  answerByAt: Date
  /** What the invited wrote with a no. */
  word: string | null
  delegateOf: InvitationId | null
  registrationId: RegistrationId | null
  linkVersion: Generated<number>
  /** The form that is just being accepted, and until when (on the machine's clock) nobody else answers meanwhile. */
  answeringSubmission: string | null
  answeringUntil: Date | null
  createdAt: Date
  sentAt: Date | null
  remindedAt: Date | null
  stateChangedAt: Date
}

export type InvitationHistoryTable = {
  eventId: EventId
  invitationId: InvitationId
  historyId: HistoryId
  at: Date
  deed: string
  fromState: InvitationsTable['state'] | null
  toState: InvitationsTable['state']
  actor: 'invited' | 'organizer' | 'clock'
  organizerId: OrganizerId | null
  reason: string | null
}

export type RollCallsTable = {
  eventId: EventId
  rollCallId: RollCallId
  title: Generated<string>
  heldOn: LocalDate
  quorum: number | null
  createdAt: Date
  closedAt: Date | null
}

export type RollCallMarksTable = {
  eventId: EventId
  rollCallId: RollCallId
  /** The registration, or the invitation that nobody accepted. */
  subjectId: RegistrationId | InvitationId
  mark: 'present' | 'excused' | 'absent' | 'represented'
  representedBy: string | null
  organizerId: OrganizerId | null
  markedAt: Date
}

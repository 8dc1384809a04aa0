import type { Generated } from 'kysely'
import type {
  CheckInListId,
  EventId,
  FeedId,
  FileId,
  GroupId,
  HistoryId,
  InvitationId,
  MessageId,
  OrganizerId,
  PoolId,
  QuestionId,
  RegistrationId,
  ReminderId,
  SessionId,
  TypeId,
} from '../../ids.ts'
import type { LocalDate } from '../../time/wall-time.ts'
import type { Json } from './site-tables.ts'

export type RegistrationsTable = {
  eventId: EventId
  registrationId: RegistrationId
  number: number
  submissionId: string
  submissionEmailHash: Uint8Array
  isSelfService: boolean
  typeId: TypeId
  reserveId: PoolId | null
  choiceIds: Generated<PoolId[]>
  state: 'applied' | 'waitlisted' | 'offered' | 'confirmed' | 'declined' | 'expired' | 'cancelled'
  stateChangedAt: Date
  offerEndsAt: Date | null
  lineTypeId: TypeId | null
  lineReserveId: PoolId | null
  lineNumber: number | null
  givenName: string
  familyName: Generated<string>
  nativeName: Generated<string>
  email: string
  emailFolded: string
  affiliation: Generated<string>
  country: string | null
  language: string
  answers: Json
  restrictedAnswers: Json
  consents: Json
  tags: Generated<string[]>
  code: string
  linkVersion: Generated<number>
  uid: string
  sequence: Generated<number>
  registeredAt: Date
  changedAt: Date
  /** The number in line that an open offer came from: its old place, if the event is called off. */
  offerLineNumber: number | null
  groupId: GroupId | null
  accompaniesId: RegistrationId | null
  contactName: string | null
  contactEmail: string | null
  contactEmailFolded: string | null
  contactLanguage: string | null
  invitationId: InvitationId | null
  /** Names of accompanying persons who take no place of their own. */
  guests: Json
  /** The version of each question that was answered, by its key. */
  answerVersions: Json
  questionsToldAt: Date | null
  /** When changed answers asked for a new decision that nobody has taken yet. */
  decisionAskedAt: Date | null
  erasedAt: Date | null
}

export type HistoryTable = {
  eventId: EventId
  registrationId: RegistrationId
  historyId: HistoryId
  at: Date
  deed: string
  fromState: RegistrationsTable['state'] | null
  toState: RegistrationsTable['state']
  actor: 'participant' | 'contact' | 'organizer' | 'clock' | 'import'
  organizerId: OrganizerId | null
  reason: string | null
  facts: Json
}

export type ReviewsTable = {
  eventId: EventId
  registrationId: RegistrationId
  organizerId: OrganizerId
  vote: 'yes' | 'maybe' | 'no' | null
  comment: Generated<string>
  reviewedAt: Date
}

export type LineChangesTable = {
  eventId: EventId
  changeId: HistoryId
  at: Date
  line: 'on' | 'paused'
  organizerId: OrganizerId
  reason: string | null
}

export type AnswerFilesTable = {
  eventId: EventId
  fileId: FileId
  /** The form that brought it: the registration made by it owns it. */
  submissionId: string
  questionId: QuestionId
  name: string
  mediaType: string
  size: number
  bytes: Uint8Array
  uploadedAt: Date
}

export type RemindersToldTable = {
  eventId: EventId
  reminderId: ReminderId
  registrationId: RegistrationId
  dueAt: Date
}

export type PersonalFeedsTable = {
  feedId: FeedId
  emailFolded: string
  version: Generated<number>
  changedAt: Date
}

export type ErasuresTable = {
  eventId: EventId
  registrationId: RegistrationId
  emailHash: Uint8Array
  erasedAt: Date
}

export type CheckInListsTable = {
  eventId: EventId
  listId: CheckInListId
  kind: 'event' | 'day' | 'session'
  dayOn: LocalDate | null
  sessionId: SessionId | null
}

export type CheckInsTable = {
  eventId: EventId
  listId: CheckInListId
  registrationId: RegistrationId
  checkedInAt: Date
  organizerId: OrganizerId | null
}

export type MessagesTable = {
  eventId: EventId
  messageId: MessageId
  kind: string
  registrationId: RegistrationId | null
  organizerId: OrganizerId | null
  toEmail: string
  locale: string
  facts: Json
  state: Generated<'waiting' | 'sent' | 'kept' | 'dropped' | 'failed'>
  createdAt: Date
  dueAt: Date
  claimedUntil: Date | null
  tries: Generated<number>
  problem: string | null
  composedAt: Date | null
  subject: string | null
  fromName: string | null
  replyTo: string | null
  /** Whether nothing was sent to that address before. */
  firstContact: Generated<boolean>
  bodyText: string | null
  bodyHtml: string | null
  calendarText: string | null
  calendarMethod: 'REQUEST' | 'CANCEL' | 'PUBLISH' | null
  sentAt: Date | null
}

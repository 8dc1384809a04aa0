import type { Generated, JSONColumnType } from 'kysely'
import type {
  CategoryId,
  EventId,
  OptionId,
  PoolId,
  QuestionId,
  ReminderId,
  SeriesId,
  SessionId,
  TypeId,
} from '../../ids.ts'
import type { LocalDate, LocalTime, Pass, WallTime, ZoneId } from '../../time/wall-time.ts'

export type EventsTable = {
  eventId: EventId
  uid: string
  state: 'draft' | 'unlisted' | 'published' | 'postponed' | 'cancelled'
  registrationMode: 'none' | 'open' | 'application' | 'invitation'
  precision: 'time' | 'day' | 'month' | 'year'
  startsOn: LocalDate
  endsOn: LocalDate
  startTime: LocalTime | null
  endTime: LocalTime | null
  startPass: Pass | null
  endPass: Pass | null
  timeZone: ZoneId
  startsAt: Date
  endsAt: Date
  previousStartsOn: LocalDate | null
  previousEndsOn: LocalDate | null
  opensLocal: WallTime | null
  opensAt: Date | null
  closesLocal: WallTime | null
  closesAt: Date | null
  hearByOn: LocalDate | null
  offerHours: Generated<number>
  country: string | null
  latitude: number | null
  longitude: number | null
  isOnline: Generated<boolean>
  broadcastUrl: string | null
  /** For those who take part online: never public. */
  joiningUrl: string | null
  categoryId: CategoryId | null
  seriesId: SeriesId | null
  edition: number | null
  defaultLocale: string
  contactEmail: string | null
  contactPhone: string | null
  publishesCapacity: Generated<boolean>
  asksAffiliation: Generated<boolean>
  asksListing: Generated<boolean>
  asksPhotos: Generated<boolean>
  asksNews: Generated<boolean>
  reviewersNeeded: Generated<number>
  editsCloseLocal: WallTime | null
  editsCloseAt: Date | null
  editsAskDecision: Generated<boolean>
  listingEndsOn: LocalDate | null
  groupMost: Generated<number>
  guests: Generated<'none' | 'number' | 'named'>
  guestsMost: Generated<number>
  guestsTakePlaces: Generated<boolean>
  quorum: number | null
  retentionMonths: number | null
  isSample: Generated<boolean>
  sequence: Generated<number>
  version: Generated<number>
  createdAt: Date
  changedAt: Date
  publishedAt: Date | null
}

export type SessionsTable = {
  eventId: EventId
  sessionId: SessionId
  uid: string
  kind: 'talk' | 'pause'
  startsOn: LocalDate
  endsOn: LocalDate
  startTime: LocalTime
  endTime: LocalTime
  startPass: Pass | null
  endPass: Pass | null
  startsAt: Date
  endsAt: Date
  position: number
  sequence: Generated<number>
  /** Null: of a time when nobody kept it. */
  createdAt: Date | null
  changedAt: Date
}

export type TextsTable = {
  eventId: EventId
  ownerKind: 'event' | 'session' | 'type' | 'question' | 'option' | 'mail'
  ownerId: string
  field: string
  locale: string
  text: string
}

export type RegistrationTypesTable = {
  eventId: EventId
  typeId: TypeId
  key: string
  position: number
  isPublic: boolean
  isOnline: Generated<boolean>
  opensLocal: WallTime | null
  opensAt: Date | null
  closesLocal: WallTime | null
  closesAt: Date | null
  /** The places kept for the type, where there are some. */
  reserveId: PoolId | null
  audience: Generated<'all' | 'code' | 'domain' | 'list'>
  audienceValues: Generated<string[]>
  /** Whether who takes part so counts for a quorum. */
  isMember: Generated<boolean>
  /** Whether participants may change to it themselves. */
  isOpenToChange: Generated<boolean>
}

export type ReservesTable = { eventId: EventId; reserveId: PoolId; title: string; position: number }

export type PlacePoolsTable = {
  eventId: EventId
  poolId: PoolId
  kind: 'event' | 'type' | 'reserve' | 'choice'
  capacity: number
  held: Generated<number>
  waiting: Generated<number>
  kept: Generated<number>
  nextNumber: Generated<number>
  line: Generated<'off' | 'on' | 'paused'>
}

export type QuestionKind =
  | 'text'
  | 'long-text'
  | 'yes-no'
  | 'one'
  | 'several'
  | 'number'
  | 'date'
  | 'country'
  | 'phone'
  | 'email'
  | 'affiliation'
  | 'file'
  | 'picture'
  | 'stay'
  | 'sessions'

export type QuestionsTable = {
  eventId: EventId
  questionId: QuestionId
  key: string
  kind: QuestionKind
  position: number
  isRequired: Generated<boolean>
  isRestricted: Generated<boolean>
  restrictedTo: Generated<string[]>
  moment: Generated<'registration' | 'confirmed' | 'door'>
  retentionDays: number | null
  least: number | null
  most: number | null
  typeIds: Generated<TypeId[]>
  condition: JSONColumnType<Record<string, unknown>, string | null | undefined, string | null> | null
  version: Generated<number>
  removedAt: Date | null
  /** What staff call it in lists and exports. */
  internalName: Generated<string>
  earliestOn: LocalDate | null
  latestOn: LocalDate | null
  askedFromLocal: WallTime | null
  askedFromAt: Date | null
  askedUntilLocal: WallTime | null
  askedUntilAt: Date | null
  answersErasedAt: Date | null
}

export type QuestionOptionsTable = {
  eventId: EventId
  optionId: OptionId
  questionId: QuestionId
  key: string
  position: number
  removedAt: Date | null
}

/** What a question was before it was changed while answers to it stood. */
export type QuestionVersionsTable = {
  eventId: EventId
  questionId: QuestionId
  version: number
  kind: QuestionKind
  words: JSONColumnType<Record<string, unknown>>
  replacedAt: Date
}

export type RemindersTable = {
  eventId: EventId
  reminderId: ReminderId
  /** null: for every type that has none of its own. */
  typeId: TypeId | null
  daysBefore: number
  atTime: LocalTime
  isOn: Generated<boolean>
  /** When it was set so: what fell due before is not sent late. */
  changedAt: Date
}

export type DateWishesTable = {
  eventId: EventId
  emailFolded: string
  email: string
  language: string
  wishedAt: Date
  toldAt: Date | null
}

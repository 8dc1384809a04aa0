import type { Generated } from 'kysely'
import type { CategoryId, EventId, HostId, OrganizerId, SeriesId } from '../ids.ts'
import type { EventChangesTable, TombstonesTable, ZoneNoticesTable } from './tables/calendar-tables.ts'
import type {
  DateWishesTable,
  EventsTable,
  PlacePoolsTable,
  QuestionOptionsTable,
  QuestionsTable,
  QuestionVersionsTable,
  RegistrationTypesTable,
  RemindersTable,
  ReservesTable,
  SessionsTable,
  TextsTable,
} from './tables/event-tables.ts'
import type {
  InvitationHistoryTable,
  InvitationsTable,
  RollCallMarksTable,
  RollCallsTable,
} from './tables/invitation-tables.ts'
import type {
  AnswerFilesTable,
  CheckInListsTable,
  CheckInsTable,
  ErasuresTable,
  HistoryTable,
  LineChangesTable,
  MessagesTable,
  PersonalFeedsTable,
  RegistrationsTable,
  RemindersToldTable,
  ReviewsTable,
} from './tables/registration-tables.ts'
import type {
  AuditLogTable,
  OrganizersTable,
  PasskeysTable,
  RoleName,
  SignInLinksTable,
  SignInsTable,
  SiteTable,
  SiteTextsTable,
} from './tables/site-tables.ts'

/** The tables as kysely sees them: columns in camelCase, instants as Date, dates and wall times as branded strings. */
export type Schema = {
  site: SiteTable
  siteTexts: SiteTextsTable
  hosts: { hostId: HostId; website: string | null }
  categories: { categoryId: CategoryId; slug: string; color: string | null; position: Generated<number> }
  series: { seriesId: SeriesId; slug: string }
  organizers: OrganizersTable
  roles: { organizerId: OrganizerId; eventId: EventId; role: RoleName; givenAt: Date }
  signInLinks: SignInLinksTable
  signIns: SignInsTable
  passkeys: PasskeysTable
  passkeyChallenges: { challengeHash: Uint8Array; organizerId: OrganizerId | null; expiresAt: Date }
  auditLog: AuditLogTable
  rateLimits: { bucket: Uint8Array; tokens: number; refilledAt: Date }
  events: EventsTable
  eventSlugs: { slug: string; eventId: EventId; isCurrent: boolean }
  eventHosts: { eventId: EventId; position: number; hostId: HostId }
  sessions: SessionsTable
  texts: TextsTable
  tombstones: TombstonesTable
  eventChanges: EventChangesTable
  zoneNotices: ZoneNoticesTable
  registrationTypes: RegistrationTypesTable
  placePools: PlacePoolsTable
  questions: QuestionsTable
  questionOptions: QuestionOptionsTable
  questionVersions: QuestionVersionsTable
  answerFiles: AnswerFilesTable
  reserves: ReservesTable
  registrations: RegistrationsTable
  history: HistoryTable
  lineChanges: LineChangesTable
  reviews: ReviewsTable
  invitations: InvitationsTable
  invitationHistory: InvitationHistoryTable
  rollCalls: RollCallsTable
  rollCallMarks: RollCallMarksTable
  reminders: RemindersTable
  remindersTold: RemindersToldTable
  dateWishes: DateWishesTable
  personalFeeds: PersonalFeedsTable
  erasures: ErasuresTable
  checkInLists: CheckInListsTable
  checkIns: CheckInsTable
  messages: MessagesTable
}

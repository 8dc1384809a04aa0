import type { JSONColumnType } from 'kysely'
import type { CategoryId, ChangeId, EventId, SeriesId, TombstoneId } from '../../ids.ts'
import type { LocalDate, ZoneId } from '../../time/wall-time.ts'

/** An entry that left the feeds of a scope, at the time it had. */
export type TombstonesTable = {
  eventId: EventId
  tombstoneId: TombstoneId
  uid: string
  kind: 'event' | 'session' | 'deadline'
  /** The event's or the session's id. */
  subjectId: string
  /** The event's current one then: its own feed's address. */
  slug: string
  /** Whether it was in the feeds of many events; else in its event's own alone. */
  isListed: boolean
  categoryId: CategoryId | null
  country: string | null
  seriesId: SeriesId | null
  startsOn: LocalDate
  endsOn: LocalDate
  startsAt: Date
  endsAt: Date
  timeZone: ZoneId
  /** Whether it was shown with hours; else by its days. */
  isTimed: boolean
  sequence: number
  createdAt: Date
  changedAt: Date
}

/** A change of an event that its public is told. */
export type EventChangesTable = {
  eventId: EventId
  changeId: ChangeId
  kind: 'moved' | 'relocated' | 'postponed' | 'cancelled' | 'back-on'
  facts: JSONColumnType<Record<string, unknown>, string | undefined, string>
  at: Date
}

/** What new zone data did to an event, for its organizers to see. */
export type ZoneNoticesTable = {
  eventId: EventId
  version: string
  kind: 'moved' | 'unsettled'
  facts: JSONColumnType<Record<string, unknown>, string | undefined, string>
  at: Date
  seenAt: Date | null
}

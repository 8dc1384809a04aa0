import type { CategoryId, EventId, SeriesId, TombstoneId } from '../../ids.ts'
import { startOfDay } from '../../time/instants.ts'
import { type LocalDate, plusDays, type ZoneId } from '../../time/wall-time.ts'
import type { EntryTime } from '../entries/entry-time.ts'

/** An entry that subscribers had and that is no more: to them a cancellation at the time it had (CAL-36). */
export type Tombstone = {
  readonly eventId: EventId
  readonly uid: string
  readonly kind: 'event' | 'session' | 'deadline'
  /** The event's or the session's id. */
  readonly subjectId: string
  readonly time: EntryTime
  readonly startsAt: Date
  readonly endsAt: Date
  readonly sequence: number
  readonly createdAt: Date
  readonly changedAt: Date
}

/** The feeds that an entry was in: those of many events by these marks, or its event's own alone. */
export type LeftScope = {
  readonly isListed: boolean
  readonly categoryId: CategoryId | null
  readonly country: string | null
  readonly seriesId: SeriesId | null
}

/** A tombstone with the feeds it stands in; `zone` is its event's, `slug` its event's current one then. */
export type NewTombstone = Tombstone &
  LeftScope & { readonly id: TombstoneId; readonly slug: string; readonly zone: ZoneId }

/** Whose tombstones a feed shows. A null of many does not narrow. */
export type TombstoneScope =
  | {
      readonly kind: 'many'
      readonly categoryId: CategoryId | null
      readonly country: string | null
      readonly seriesId: SeriesId | null
    }
  | {
      readonly kind: 'events'
      readonly eventIds: readonly EventId[]
      /** Those alone that left the sessions of this day; null: all. */
      readonly on: LocalDate | null
    }

/** The instants that a time lies between: in (start) and out (end). */
export function spanOf(time: EntryTime, zone: ZoneId): { readonly startsAt: Date; readonly endsAt: Date } {
  if (time.kind === 'hours') return { startsAt: time.startsAt, endsAt: time.endsAt }
  return { startsAt: startOfDay(time.from, zone), endsAt: startOfDay(plusDays(time.to, 1), zone) }
}

// Feeds show them until 90 days after the end, and move that edge by whole months (CAL-36).
const lastMs = 130 * 24 * 3_600_000

/** Until when an entry had to end for no feed to show its tombstone at `now` any more. */
export function outlivedBy(now: Date): Date {
  return new Date(now.getTime() - lastMs)
}

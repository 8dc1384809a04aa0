import type { Category } from '../../events/event.ts'
import type { EventId, SeriesId } from '../../ids.ts'
import type { LocalDate } from '../../time/wall-time.ts'

/** Where an address leads: what it names, as the database knows it. All null: every public event. */
export type FeedTarget = {
  readonly eventId: EventId | null
  /** Events that had the address before and are gone, or drafts again: their tombstones are shown (CAL-36). */
  readonly goneIds: readonly EventId[]
  readonly category: FeedCategory | null
  readonly seriesId: SeriesId | null
  readonly country: string | null
  /** What of a programme a file of one session or of one day holds; null: all there is. */
  readonly part: TargetPart | null
}

/** Sessions by their UIDs. One may be live on another day, and gone from the day that is asked for. */
export type TargetPart = {
  readonly live: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly on: LocalDate | null
}

export type FeedCategory = Pick<Category, 'id' | 'slug' | 'color'>

/** The target that narrows nothing. */
export const everything: FeedTarget = {
  eventId: null,
  goneIds: [],
  category: null,
  seriesId: null,
  country: null,
  part: null,
}

/** The events whose own entries an address shows, live or gone; none: it is one of many events. */
export function eventsOf({ eventId, goneIds }: FeedTarget): readonly EventId[] {
  return eventId === null ? goneIds : [eventId, ...goneIds]
}

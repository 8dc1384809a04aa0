import type { Category } from '../../events/event.ts'
import type { EventId, SeriesId } from '../../ids.ts'

/** Where an address leads: what it names, as the database knows it. All null: every public event. */
export type FeedTarget = {
  readonly eventId: EventId | null
  /** The event that had the address before and is gone, or a draft again: its tombstones are shown (CAL-36). */
  readonly goneId: EventId | null
  readonly category: FeedCategory | null
  readonly seriesId: SeriesId | null
  readonly country: string | null
  /** The UIDs of the sessions of a file of one or of a day's; null: all there are. */
  readonly only: ReadonlySet<string> | null
}

export type FeedCategory = Pick<Category, 'id' | 'slug' | 'color'>

/** The target that narrows nothing. */
export const everything: FeedTarget = {
  eventId: null,
  goneId: null,
  category: null,
  seriesId: null,
  country: null,
  only: null,
}

import type { Locale } from '../i18n/locales.ts'
import type { EventId, TypeId } from '../ids.ts'

/** What the public is told of places: words, never counts. */
export type AvailabilityState =
  | 'soon'
  | 'open'
  | 'few'
  | 'waiting'
  | 'full'
  | 'closed'
  | 'invitation'
  | 'cancelled'

/** Dots of the hall, at most 60: each stands for one or several places. */
export type HallDots = { readonly total: number; readonly taken: number; readonly held: number }

export type Availability = {
  /** Null: the event takes no registrations, and nothing is said. */
  readonly state: AvailabilityState | null
  /** The public types in their order. */
  readonly types: readonly {
    readonly id: TypeId
    readonly key: string
    readonly state: AvailabilityState
  }[]
  /** Null: there is no limit, or nothing to count. */
  readonly dots: HallDots | null
  /** Places in all; null: no limit. Shown only where the event publishes it. */
  readonly capacity: number | null
}

/** Reads the words of events as they are now. An event that has none is not in the answer. */
export type ReadAvailability = (eventIds: readonly EventId[]) => Promise<ReadonlyMap<EventId, Availability>>

/** The words of events with the version of the site's static facts and its own language, all by one statement. */
export type ReadFreshWords = (eventIds: readonly EventId[]) => Promise<{
  readonly version: number
  readonly defaultLocale: Locale
  readonly words: ReadonlyMap<EventId, Availability>
}>

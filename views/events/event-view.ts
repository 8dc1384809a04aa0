import type { Availability } from '../../src/events/availability.ts'
import type { Entrance } from '../../src/events/entrance.ts'
import type { Text } from '../../src/events/event.ts'
import type { Span } from '../../src/events/hours.ts'
import type { EventFacts } from '../../src/events/page/event-facts.ts'
import type { LinksToAdd } from '../../src/events/page/links-to-add.ts'
import type { SessionId } from '../../src/ids.ts'
import type { LocalDate } from '../../src/time/wall-time.ts'

/** An event as its page shows it. */
export type EventView = EventFacts & {
  readonly title: Text
  readonly availability: Availability | undefined
  readonly entrance: Entrance
  /** Its hours; those of its first day, where they are the same each day. */
  readonly hours: Span | undefined
  readonly isEachDay: boolean
  readonly days: readonly Day[]
  /** Who answers questions: the event's own contact, else the site's. */
  readonly contact: { readonly email: string | null; readonly phone: string | null }
  /** Whether those who agreed are named at an address of their own now. */
  readonly showsParticipants: boolean
  /** After the paths of its calendar files: their language, where the page's address names one. */
  readonly icsQuery: string
  /** Where it is added to a calendar on the web; null: nowhere. */
  readonly toAdd: LinksToAdd | null
  /** Seconds for which shared caches may keep the page; 0: none does. */
  readonly cacheSeconds: number
}

/** One day of the programme: sessions at the same time stand beside each other. */
export type Day = {
  readonly on: LocalDate
  readonly title: Text | undefined
  readonly slots: readonly Slot[]
}
export type Slot = {
  readonly from: Date
  readonly to: Date
  readonly sessions: readonly ShownSession[]
}
export type ShownSession = {
  readonly id: SessionId
  readonly kind: 'talk' | 'pause'
  readonly title: Text | undefined
  readonly room: Text | undefined
}

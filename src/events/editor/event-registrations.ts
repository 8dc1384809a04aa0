import type { Queryable, Tx } from '../../database/connection.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import type { Event, EventState } from '../event.ts'

/** The places of an event as its editor shows them. Null: no limit. */
export type EditedPlaces = {
  readonly capacity: number | null
  readonly line: 'on' | 'off'
}

export type PlacesNow = EditedPlaces & {
  /** How many hold a place. */
  readonly taken: number
  /** How many would be told of a change. */
  readonly live: number
  /** Whether anybody ever registered, or has an invitation: then it is nobody's draft again. */
  readonly hadPeople: boolean
}

export type PlacesChanged =
  /** `offered`: how many in line were served at once. */
  | { readonly outcome: 'changed'; readonly offered: number }
  | { readonly outcome: 'unchanged' }
  /** `taken`: with the `kept` ones, which reserves still lack. */
  | { readonly outcome: 'below-taken'; readonly taken: number; readonly kept: number }

export type EventTold = {
  readonly kind: 'event-changed' | 'event-postponed' | 'event-cancelled'
  readonly facts?: Readonly<Record<string, unknown>>
  readonly at: Date
}

/** Another state of an event, saved in the same transaction. */
export type StateChange = {
  readonly from: EventState
  readonly to: EventState
  /** Null: the operator's command. */
  readonly organizerId: OrganizerId | null
  readonly at: Date
}

/** An event as it was timed before it was saved in the same transaction. */
export type TimeChange = {
  readonly before: Pick<Event, 'startsAt' | 'endsAt'>
  /** Null: the operator's command. */
  readonly organizerId: OrganizerId | null
  readonly at: Date
}

/** What the editor needs of registrations, which stand above events: handed in by `app.ts`. */
export type EventRegistrations = {
  /** Makes the pools of a new event, with one type for everyone. */
  readonly makePlaces: (tx: Tx, eventId: EventId, places: EditedPlaces) => Promise<void>
  readonly findPlaces: (db: Queryable, eventId: EventId) => Promise<PlacesNow | undefined>
  /** Under the lock of the places; writes nothing where more is taken than that. */
  readonly changePlaces: (tx: Tx, eventId: EventId, places: EditedPlaces, at: Date) => Promise<PlacesChanged>
  /** Derives the types' windows again in another zone; false where a wall time of them does not exist there. */
  readonly moveWindows: (tx: Tx, eventId: EventId, zone: ZoneId) => Promise<boolean>
  /** Lets open offers rest or go on where the event's state was changed, before it is told. */
  readonly followState: (tx: Tx, eventId: EventId, change: StateChange) => Promise<void>
  /** Gives open offers that an earlier start has cut short another deadline. */
  readonly followTime: (tx: Tx, eventId: EventId, change: TimeChange) => Promise<void>
  /** Tells everyone whose registration lives; says how many. */
  readonly tell: (tx: Tx, eventId: EventId, told: EventTold) => Promise<number>
  /** Whether anybody ever registered or was invited, whatever became of it, under the lock of the places. */
  readonly hasHadPeople: (tx: Tx, eventId: EventId) => Promise<boolean>
  /** Takes the places of a draft away; false where somebody ever registered or was invited. */
  readonly removePlaces: (tx: Tx, eventId: EventId) => Promise<boolean>
}

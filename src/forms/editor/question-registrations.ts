import type { Queryable, Tx } from '../../database/connection.ts'
import type { EventId, OptionId } from '../../ids.ts'

/** What the form builder asks of registrations, which stand above it. */
export type QuestionRegistrations = {
  /** Whether somebody answered a question, or chose an option of it. */
  readonly isAnswered: (db: Queryable, eventId: EventId, key: string, option?: string) => Promise<boolean>
  /** How many answered each question, by the keys; what nobody answered is left out. */
  readonly countAnswers: (db: Queryable, eventId: EventId) => Promise<ReadonlyMap<string, AnswerCount>>
  readonly listPlaces: (db: Queryable, eventId: EventId) => Promise<ReadonlyMap<string, OptionPlaces>>
  /** Gives options of a question places, takes them away or changes how many there are. */
  readonly savePlaces: (
    tx: Tx,
    eventId: EventId,
    question: { readonly key: string; readonly options: readonly WantedPlaces[] },
    at: Date,
  ) => Promise<PlacesSaved>
}

/** `isMore`: counting ended there. */
export type AnswerCount = { readonly count: number; readonly isMore: boolean }
export type OptionPlaces = { readonly capacity: number; readonly held: number }

/** Null: as many as want it. */
export type WantedPlaces = { readonly id: OptionId; readonly key: string; readonly places: number | null }

export type PlacesSaved =
  | { readonly outcome: 'saved' }
  /** So many hold the option already. */
  | { readonly outcome: 'below-taken'; readonly key: string; readonly taken: number }

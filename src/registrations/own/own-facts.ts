import type { Event, Text, Texts } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import { listHosts } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Question } from '../../forms/question.ts'
import { listEveryQuestion } from '../../forms/question-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { TypeId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type Change, listChanges } from '../history-store.ts'
import type { Opening } from '../openings/opening.ts'
import { listOpenings } from '../openings/opening-store.ts'
import { findPosition } from '../places/position-store.ts'
import type { Registration } from '../registration.ts'
import { listTypeRows, type TypeRow } from '../types/type-store.ts'
import { getAnswered } from './editing/edit-store.ts'
import { findOwnLine } from './line-store.ts'

/** Where somebody stands in line, from 1, for which type, and how many wait there. */
export type PlaceInLine = { readonly typeId: TypeId; readonly position: number; readonly all: number }

/** What a person's own page is made of. */
export type OwnFacts = {
  readonly registration: Registration
  readonly event: Event
  readonly texts: Texts
  readonly hosts: readonly string[]
  readonly type: TypeRow | undefined
  readonly types: readonly TypeRow[]
  readonly titleOf: (typeId: TypeId) => Text | null
  readonly noteOf: (typeId: TypeId) => Text | null
  readonly questions: readonly Question[]
  /** Asked no more; what was answered to them stands. */
  readonly removed: readonly Question[]
  readonly answers: Readonly<Record<string, unknown>>
  /** Of the questions when they were answered, by their keys. */
  readonly versions: Readonly<Record<string, number>>
  readonly changes: readonly Change[]
  /** Of who waits for a place, or for another type than the one held. */
  readonly inLine: PlaceInLine | undefined
  readonly opening: Opening | undefined
}

/** Reads all that one's own page is made of, in the reader's language. */
export async function readOwnFacts(
  { db }: Pick<Services, 'db'>,
  registration: Registration,
  locale: Locale,
): Promise<OwnFacts> {
  const { eventId, id, typeId } = registration
  const event = await getEvent(db, eventId)
  const [types, words, hosts, questions, answered, changes, inLine, openings] = await Promise.all([
    listTypeRows(db, eventId),
    listTexts(db, [eventId], locale, ['event', 'type']),
    listHosts(db, [eventId], locale),
    listEveryQuestion(db, event, locale),
    getAnswered(db, eventId, id),
    listChanges(db, eventId, id),
    findPlaceInLine(db, registration),
    listOpenings(db, [eventId]),
  ])
  const rows = words.get(eventId) ?? []
  return {
    registration,
    event,
    texts: textsOf(rows, 'event', eventId),
    hosts: (hosts.get(eventId) ?? []).map(({ name }) => name),
    type: types.find((type) => type.typeId === typeId),
    types,
    titleOf: (id) => textsOf(rows, 'type', id).get('title') ?? null,
    noteOf: (id) => textsOf(rows, 'type', id).get('description') ?? null,
    questions: questions.asked,
    removed: questions.removed,
    answers: { ...answered.answers.open, ...answered.answers.restricted },
    versions: answered.answers.versions,
    changes,
    inLine,
    opening: openings.get(eventId),
  }
}

async function findPlaceInLine(
  db: Services['db'],
  { eventId, id, state }: Registration,
): Promise<PlaceInLine | undefined> {
  if (state !== 'waitlisted' && state !== 'confirmed') return undefined
  const line = await findOwnLine(db, eventId, id)
  if (!line) return undefined
  const position = await findPosition(db, eventId, id)
  return position === undefined ? undefined : { ...line, position, all: Math.max(line.all, position) }
}

import type { Tx } from '../../database/connection.ts'
import { dayTitleField } from '../../events/day-title.ts'
import { type Created, createEvent } from '../../events/making/create-event.ts'
import type { NewEvent } from '../../events/making/new-event.ts'
import type { TextChange, TextOwner } from '../../events/text-store.ts'
import { insertQuestions, type NewQuestion } from '../../forms/new-question-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import {
  type CategoryId,
  type EventId,
  type HostId,
  newId,
  type SeriesId,
  type SessionId,
} from '../../ids.ts'
import type { EventPlan, PlannedQuestion, Words } from './event-plan.ts'
import { makePlaces, type NewType } from './new-place-store.ts'

/** What a plan calls by name, and the ids of these on this site. Names that are not there are left out. */
export type Groupings = {
  readonly hosts: ReadonlyMap<string, HostId>
  readonly categories: ReadonlyMap<string, CategoryId>
  readonly series: ReadonlyMap<string, SeriesId>
}

type Making = { readonly at: Date; readonly uidDomain: string; readonly groupings: Groupings }

/** Makes a planned event with its places and questions, in the caller's transaction. Throws on a slug that is taken. */
export async function planEvent(tx: Tx, plan: EventPlan, making: Making): Promise<Created> {
  const { at, uidDomain } = making
  const parts = partsOf(plan, at)
  const created = await createEvent(tx, toEvent(plan, parts, making.groupings), { at, uidDomain })
  if (created.outcome !== 'created') return created
  const { capacity, line } = plan
  await makePlaces(tx, parts.id, { capacity, line, types: parts.types.map(toType) })
  await insertQuestions(
    tx,
    parts.id,
    parts.questions.map(({ question }) => question),
  )
  return created
}

type Parts = ReturnType<typeof partsOf>

/** The parts of a plan with their ids, so that texts can name them before anything is written. */
function partsOf(plan: EventPlan, at: Date) {
  const types = plan.types.map((type) => ({ ...type, id: newId<NewType['id']>(at) }))
  const typeIds = new Map(types.map(({ key, id }) => [key, id]))
  return {
    id: newId<EventId>(at),
    types,
    sessions: plan.sessions.map((session) => ({ ...session, id: newId<SessionId>(at) })),
    questions: plan.questions.map((question) => idsFor(question, typeIds, at)),
  }
}

function toEvent(plan: EventPlan, parts: Parts, groupings: Groupings): NewEvent {
  return {
    ...plan,
    id: parts.id,
    offerHours: 48,
    position: plan.position ?? null,
    contactEmail: null,
    contactPhone: null,
    publishesCapacity: false,
    categoryId: groupings.categories.get(plan.category ?? '') ?? null,
    seriesId: groupings.series.get(plan.series ?? '') ?? null,
    hosts: plan.hosts.flatMap((host) => groupings.hosts.get(host) ?? []),
    sessions: parts.sessions.map((session) => {
      const { id, uid, sequence = 0, kind, on, endsOn = on, from, to } = session
      const { startPass = null, endPass = null } = session
      const hours = { startsOn: on, endsOn, startTime: from, endTime: to, startPass, endPass }
      return { ...hours, id, kind, sequence, ...(uid === undefined ? {} : { uid }) }
    }),
    texts: textsOfPlan(plan, parts),
  }
}

function textsOfPlan(plan: EventPlan, { id, sessions, types, questions }: Parts): TextChange[] {
  return [
    ...Object.entries(plan.texts).flatMap(([field, words]) => textsOf('event', id, field, words)),
    ...Object.entries(plan.dayTitles).flatMap(([on, words]) =>
      textsOf('event', id, dayTitleField(on), words),
    ),
    ...sessions.flatMap((session) => [
      ...textsOf('session', session.id, 'title', session.title),
      ...textsOf('session', session.id, 'room', session.room),
    ]),
    ...types.flatMap((type) => [
      ...textsOf('type', type.id, 'title', type.title),
      ...textsOf('type', type.id, 'description', type.description),
    ]),
    ...questions.flatMap(({ texts }) => texts),
  ]
}

function toType({ id, key, capacity, isPublic, isOnline = false }: Parts['types'][number]): NewType {
  const window = { opensLocal: null, opensAt: null, closesLocal: null, closesAt: null }
  return { ...window, id, key, capacity, isPublic, isOnline }
}

function idsFor(
  planned: PlannedQuestion,
  typeIds: ReadonlyMap<string, NewType['id']>,
  at: Date,
): { readonly question: NewQuestion; readonly texts: readonly TextChange[] } {
  const id = newId<NewQuestion['id']>(at)
  const options = (planned.options ?? []).map((option) => {
    return { ...option, id: newId<NewQuestion['options'][number]['id']>(at) }
  })
  const question = {
    id,
    key: planned.key,
    kind: planned.kind,
    isRequired: planned.isRequired ?? false,
    isRestricted: planned.isRestricted ?? false,
    least: planned.least ?? null,
    most: planned.most ?? null,
    typeIds: (planned.types ?? []).flatMap((key) => typeIds.get(key) ?? []),
    options: options.map(({ id: optionId, key }) => ({ id: optionId, key })),
  }
  const texts = [
    ...textsOf('question', id, 'label', planned.label),
    ...textsOf('question', id, 'hint', planned.hint),
    ...options.flatMap((option) => textsOf('option', option.id, 'label', option.label)),
  ]
  return { question, texts }
}

function textsOf(ownerKind: TextOwner, ownerId: string, field: string, words: Words = {}): TextChange[] {
  return Object.entries(words).map(([locale, text]) => {
    return { ownerKind, ownerId, field, locale: locale as Locale, text }
  })
}

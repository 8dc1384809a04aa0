import type { Event, RegistrationType, Text, Texts } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import { listHosts, listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Question } from '../../forms/question.ts'
import { listQuestions } from '../../forms/question-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { type Change, listChanges } from '../history-store.ts'
import { findPosition } from '../places/position-store.ts'
import type { Registration } from '../registration.ts'
import { getOwnAnswers } from './own-store.ts'

/** What a person's own page is made of. */
export type OwnFacts = {
  readonly registration: Registration
  readonly event: Event
  readonly texts: Texts
  readonly hosts: readonly string[]
  readonly type: RegistrationType | undefined
  readonly typeTitle: Text | null
  readonly questions: readonly Question[]
  readonly answers: Readonly<Record<string, unknown>>
  readonly changes: readonly Change[]
  readonly position: number | undefined
}

export async function readOwnFacts(
  { db }: Pick<Services, 'db'>,
  registration: Registration,
  locale: Locale,
): Promise<OwnFacts> {
  const { eventId, id, typeId } = registration
  const event = await getEvent(db, eventId)
  const [types, words, hosts, questions, answers, changes, position] = await Promise.all([
    listTypes(db, [eventId]),
    listTexts(db, [eventId], locale, ['event', 'type']),
    listHosts(db, [eventId], locale),
    listQuestions(db, event, locale),
    getOwnAnswers(db, eventId, id),
    listChanges(db, eventId, id),
    registration.state === 'waitlisted' ? findPosition(db, eventId, id) : undefined,
  ])
  const rows = words.get(eventId) ?? []
  return {
    registration,
    event,
    texts: textsOf(rows, 'event', eventId),
    hosts: (hosts.get(eventId) ?? []).map(({ name }) => name),
    type: types.get(eventId)?.find((type) => type.id === typeId),
    typeTitle: textsOf(rows, 'type', typeId).get('title') ?? null,
    questions,
    answers,
    changes,
    position,
  }
}

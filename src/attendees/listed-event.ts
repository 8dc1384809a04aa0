import type { Queryable } from '../database/connection.ts'
import type { RoleName } from '../database/tables/site-tables.ts'
import type { Event } from '../events/event.ts'
import { listTypes } from '../events/part-store.ts'
import { listTexts, textsOf } from '../events/text-store.ts'
import type { Question } from '../forms/question.ts'
import { listEveryQuestion } from '../forms/question-store.ts'
import type { SignedIn } from '../http/app-env.ts'
import type { Locale } from '../i18n/locales.ts'
import { type Act, rolesFor, seesRestricted } from '../organizers/roles.ts'
import type { Reader } from './attendee-query.ts'
import type { AttendeeView, ListedType } from './attendee-view.ts'

/** An event with what its attendee list speaks of, in the reader's language. */
export type ListedEvent = {
  readonly event: Event
  readonly types: readonly ListedType[]
  /** Those whose answers the reader may see, restricted ones by role. */
  readonly questions: readonly Question[]
  /** Of those that are asked no more, the same. */
  readonly removed: readonly Question[]
}

/**
 * Reads the types and questions of an event. Without an organizer for the operator, who may see every
 * answer.
 */
export async function readListedEvent(
  db: Queryable,
  event: Event,
  locale: Locale,
  organizer: SignedIn | null,
): Promise<ListedEvent> {
  const [types, texts, questions] = await Promise.all([
    listTypes(db, [event.id]),
    listTexts(db, [event.id], locale, ['type']),
    listEveryQuestion(db, event, locale),
  ])
  const rows = texts.get(event.id) ?? []
  return {
    event,
    types: (types.get(event.id) ?? []).map(({ id, key }) => {
      return { id, key, title: textsOf(rows, 'type', id).get('title')?.text ?? key }
    }),
    questions: questions.asked.filter(maySeeAnswers),
    removed: questions.removed.filter(maySeeAnswers),
  }

  function maySeeAnswers({ isRestricted, restrictedTo }: Question): boolean {
    return !isRestricted || organizer === null || seesRestricted(organizer, event.id, restrictedTo)
  }
}

/**
 * Reads by the roles that allow the act and, where the view or a column shows restricted answers, may see
 * these too.
 */
export function readerFor(
  organizer: Pick<SignedIn, 'organizerId'>,
  act: Act,
  view: AttendeeView,
  shown: readonly Question[] = [],
): Reader {
  const filtered = view.answers.map(({ question }) => question)
  const sorted = view.sort.column.kind === 'answer' ? [view.sort.column.question] : []
  const restricted = [...filtered, ...sorted, ...shown].filter(({ isRestricted }) => isRestricted)
  const roles = rolesFor(act).filter((role) => restricted.every((question) => maySee(role, question)))
  return { kind: 'organizer', id: organizer.organizerId, roles }
}

function maySee(role: RoleName, { restrictedTo }: Question): boolean {
  return role === 'owner' || restrictedTo.includes(role)
}

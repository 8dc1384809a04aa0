import { type Event, isPast } from '../../../events/event.ts'
import { givenFrom, isConditionMet } from '../../../forms/condition.ts'
import { isAskedNow } from '../../../forms/moments.ts'
import { answerTo, concernsType, type Question } from '../../../forms/question.ts'
import { isLive, type Registration } from '../../registration.ts'

/** What a person may change of their registration at an instant. */
export type Editing = {
  /** Who they are, and what the form asked. */
  readonly isFormOpen: boolean
  readonly isAsked: (question: Question) => boolean
}

type EventFacts = Pick<Event, 'state' | 'startsAt' | 'endsAt' | 'edits'>

/** Until when the form's own answers may be changed; out. */
export function editsCloseAt({ edits, startsAt }: Pick<Event, 'edits' | 'startsAt'>): Date {
  return edits.closesAt ?? startsAt
}

/** Undefined where nothing can be changed any more. */
export function editingAt(
  event: EventFacts,
  { state, typeId }: Pick<Registration, 'state' | 'typeId'>,
  now: Date,
): Editing | undefined {
  if (!isLive(state) || event.state === 'cancelled' || isPast(event, now)) return undefined
  const isFormOpen = now < editsCloseAt(event)
  return {
    isFormOpen,
    isAsked: (question) =>
      concernsType(question, typeId) && isAskedNow(question, { state, now, editsAreOpen: isFormOpen }),
  }
}

type Answered = Readonly<Record<string, unknown>>

/** Whether the question is put to whoever answered so: what hides it is not looked at, where that was asked before. */
export function isPut(question: Question, questions: readonly Question[], answers: Answered): boolean {
  return isConditionMet(question, questions, givenFrom(questions, answers))
}

/** What can be answered now and is not: what must be, first, then what ends first. */
export function unanswered(
  editing: Editing,
  questions: readonly Question[],
  answers: Answered,
): readonly Question[] {
  return questions
    .filter((question) => editing.isAsked(question))
    .filter((question) => question.isRequired || question.moment === 'confirmed')
    .filter(({ key }) => answerTo(answers, key) === undefined)
    .filter((question) => isPut(question, questions, answers))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired) || endOf(a) - endOf(b))
}

function endOf({ askedUntilAt }: Question): number {
  return askedUntilAt?.getTime() ?? Number.POSITIVE_INFINITY
}

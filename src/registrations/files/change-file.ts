import { fieldOf, isFile, type Question } from '../../forms/question.ts'
import type { Services } from '../../services.ts'
import type { EditFacts } from '../own/editing/edit-facts.ts'
import { type Edited, editRegistration } from '../own/editing/edit-registration.ts'
import { isPut } from '../own/editing/editing.ts'
import { type NewFile, replaceFile } from './answer-file-store.ts'

/** The questions for files that the person can answer now. */
export function askedFiles({ questions, editing, answered }: EditFacts): readonly Question[] {
  const answers = { ...answered.answers.open, ...answered.answers.restricted }
  return questions.filter(
    (question) => isFile(question.kind) && editing.isAsked(question) && isPut(question, questions, answers),
  )
}

/** Answers a question by a file, in place of the one before, or by none: an edit like any other. */
export async function changeFile(
  services: Pick<Services, 'db' | 'clock'>,
  facts: EditFacts,
  question: Question,
  file: NewFile | null,
): Promise<Edited> {
  const { registration, questions, answered, version } = facts
  const { eventId, id } = registration
  const place = { eventId, id, questionId: question.id }
  return await editRegistration(services, {
    ...{ eventId, id, by: { kind: 'participant' }, version, person: null, questions },
    ...{ answers: answersWith(answered.answers, question, file), choiceIds: answered.choiceIds },
    changesChoices: false,
    file: { field: fieldOf(question), write: (tx, at) => replaceFile(tx, place, file, at) },
  })
}

function answersWith(
  { open, restricted, versions }: EditFacts['answered']['answers'],
  { key, version, isRestricted }: Question,
  file: NewFile | null,
): EditFacts['answered']['answers'] {
  const changed = <Value>(values: Readonly<Record<string, Value>>, value: Value | null) =>
    Object.fromEntries([
      ...Object.entries(values).filter(([name]) => name !== key),
      ...(value === null ? [] : [[key, value] as const]),
    ])
  const name = file?.name ?? null
  return {
    open: isRestricted ? open : changed(open, name),
    restricted: isRestricted ? changed(restricted, name) : restricted,
    versions: changed(versions, file ? version : null),
  }
}

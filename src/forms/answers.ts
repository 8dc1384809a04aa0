import type { Typed } from '../http/form.ts'
import type { Problem } from '../http/problems.ts'
import type { TypeId } from '../ids.ts'
import { answerSchema, type Refusal, refusalValues } from './answer-schema.ts'
import { type Answer, type Answers, fieldOf, isAskedOf, type Question } from './question.ts'

export type ReadAnswers = { readonly answers: Answers; readonly problems: ReadonlyMap<string, Problem> }

/**
 * Reads the answers to the questions that the form asks of the type. Other fields are not looked at: a name that no
 * question has changes nothing (SEC-9). Throws 400 where a field that is single came twice.
 */
export function readAnswers(
  questions: readonly Question[],
  typeId: TypeId | null,
  typed: Typed,
): ReadAnswers {
  const open = new Map<string, Answer>()
  const restricted = new Map<string, Answer>()
  const problems = new Map<string, Problem>()
  for (const question of questions.filter((asked) => isAskedOf(asked, typeId))) {
    const field = fieldOf(question)
    const values = question.kind === 'several' ? typed.many(field) : [typed.one(field)]
    const read = answerSchema(question).safeParse(values)
    if (!read.success) problems.set(field, problemOf(question, read.error.issues[0]?.message as Refusal))
    else if (read.data !== undefined) (question.isRestricted ? restricted : open).set(question.key, read.data)
  }
  // fromEntries makes own properties, whatever a key is called.
  return { answers: { open: Object.fromEntries(open), restricted: Object.fromEntries(restricted) }, problems }
}

function problemOf(question: Question, refusal: Refusal): Problem {
  const isBetween = question.least !== null && question.most !== null
  const words = refusal === 'out-of-bounds' && !isBetween ? theOneBound(question) : refusal
  return { key: `answer.${words}`, values: refusalValues(question, refusal) }
}

function theOneBound({ least }: Question): 'too-small' | 'too-large' {
  return least !== null ? 'too-small' : 'too-large'
}

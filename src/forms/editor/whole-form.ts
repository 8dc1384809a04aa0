import { type Condition, namedAnswers } from '../condition.ts'
import { isFile, type Question, type QuestionMoment } from '../question.ts'

/** A form's questions as far as they depend on each other, in their order. */
export type Depending = Pick<Question, 'key' | 'kind' | 'moment' | 'condition'> & {
  readonly options: readonly { readonly key: string }[]
}

const order: readonly QuestionMoment[] = ['registration', 'confirmed', 'door']

/** The first question whose condition names what is not asked before it, or answers that can't be given. */
export function findBroken<Each extends Depending>(questions: readonly Each[]): Each | undefined {
  return questions.find(
    ({ condition, moment }, place) =>
      condition !== null && !questions.slice(0, place).some((each) => isSourceOf(condition, moment, each)),
  )
}

/** Whether the question can be one that others depend on: what is chosen from the programme changes with it. */
export function canDecide({ kind }: Pick<Question, 'kind'>): boolean {
  return kind !== 'sessions' && !isFile(kind)
}

/** Whether the one moment is not after the other. */
function isNotAfter(moment: QuestionMoment, other: QuestionMoment): boolean {
  return order.indexOf(moment) <= order.indexOf(other)
}

function isSourceOf({ question, is }: Condition, moment: QuestionMoment, source: Depending): boolean {
  if (source.key !== question || !canDecide(source) || !isNotAfter(source.moment, moment)) return false
  const answers = namedAnswers(source)
  return is.length > 0 && is.every((answer) => answers.includes(answer))
}

import { type Answer, answerTo, isTyped, type Question } from './question.ts'

/** A question is asked only where one of these answers was given to an earlier one. */
export type Condition = {
  /** The earlier question's key. */
  readonly question: string
  /** `yes`, keys of options, or `answered` for whatever is typed. */
  readonly is: readonly string[]
}

/** A condition as it is stored; null where there is none. Throws on anything else. */
export function conditionFrom(stored: Readonly<Record<string, unknown>> | null): Condition | null {
  if (stored === null) return null
  const { question, is } = stored
  if (typeof question !== 'string' || !Array.isArray(is)) throw new Error('A condition is malformed')
  return { question, is: is.filter((value) => typeof value === 'string') }
}

type Deciding = Pick<Question, 'kind'> & { readonly options: readonly { readonly key: string }[] }

/** What a condition can name of a question: its options, a box that is ticked, or that it is answered. */
export function namedAnswers({ kind, options }: Deciding): readonly string[] {
  if (isTyped(kind)) return ['answered']
  return kind === 'yes-no' ? ['yes'] : options.map(({ key }) => key)
}

/** Whether the condition names that answer. */
export function isNamedBy({ is }: Condition, value: string): boolean {
  return is.includes(value)
}

/** The answers to the questions, as conditions look at them. */
export function givenFrom(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Answer> {
  return new Map(
    questions.flatMap(({ key }) => {
      const answer = answerTo(answers, key)
      return answer === undefined ? [] : [[key, answer] as const]
    }),
  )
}

/** Whether the question is asked, after these answers to those before it. */
export function isConditionMet(
  { condition }: Pick<Question, 'condition'>,
  earlier: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): boolean {
  if (condition === null) return true
  const source = earlier.find(({ key }) => key === condition.question)
  const answer = source && answers.get(source.key)
  if (!source || answer === undefined) return false
  if (answer === true) return isNamedBy(condition, 'yes')
  if (isTyped(source.kind)) return isNamedBy(condition, 'answered')
  const keys = typeof answer === 'object' ? answer : [String(answer)]
  return keys.some((key) => isNamedBy(condition, key))
}

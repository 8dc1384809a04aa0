import { answerTo, fieldOf, type Question } from '../../forms/question.ts'
import { type Typed, typedFrom } from '../../http/form.ts'

/** Open answers as their form would send them. */
export function firstAnswers(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): Typed {
  return typedFrom(
    questions.flatMap((question) => {
      const answer = answerTo(answers, question.key)
      const values = typeof answer === 'object' ? answer : [answer === true ? 'yes' : answer]
      return values.flatMap((value) =>
        value === undefined ? [] : [[fieldOf(question), String(value)] as const],
      )
    }),
  )
}

import { z } from 'zod'
import { cleanLine, cleanText, isVisible, lengthOf } from '../http/text-gate.ts'
import { isCountry } from '../i18n/names.ts'
import type { MessageValues } from '../i18n/translate.ts'
import { parseLocalDate } from '../time/wall-time.ts'
import type { Answer, Question } from './question.ts'

const longestText = 500
const longestLongText = 5_000
/** As many digits as a number keeps exactly. */
const decimal = /^-?\d{1,12}(\.\d{1,3})?$/

/** Why an answer is refused; each has its message. */
export type Refusal =
  | 'missing'
  | 'too-long'
  | 'unreadable'
  | 'choose'
  | 'bad-date'
  | 'bad-number'
  | 'bad-country'
  | 'out-of-bounds'
  | 'too-few'
  | 'too-many'
  | 'tick'

type Asked = Pick<Question, 'kind' | 'isRequired' | 'least' | 'most' | 'options'>

/** The schema of one question's answer, from the values its field sent (several kinds send one) to what is kept; undefined: none given. */
export function answerSchema(question: Asked): z.ZodType<Answer | undefined, readonly string[]> {
  const read = reader(question)
  return z.array(z.string()).transform((values, context) => {
    const given = values.filter((value) => value.trim() !== '')
    if (given.length === 0) {
      if (!question.isRequired) return undefined
      return refuse(context, question.kind === 'yes-no' ? 'tick' : emptyRefusal(question))
    }
    const answer = read(given)
    return typeof answer === 'object' && 'refusal' in answer ? refuse(context, answer.refusal) : answer
  })
}

/** The values that a message about the question needs. Bounds are written plainly: 1950 may be a year. */
export function refusalValues({ label, least, most }: Question, refusal: Refusal): MessageValues {
  const count = (refusal === 'too-many' ? most : least) ?? 1
  return { question: `\u2068${label.text}\u2069`, least: String(least), most: String(most), count }
}

type Read = Answer | { readonly refusal: Refusal }

function reader(question: Asked): (given: readonly string[]) => Read {
  const one =
    (read: (text: string) => Read) =>
    ([text = '']: readonly string[]) =>
      read(text)
  switch (question.kind) {
    case 'text':
      return one((text) => readText(cleanLine(text), longestText, question))
    case 'long-text':
      return one((text) => readText(cleanText(text), longestLongText, question))
    case 'yes-no':
      return one((text) => (text === 'yes' ? true : { refusal: 'choose' }))
    case 'one':
      return one((text) => (hasOption(question, text) ? text : { refusal: 'choose' }))
    case 'several':
      return (keys) => readSeveral(keys, question)
    case 'number':
      return one((text) => readNumber(text.trim(), question))
    case 'date':
      return one((text) => parseLocalDate(text.trim()) ?? { refusal: 'bad-date' })
    case 'country':
      return one((text) => (isCountry(text) ? text : { refusal: 'bad-country' }))
  }
}

function readText(text: string | undefined, longest: number, question: Asked): Read {
  if (text === undefined) return { refusal: 'unreadable' }
  if (lengthOf(text) > longest) return { refusal: 'too-long' }
  return question.isRequired && !isVisible(text) ? { refusal: 'missing' } : text
}

function readSeveral(keys: readonly string[], question: Asked): Read {
  if (!keys.every((key) => hasOption(question, key))) return { refusal: 'choose' }
  const chosen = question.options.map(({ key }) => key).filter((key) => keys.includes(key))
  if (chosen.length < (question.least ?? 0)) return { refusal: 'too-few' }
  if (chosen.length > (question.most ?? Number.POSITIVE_INFINITY)) return { refusal: 'too-many' }
  return chosen
}

function readNumber(text: string, { least, most }: Asked): Read {
  if (!decimal.test(text)) return { refusal: 'bad-number' }
  const number = Number(text) + 0
  const within = number >= (least ?? Number.NEGATIVE_INFINITY) && number <= (most ?? Number.POSITIVE_INFINITY)
  return within ? number : { refusal: 'out-of-bounds' }
}

function hasOption({ options }: Asked, key: string): boolean {
  return options.some((option) => option.key === key)
}

function emptyRefusal({ kind }: Asked): Refusal {
  return kind === 'one' || kind === 'several' || kind === 'country' ? 'choose' : 'missing'
}

function refuse(context: z.RefinementCtx, refusal: Refusal) {
  context.addIssue(refusal)
  return z.NEVER
}

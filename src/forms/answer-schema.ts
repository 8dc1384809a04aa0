import { z } from 'zod'
import { cleanLine, cleanText, isVisible, lengthOf } from '../http/text-gate.ts'
import { isCountry } from '../i18n/names.ts'
import type { MessageValues } from '../i18n/translate.ts'
import { parseEmail } from '../mail/email-address.ts'
import { type LocalDate, parseLocalDate } from '../time/wall-time.ts'
import { type Answer, isChosen, type Question } from './question.ts'

const longestText = 500
const longestLongText = 5_000
const longestAffiliation = 300
const phone = /^\+?[\d\s()-]{4,40}$/
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
  | 'bad-phone'
  | 'bad-email'
  | 'bad-stay'
  | 'stay-backwards'
  | 'out-of-bounds'
  | 'too-few'
  | 'too-many'
  | 'tick'

type Asked = Pick<Question, 'kind' | 'isRequired' | 'least' | 'most' | 'earliestOn' | 'latestOn' | 'options'>

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
export function refusalValues(question: Question, refusal: Refusal): MessageValues {
  const { label, least, most, earliestOn, latestOn } = question
  const count = (refusal === 'too-many' ? most : least) ?? 1
  const isOfDays = question.kind === 'date' || question.kind === 'stay'
  const [first, last] = isOfDays ? [earliestOn, latestOn] : [least, most]
  return { question: `\u2068${label.text}\u2069`, least: String(first), most: String(last), count }
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
    case 'sessions':
      return (keys) => readSeveral(keys, question)
    case 'number':
      return one((text) => readNumber(text.trim(), question))
    case 'date':
      return one((text) => readDate(text, question))
    case 'stay':
      return (days) => readStay(days, question)
    case 'country':
      return one((text) => (isCountry(text) ? text : { refusal: 'bad-country' }))
    case 'affiliation':
      return one((text) => readText(cleanLine(text), longestAffiliation, question))
    case 'phone':
      return one(readPhone)
    case 'email':
      return one(readEmail)
    case 'file':
    case 'picture':
      throw new Error('A file is no text')
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

function readDate(text: string, question: Asked): Read {
  const day = parseLocalDate(text.trim())
  if (day === undefined) return { refusal: 'bad-date' }
  return isWithin(day, question) ? day : { refusal: 'out-of-bounds' }
}

/** The first and the last day, as days of the calendar: no zone moves them. */
function readStay(days: readonly string[], question: Asked): Read {
  const [from, to] = days.map((day) => parseLocalDate(day.trim()))
  if (days.length !== 2 || from === undefined || to === undefined) return { refusal: 'bad-stay' }
  if (to < from) return { refusal: 'stay-backwards' }
  return isWithin(from, question) && isWithin(to, question) ? [from, to] : { refusal: 'out-of-bounds' }
}

// Years have four digits, so that dates compare as text.
function isWithin(day: LocalDate, { earliestOn, latestOn }: Asked): boolean {
  return (earliestOn === null || earliestOn <= day) && (latestOn === null || day <= latestOn)
}

/** A number as it was typed: nobody knows all the ways in which countries write theirs. */
function readPhone(text: string): Read {
  const number = cleanLine(text)
  return number !== undefined && phone.test(number) && /(\d\D*){4}/.test(number)
    ? number
    : { refusal: 'bad-phone' }
}

function readEmail(text: string): Read {
  const parsed = parseEmail(cleanLine(text) ?? '')
  return parsed.ok ? parsed.address : { refusal: 'bad-email' }
}

function hasOption({ options }: Asked, key: string): boolean {
  return options.some((option) => option.key === key)
}

function emptyRefusal({ kind }: Asked): Refusal {
  return isChosen(kind) || kind === 'country' ? 'choose' : 'missing'
}

function refuse(context: z.RefinementCtx, refusal: Refusal) {
  context.addIssue(refusal)
  return z.NEVER
}

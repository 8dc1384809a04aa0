import type { Text } from '../events/event.ts'
import { formatDate, formatDates } from '../i18n/formats.ts'
import { countryName, formatList } from '../i18n/names.ts'
import type { Translate } from '../i18n/translate.ts'
import { parseLocalDate } from '../time/wall-time.ts'
import { type Answer, answerTo, isChosen, type PastQuestion, type Question } from './question.ts'

type Versions = Readonly<Record<string, unknown>>

/** What was answered to the question, in the reader's words; '' where nothing was. `versions` are the registration's. */
export function givenInWords(
  t: Translate,
  question: Question,
  answers: Readonly<Record<string, unknown>>,
  versions: Versions = {},
): string {
  const answer = answerTo(answers, question.key)
  return answer === undefined ? '' : answerInWords(t, asGiven(question, versions), answer)
}

/** What the question was called when it was answered; where it was not, what it is called now. */
export function labelGiven(
  question: Question,
  answers: Readonly<Record<string, unknown>>,
  versions: Versions,
): Text {
  return answerTo(answers, question.key) === undefined ? question.label : asGiven(question, versions).label
}

/** The question as it was when it was answered. Without a version it is taken as the first. */
export function asGiven(question: Question, versions: Versions): PastQuestion {
  const version = Object.hasOwn(versions, question.key) ? versions[question.key] : 1
  const past = question.past.find((each) => each.version === version)
  if (past) return past
  return { ...question, options: [...question.options, ...question.removedOptions] }
}

// What no longer fits its question stands as it was given.
function answerInWords(t: Translate, { kind, options }: PastQuestion, answer: Answer): string {
  if (answer === true) return t('answer.yes')
  // A number may be a year: no separators.
  if (typeof answer === 'number') return String(answer)
  const label = (key: string) => options.find((option) => option.key === key)?.label.text ?? key
  if (kind === 'stay' && typeof answer === 'object') return stayInWords(t, answer)
  if (typeof answer !== 'string') return formatList(t.locale, answer.map(label))
  if (isChosen(kind)) return label(answer)
  if (kind === 'country') return countryName(t.locale, answer)
  const date = kind === 'date' ? parseLocalDate(answer) : undefined
  return date ? formatDate(t.locale, date) : answer
}

function stayInWords(t: Translate, answer: readonly string[]): string {
  const [from, to] = answer.map(parseLocalDate)
  return from && to ? formatDates(t.locale, from, to) : answer.join(' – ')
}

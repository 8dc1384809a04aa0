import { formatDate } from '../i18n/formats.ts'
import { countryName, formatList } from '../i18n/names.ts'
import type { Translate } from '../i18n/translate.ts'
import { parseLocalDate } from '../time/wall-time.ts'
import { type Answer, answerTo, type Question } from './question.ts'

/** What was answered to the question, in the reader's words; '' where nothing was. */
export function givenInWords(
  t: Translate,
  question: Question,
  answers: Readonly<Record<string, unknown>>,
): string {
  const answer = answerTo(answers, question.key)
  return answer === undefined ? '' : answerInWords(t, question, answer)
}

// What no longer fits its question stands as it was given.
function answerInWords(t: Translate, { kind, options }: Question, answer: Answer): string {
  if (answer === true) return t('answer.yes')
  // A number may be a year: no separators.
  if (typeof answer === 'number') return String(answer)
  const label = (key: string) => options.find((option) => option.key === key)?.label.text ?? key
  if (typeof answer !== 'string') return formatList(t.locale, answer.map(label))
  switch (kind) {
    case 'one':
    case 'several':
      return label(answer)
    case 'country':
      return countryName(t.locale, answer)
    case 'date': {
      const date = parseLocalDate(answer)
      return date ? formatDate(t.locale, date) : answer
    }
    default:
      return answer
  }
}

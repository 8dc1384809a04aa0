import { formatDate } from '../i18n/formats.ts'
import { countryName, formatList } from '../i18n/names.ts'
import type { Translate } from '../i18n/translate.ts'
import { parseLocalDate } from '../time/wall-time.ts'
import type { Answer, Question } from './question.ts'

/** An answer in the reader's words; what no longer fits its question stands as it was given. */
export function answerInWords(t: Translate, { kind, options }: Question, answer: Answer): string {
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

import type { QuestionKind } from '../database/tables/event-tables.ts'
import type { Text } from '../events/event.ts'
import type { Locale } from '../i18n/locales.ts'
import type { OptionId } from '../ids.ts'
import type { PastQuestion } from './question.ts'

/** A text in the languages that it was written in. */
export type PastText = Partial<Record<string, string>>

/** The words of a question when it was changed, as they are kept for its older answers. */
export type PastWords = {
  readonly label: PastText
  readonly options: readonly { readonly id: OptionId; readonly key: string; readonly label: PastText }[]
}

type Row = {
  readonly version: number
  readonly kind: QuestionKind
  readonly words: Readonly<Record<string, unknown>>
}

/** A question as it was, in the first of these languages that it had words in. */
export function pastFrom({ version, kind, words }: Row, languages: readonly Locale[]): PastQuestion {
  const { label, options } = words as PastWords
  return {
    version,
    kind,
    label: textIn(label, languages),
    options: options.map(({ id, key, label: of }) => ({ id, key, label: textIn(of, languages, key) })),
  }
}

function textIn(texts: PastText, languages: readonly Locale[], otherwise = ''): Text {
  const [first = 'en'] = languages
  const locale = languages.find((each) => texts[each] !== undefined)
  if (locale) return { text: texts[locale] ?? otherwise, locale }
  return { text: Object.values(texts)[0] ?? otherwise, locale: first }
}

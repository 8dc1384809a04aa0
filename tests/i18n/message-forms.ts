import { type Locale, locales } from '../../src/i18n/locales.ts'
import type { Message } from '../../src/i18n/message-types.ts'
import { type MessageKey, messages } from '../../src/i18n/messages.ts'

/** One text of a message: of each plural category its own, `always` for a message that has one text. */
export type Form = {
  readonly key: MessageKey
  readonly category: Intl.LDMLPluralRule | 'always'
  readonly text: string
}

/** Every text of a language. */
export function formsIn(locale: Locale): readonly Form[] {
  return Object.entries(messages[locale]).flatMap(([key, message]) =>
    textsOf(message).map(([category, text]) => ({ key: key as MessageKey, category, text })),
  )
}

/** The languages but English. */
export const translations = locales.filter((locale) => locale !== 'en')

/** The names in braces, each once, in order. */
export function holesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()
}

function textsOf(message: Message): [Form['category'], string][] {
  if (typeof message === 'string') return [['always', message]]
  return Object.entries(message) as [Form['category'], string][]
}

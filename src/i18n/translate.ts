import { intlLocale, type Locale, locales } from './locales.ts'
import { type MessageKey, messages } from './messages.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Gives the words of a key in one language; `{count}` chooses the plural form and is written as a number of that language. */
export type Translate = {
  (key: MessageKey, values?: MessageValues): string
  readonly locale: Locale
}

const translators = new Map<Locale, Translate>(locales.map((locale) => [locale, makeTranslator(locale)]))

/** The translator of a language. One a language is made, and kept. */
export function translator(locale: Locale): Translate {
  return translators.get(locale) ?? makeTranslator(locale)
}

function makeTranslator(locale: Locale): Translate {
  const plurals = new Intl.PluralRules(intlLocale(locale))
  const numbers = new Intl.NumberFormat(intlLocale(locale))
  const own = messages[locale]

  function translate(key: MessageKey, values: MessageValues = {}): string {
    const message = own[key]
    const text =
      typeof message === 'string' ? message : (message[plurals.select(Number(values.count))] ?? message.other)
    return fill(text, values, numbers)
  }
  return Object.assign(translate, { locale })
}

function fill(text: string, values: MessageValues, numbers: Intl.NumberFormat): string {
  if (!text.includes('{')) return text
  return text.replace(/\{(\w+)\}(\.?)/g, (hole, name: string, stop: string) => {
    const value = values[name]
    if (value === undefined) return hole
    if (typeof value === 'number') return numbers.format(value) + stop
    // A date may end in an abbreviation, «2019 г.», whose point ends the sentence too.
    return value.endsWith('.') ? value : value + stop
  })
}

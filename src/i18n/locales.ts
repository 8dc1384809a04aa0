/** The product's languages by BCP 47. Every word that people read exists in each. */
export const locales = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const
export type Locale = (typeof locales)[number]

/** Each language's name in that language. */
export const endonyms: Readonly<Record<Locale, string>> = {
  en: 'English',
  zh: '简体中文',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
}

// 'en' and 'ar' alone give a 12-hour clock, and 'ar' may give other digits: DESIGN's names are exact.
const intlLocales: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  fr: 'fr',
  es: 'es',
  ru: 'ru',
  ar: 'ar-u-nu-latn',
}

/** The locale to give to Intl for the reader's language. */
export function intlLocale(locale: Locale): string {
  return intlLocales[locale]
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text)
}

/** BCP 47 lookup (RFC 4647 3.4): `zh-TW` finds `zh`, `pt-BR` finds nothing. */
function lookUpLocale(tag: string): Locale | undefined {
  const language = tag.trim().toLowerCase().split('-')[0] ?? ''
  return isLocale(language) ? language : undefined
}

/**
 * The language that an Accept-Language header prefers among the product's (RFC 9110 12.5.4);
 * undefined where it prefers none, or where `*` stands first.
 */
export function preferredLocale(acceptLanguage: string): Locale | undefined {
  const ranges = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((range, order) => ({ ...readRange(range), order }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  for (const { tag } of ranges) {
    if (tag === '*') return undefined
    const locale = lookUpLocale(tag)
    if (locale) return locale
  }
  return undefined
}

function readRange(range: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}

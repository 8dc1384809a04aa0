import { isSlug } from '../../events/event.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { isCountry } from '../../i18n/names.ts'
import { type FeedScope, feedPath } from './feed-scope.ts'

/** What an address asks for. `locale` null: the site's language. */
export type FeedAsk = {
  readonly scope: FeedScope
  readonly locale: Locale | null
  /** `cancelled=show`: what is called off is not marked so that programs hide it (CAL-35). */
  readonly showsCancelled: boolean
  /** `detail=sessions`: the programme beside the event (CAL-46). */
  readonly hasSessions: boolean
  /** `deadlines=1`: when registering closes, as entries of their own (CAL-47). */
  readonly hasDeadlines: boolean
}
export type FeedProblem = { readonly key: MessageKey; readonly name: string }

const isKnown = {
  lang: isLocale,
  cancelled: (value: string) => value === 'show',
  detail: (value: string) => value === 'sessions',
  deadlines: (value: string) => value === '1',
  category: isSlug,
  country: isCountry,
} satisfies Readonly<Record<string, (value: string) => boolean>>
const choices = ['lang', 'cancelled', 'detail', 'deadlines'] as const
const parametersOf = {
  all: [...choices, 'category', 'country'],
  category: choices,
  series: choices,
  event: choices,
  session: ['lang', 'cancelled'],
  day: ['lang', 'cancelled'],
  news: ['lang', 'category', 'country'],
} as const

/**
 * Reads the parameters that a scope has; others are not looked at. One given twice or unknown is a problem
 * (CAL-56).
 */
export function readFeedAsk(scope: FeedScope, address: string): FeedAsk | { readonly problem: FeedProblem } {
  // Most addresses have no query, and a URL costs more than the rest of a 304.
  if (!address.includes('?')) return plainly(scope)
  const read = readValues(parametersOf[scope.kind], address)
  if ('problem' in read) return read
  const { lang, cancelled, detail, deadlines, category = null, country = null } = read.values
  return {
    scope: scope.kind === 'all' || scope.kind === 'news' ? { ...scope, category, country } : scope,
    locale: lang !== undefined && isLocale(lang) ? lang : null,
    showsCancelled: cancelled !== undefined,
    hasSessions: detail !== undefined,
    hasDeadlines: deadlines !== undefined,
  }
}

/** What an address without parameters asks for. */
export function plainly(scope: FeedScope): FeedAsk {
  return { scope, locale: null, showsCancelled: false, hasSessions: false, hasDeadlines: false }
}

/** The same of a feed whose only parameter is its language: a personal one. */
export function readFeedLanguage(
  address: string,
): Pick<FeedAsk, 'locale'> | { readonly problem: FeedProblem } {
  const read = readValues(['lang'], address)
  if ('problem' in read) return read
  const { lang } = read.values
  return { locale: lang !== undefined && isLocale(lang) ? lang : null }
}

type Parameter = keyof typeof isKnown
type Values = Readonly<Partial<Record<Parameter, string>>>

function readValues(
  names: readonly Parameter[],
  address: string,
): { readonly values: Values } | { readonly problem: FeedProblem } {
  const query = new URL(address).searchParams
  const values: Partial<Record<Parameter, string>> = {}
  for (const name of names) {
    const [value, second] = query.getAll(name)
    if (value === undefined) continue
    if (second !== undefined) return { problem: { key: 'calendar.error.twice', name } }
    if (!isKnown[name](value)) return { problem: { key: 'calendar.error.value', name } }
    values[name] = value
  }
  return { values }
}

/**
 * The one address that stands for what is asked, whatever else the request carried: path and query of
 * SOURCE. Made for every request; what it holds needs no encoding.
 */
export function canonicalAddress({ scope, ...ask }: FeedAsk): string {
  const { category, country } = scope.kind === 'all' || scope.kind === 'news' ? scope : nothing
  const query = [
    category === null ? '' : `&category=${category}`,
    country === null ? '' : `&country=${country}`,
    ask.hasSessions ? '&detail=sessions' : '',
    ask.hasDeadlines ? '&deadlines=1' : '',
    ask.showsCancelled ? '&cancelled=show' : '',
    ask.locale === null ? '' : `&lang=${ask.locale}`,
  ].join('')
  return query === '' ? feedPath(scope) : `${feedPath(scope)}?${query.slice(1)}`
}

const nothing = { category: null, country: null }

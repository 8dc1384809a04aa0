import { isSlug } from '../../events/event.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { isCountry } from '../../i18n/names.ts'

/** Which events a feed holds. */
export type FeedScope =
  | { readonly kind: 'all'; readonly category: string | null; readonly country: string | null }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'event'; readonly slug: string }
  /** The Atom feed of what is new. */
  | { readonly kind: 'news' }

/** What an address asks for. `locale` null: the site's language. */
export type FeedAsk = {
  readonly scope: FeedScope
  readonly locale: Locale | null
  readonly showsCancelled: boolean
}
export type FeedProblem = { readonly key: MessageKey; readonly name: string }

const isKnown: Readonly<Record<string, (value: string) => boolean>> = {
  lang: isLocale,
  cancelled: (value) => value === 'show',
  category: isSlug,
  country: isCountry,
}
const parametersOf = {
  all: ['lang', 'cancelled', 'category', 'country'],
  category: ['lang', 'cancelled'],
  event: ['lang', 'cancelled'],
  news: ['lang'],
} as const

/** What a path names, without the gates of a router; undefined where it is no feed's. */
export function scopeOf(path: string): FeedScope | undefined {
  if (path === '/calendar.ics') return { kind: 'all', category: null, country: null }
  if (path === '/feed.xml') return { kind: 'news' }
  const [, room, slug = ''] = /^\/(events|categories)\/([a-z0-9-]{1,80})\.ics$/.exec(path) ?? []
  if (!isSlug(slug)) return undefined
  return room === 'events' ? { kind: 'event', slug } : { kind: 'category', category: slug }
}

/**
 * Reads the parameters that a scope has; others are not looked at. One given twice or unknown is a problem
 * (CAL-56).
 */
export function readFeedAsk(scope: FeedScope, address: string): FeedAsk | { readonly problem: FeedProblem } {
  // Most addresses have no query, and a URL costs more than the rest of a 304.
  if (!address.includes('?')) return { scope, locale: null, showsCancelled: false }
  const query = new URL(address).searchParams
  const values = new Map<string, string>()
  for (const name of parametersOf[scope.kind]) {
    const [value, second] = query.getAll(name)
    if (value === undefined) continue
    if (second !== undefined) return { problem: { key: 'calendar.error.twice', name } }
    if (!isKnown[name]?.(value)) return { problem: { key: 'calendar.error.value', name } }
    values.set(name, value)
  }
  const lang = values.get('lang')
  const asked = {
    locale: lang !== undefined && isLocale(lang) ? lang : null,
    showsCancelled: values.has('cancelled'),
  }
  if (scope.kind !== 'all') return { scope, ...asked }
  const { category = null, country = null } = Object.fromEntries(values)
  return { scope: { ...scope, category, country }, ...asked }
}

/** The same of a feed whose only parameter is its language: a personal one. */
export function readFeedLanguage(
  address: string,
): Pick<FeedAsk, 'locale'> | { readonly problem: FeedProblem } {
  return readFeedAsk({ kind: 'news' }, address)
}

/**
 * The one address that stands for what is asked, whatever else the request carried: path and query of
 * SOURCE.
 */
export function canonicalAddress({ scope, locale, showsCancelled }: FeedAsk): string {
  const query = new URLSearchParams()
  if (scope.kind === 'all' && scope.category !== null) query.set('category', scope.category)
  if (scope.kind === 'all' && scope.country !== null) query.set('country', scope.country)
  if (showsCancelled) query.set('cancelled', 'show')
  if (locale !== null) query.set('lang', locale)
  return query.size === 0 ? pathOf(scope) : `${pathOf(scope)}?${query}`
}

function pathOf(scope: FeedScope): string {
  switch (scope.kind) {
    case 'all':
      return '/calendar.ics'
    case 'category':
      return `/categories/${scope.category}.ics`
    case 'event':
      return `/events/${scope.slug}.ics`
    case 'news':
      return '/feed.xml'
  }
}

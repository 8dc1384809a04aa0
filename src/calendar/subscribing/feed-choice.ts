import { isSlug } from '../../events/event.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { isCountry } from '../../i18n/names.ts'
import type { FeedScope } from '../feeds/feed-scope.ts'

/** A feed as somebody chooses it on the page: all of it stands in the address. */
export type FeedChoice = {
  readonly category: string | null
  readonly country: string | null
  readonly series: string | null
  readonly event: string | null
  /** Of the entries; null: the page's. */
  readonly language: Locale | null
  readonly showsCancelled: boolean
  readonly hasSessions: boolean
  readonly hasDeadlines: boolean
}

/** Reads the choice; what makes no sense in the address is as if it were not (SEC-8). */
export function readFeedChoice(url: URL): FeedChoice {
  const slug = (name: string) => {
    const given = singleQuery(url, name) ?? ''
    return isSlug(given) ? given : null
  }
  const [country, language] = [singleQuery(url, 'country') ?? '', singleQuery(url, 'language') ?? '']
  return {
    category: slug('category'),
    country: isCountry(country) ? country : null,
    series: slug('series'),
    event: slug('event'),
    language: isLocale(language) ? language : null,
    showsCancelled: singleQuery(url, 'cancelled') === 'show',
    hasSessions: singleQuery(url, 'detail') === 'sessions',
    hasDeadlines: singleQuery(url, 'deadlines') === '1',
  }
}

/** The query that names the choice, its parameters in one fixed order. */
export function choiceQuery(choice: FeedChoice): string {
  const { category, country, series, event, language } = choice
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ category, country, series, event, language })) {
    if (value !== null) query.set(name, value)
  }
  if (choice.hasSessions) query.set('detail', 'sessions')
  if (choice.hasDeadlines) query.set('deadlines', '1')
  if (choice.showsCancelled) query.set('cancelled', 'show')
  return query.toString()
}

/** The scope that is chosen: one event before a series, a series before themes and countries. */
export function scopeOfChoice({ event, series, category, country }: FeedChoice): SubscribedScope {
  if (event !== null) return { kind: 'event', slug: event }
  if (series !== null) return { kind: 'series', series }
  if (category !== null && country === null) return { kind: 'category', category }
  return { kind: 'all', category, country }
}

/** What one subscribes to: neither a file of a part nor a feed for news readers. */
export type SubscribedScope = Exclude<FeedScope, { kind: 'session' | 'day' | 'news' }>

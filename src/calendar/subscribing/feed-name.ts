import { endonyms, type Locale } from '../../i18n/locales.ts'
import { comma, countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { SubscribedScope } from './feed-choice.ts'

/** The names of what a scope may be of, by slug, in the reader's language. */
export type ScopeNames = {
  readonly categories: ReadonlyMap<string, string>
  readonly series: ReadonlyMap<string, string>
  /** The title of the scope's one event; undefined where there is none. */
  readonly event: string | undefined
}

type Chosen = {
  readonly hasSessions: boolean
  readonly hasDeadlines: boolean
  readonly showsCancelled: boolean
  /** Of its entries, where that is not the reader's. */
  readonly language: Locale | null
}

/** What the scope is called; undefined where it names what is not there. */
export function scopeName(t: Translate, scope: SubscribedScope, names: ScopeNames): string | undefined {
  switch (scope.kind) {
    case 'event':
      return names.event
    case 'series':
      return names.series.get(scope.series)
    case 'category':
      return names.categories.get(scope.category)
    case 'all': {
      const { category, country } = scope
      const theme = category === null ? '' : names.categories.get(category)
      if (theme === undefined) return undefined
      const land = country === null ? '' : countryName(t.locale, country)
      return [theme, land].filter((word) => word !== '').join(' · ') || t('subscribe.all')
    }
  }
}

/** The feed in words: «Biodiversity, with sessions». */
export function feedName(t: Translate, name: string, feed: Chosen): string {
  return [
    name,
    ...(feed.hasSessions ? [t('subscribe.with-sessions')] : []),
    ...(feed.hasDeadlines ? [t('subscribe.with-deadlines')] : []),
    ...(feed.showsCancelled ? [t('subscribe.with-cancelled')] : []),
    ...(feed.language === null || feed.language === t.locale ? [] : [endonyms[feed.language]]),
  ].join(comma(t.locale))
}

import type { Locale } from '../../i18n/locales.ts'
import { countryName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { calendarHead } from '../calendar-head.ts'
import { canonicalAddress, type FeedAsk } from './feed-ask.ts'

/** What a feed's head says beside its address. */
export type FeedAbout = {
  readonly siteName: string
  /** The category's name, in a feed of one, and its colour. */
  readonly category: string | null | undefined
  readonly color: string | null
  /** The title of its one event, in an event's own feed. */
  readonly title: string | undefined
  /** Whether events were left out for size. */
  readonly isCut: boolean
  readonly origin: string
  readonly locale: Locale
  readonly changedAt: Date
}

/** The head of the feed that is asked for, in its language. */
export function feedHead(ask: FeedAsk, about: FeedAbout): string {
  const { siteName, isCut, origin, locale, changedAt } = about
  const t = translator(locale)
  const description = t('calendar.feed.about', { site: siteName })
  return calendarHead({
    locale,
    name: nameOf(ask, about),
    description: isCut
      ? `${description} ${t('calendar.feed.cut', { address: `${origin}/?when=past` })}`
      : description,
    source: origin + canonicalAddress(ask),
    page: origin + pageOf(ask),
    changedAt,
    color: about.color,
  })
}

function nameOf({ scope }: FeedAsk, about: FeedAbout): string {
  if (scope.kind === 'event') return about.title ?? about.siteName
  const country =
    scope.kind === 'all' && scope.country !== null ? countryName(about.locale, scope.country) : undefined
  return [about.siteName, about.category, country].filter(Boolean).join(' · ')
}

/** The page where people see the same events. */
function pageOf({ scope, locale }: FeedAsk): string {
  const query = new URLSearchParams()
  if (scope.kind === 'all' && scope.category !== null) query.set('category', scope.category)
  if (scope.kind === 'all' && scope.country !== null) query.set('country', scope.country)
  if (locale !== null) query.set('lang', locale)
  const path =
    scope.kind === 'event'
      ? `/events/${scope.slug}`
      : scope.kind === 'category'
        ? `/categories/${scope.category}`
        : '/'
  return query.size === 0 ? path : `${path}?${query}`
}

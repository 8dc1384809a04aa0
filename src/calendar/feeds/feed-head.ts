import { formatDate } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { countryName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { calendarHead } from '../calendar-head.ts'
import { canonicalAddress, type FeedAsk } from './feed-ask.ts'
import type { FeedScope } from './feed-scope.ts'
import type { LeftOut } from './making/feed-size.ts'

/** What a feed's head says beside its address: also what was left out for size. */
export type FeedAbout = LeftOut & {
  readonly siteName: string
  /** The name of the category or series that the feed is of, and a category's colour. */
  readonly group: string | null | undefined
  readonly color: string | null
  /** The title of its one event, in an event's own feed. */
  readonly title: string | undefined
  readonly origin: string
  readonly locale: Locale
  readonly changedAt: Date
}

/** The head of the feed that is asked for, in its language. */
export function feedHead(ask: FeedAsk, about: FeedAbout): string {
  const { siteName, origin, locale, changedAt } = about
  const page = origin + pageOf(ask)
  const description = [translator(locale)('calendar.feed.about', { site: siteName }), ...leftOut(about, page)]
  return calendarHead({
    locale,
    name: nameOf(ask, about),
    description: description.join(' '),
    source: origin + canonicalAddress(ask),
    page,
    changedAt,
    color: about.color,
  })
}

function leftOut(
  { lacksAbstracts, lacksSessions, lacksFarthest, lacksOlder, origin, locale }: FeedAbout,
  page: string,
): readonly string[] {
  const t = translator(locale)
  return [
    lacksAbstracts ? t('calendar.feed.no-abstracts') : '',
    lacksSessions ? t('calendar.feed.no-sessions') : '',
    lacksFarthest ? t('calendar.feed.no-farthest', { address: page }) : '',
    lacksOlder ? t('calendar.feed.cut', { address: `${origin}/?when=past` }) : '',
  ].filter((note) => note !== '')
}

function nameOf({ scope }: FeedAsk, { siteName, group, title, locale }: FeedAbout): string {
  if (scope.kind === 'day') return [title ?? siteName, formatDate(locale, scope.on)].join(' · ')
  if ('slug' in scope) return title ?? siteName
  const country =
    scope.kind === 'all' && scope.country !== null ? countryName(locale, scope.country) : undefined
  return [siteName, group, country].filter(Boolean).join(' · ')
}

/** The page where people see the same events. */
function pageOf({ scope, locale }: FeedAsk): string {
  const query = new URLSearchParams()
  if (scope.kind === 'all' && scope.category !== null) query.set('category', scope.category)
  if (scope.kind === 'all' && scope.country !== null) query.set('country', scope.country)
  if (locale !== null) query.set('lang', locale)
  return query.size === 0 ? pathOf(scope) : `${pathOf(scope)}?${query}`
}

function pathOf(scope: FeedScope): string {
  switch (scope.kind) {
    case 'event':
      return `/events/${scope.slug}`
    case 'session':
    case 'day':
      return `/events/${scope.slug}/programme`
    case 'category':
      return `/categories/${scope.category}`
    case 'series':
      return `/series/${scope.series}`
    default:
      return '/'
  }
}

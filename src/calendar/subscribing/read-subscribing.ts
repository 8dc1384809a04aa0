import type { Frame } from '../../../views/frame.ts'
import type { SubscribeView } from '../../../views/site/subscribe-view.ts'
import { hasPublicPage, type Text } from '../../events/event.ts'
import { findEventBySlug } from '../../events/event-store.ts'
import { listCountriesOfEvents } from '../../events/listing/listing-store.ts'
import { listCategories, listSeries } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { collator, countryName } from '../../i18n/names.ts'
import type { Services } from '../../services.ts'
import { canonicalAddress, plainly } from '../feeds/feed-ask.ts'
import { type FeedChoice, type SubscribedScope, scopeOfChoice } from './feed-choice.ts'
import { feedName, type ScopeNames, scopeName } from './feed-name.ts'
import { subscribeLinks } from './subscribe-links.ts'

type Asked = {
  readonly choice: FeedChoice
  readonly frame: Frame
  /** The language that the address names, if it names one. */
  readonly named: Locale | null
}

const everything = { kind: 'all', category: null, country: null } as const

/** The page of subscribing for what is chosen; where that names what is not there, for all events. */
export async function readSubscribing(
  { db, links }: Pick<Services, 'db' | 'links'>,
  { choice, frame, named }: Asked,
): Promise<SubscribeView> {
  const { t, site } = frame
  const [categories, series, countries, event] = await Promise.all([
    listCategories(db, t.locale),
    listSeries(db, t.locale),
    listCountriesOfEvents(db),
    choice.event === null ? undefined : findEventTitle(db, choice.event, t.locale),
  ])
  const names = { categories: namesOf(categories), series: namesOf(series), event: event?.title.text }
  const asked = scopeOfChoice(choice)
  const found = scopeName(t, asked, names)
  const scope = found === undefined ? everything : event ? { ...asked, slug: event.slug } : asked
  const name = found ?? t('subscribe.all')
  const language = choice.language ?? named
  const addressOf = (of: SubscribedScope) =>
    links.absolute(canonicalAddress({ ...plainly(of), locale: language }))
  return {
    name: feedName(t, name, choice),
    links: subscribeLinks(
      links.origin,
      { ...choice, scope, locale: language },
      [site.shortName, ...(scope === everything ? [] : [name])].filter(Boolean).join(' · '),
    ),
    isUnknown: found === undefined,
    isUnlisted: event?.isUnlisted ?? false,
    addresses: [
      { id: 'all', name: t('subscribe.all'), address: addressOf(everything) },
      ...categories.map(({ slug, name: called }) => {
        return { id: `feed-${slug}`, name: called, address: addressOf({ kind: 'category', category: slug }) }
      }),
      ...series.map(({ slug, name: called }) => {
        return { id: `row-${slug}`, name: called, address: addressOf({ kind: 'series', series: slug }) }
      }),
    ],
    atom: canonicalAddress({ ...plainly({ ...everything, kind: 'news' }), locale: named }),
    choice,
    only: onlyOf(scope, name),
    language: language ?? t.locale,
    categories: categories.map(({ slug, name: called }) => ({ value: slug, name: called })),
    countries: countries
      .map((code) => ({ value: code, name: countryName(t.locale, code) }))
      .sort((a, b) => collator(t.locale).compare(a.name, b.name)),
  }
}

function onlyOf(scope: SubscribedScope, name: string): SubscribeView['only'] {
  if (scope.kind === 'event') return { kind: 'event', slug: scope.slug, name }
  return scope.kind === 'series' ? { kind: 'series', slug: scope.series, name } : null
}

function namesOf(
  named: readonly { readonly slug: string; readonly name: string }[],
): ScopeNames['categories'] {
  return new Map(named.map(({ slug, name }) => [slug, name]))
}

type FoundEvent = { readonly slug: string; readonly title: Text; readonly isUnlisted: boolean }

async function findEventTitle(
  db: Services['db'],
  slug: string,
  locale: Locale,
): Promise<FoundEvent | undefined> {
  const event = await findEventBySlug(db, slug)
  if (event === undefined || !hasPublicPage(event)) return undefined
  const texts = textsOf(
    (await listTexts(db, [event.id], locale, ['event'])).get(event.id) ?? [],
    'event',
    event.id,
  )
  const title = texts.get('title') ?? { text: event.slug, locale: event.defaultLocale }
  return { slug: event.slug, title, isUnlisted: event.state === 'unlisted' }
}

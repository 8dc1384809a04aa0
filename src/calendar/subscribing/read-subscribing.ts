import type { Frame } from '../../../views/frame.ts'
import type { SubscribeView } from '../../../views/site/subscribe-view.ts'
import { listCountriesOfEvents } from '../../events/listing/listing-store.ts'
import { listCategories, listSeries } from '../../events/part-store.ts'
import { findPublicEvent } from '../../events/public/find-public-event.ts'
import type { Locale } from '../../i18n/locales.ts'
import { listCountries } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
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
  const [categories, series, countries, found] = await Promise.all([
    listCategories(db, t.locale),
    listSeries(db, t.locale),
    listCountriesOfEvents(db),
    choice.event === null ? undefined : findPublicEvent(db, choice.event, t.locale),
  ])
  const names = { categories: namesOf(categories), series: namesOf(series), event: found?.title.text }
  const asked = scopeOfChoice(choice)
  const called = scopeName(t, asked, names)
  const event = found?.event
  const scope = called === undefined ? everything : event ? { ...asked, slug: event.slug } : asked
  const name = called ?? t('subscribe.all')
  const language = choice.language ?? named
  const scopes = scopesToCopy(t, categories, series)
  return {
    name: feedName(t, name, choice),
    links: subscribeLinks(
      links.origin,
      { ...choice, scope, locale: language },
      [site.shortName, ...(scope === everything ? [] : [name])].filter(Boolean).join(' · '),
    ),
    isUnknown: called === undefined,
    isUnlisted: event?.state === 'unlisted',
    addresses: scopes.map(({ of, ...each }) => {
      return { ...each, address: links.absolute(canonicalAddress({ ...plainly(of), locale: language })) }
    }),
    atom: canonicalAddress({ ...plainly({ ...everything, kind: 'news' }), locale: named }),
    choice,
    only: onlyOf(scope, name),
    language: language ?? t.locale,
    categories: categories.map(({ slug, name: theme }) => ({ value: slug, name: theme })),
    countries: listCountries(t.locale, countries).map(({ code, name: land }) => ({
      value: code,
      name: land,
    })),
  }
}

type Named = readonly { readonly slug: string; readonly name: string }[]
type ScopeToCopy = { readonly id: string; readonly name: string; readonly of: SubscribedScope }

/** Everything, every theme and every series. */
function scopesToCopy(t: Translate, categories: Named, series: Named): readonly ScopeToCopy[] {
  return [
    { id: 'all', name: t('subscribe.all'), of: everything },
    ...categories.map(({ slug, name }): ScopeToCopy => {
      return { id: `feed-${slug}`, name, of: { kind: 'category', category: slug } }
    }),
    ...series.map(({ slug, name }): ScopeToCopy => {
      return { id: `row-${slug}`, name, of: { kind: 'series', series: slug } }
    }),
  ]
}

function onlyOf(scope: SubscribedScope, name: string): SubscribeView['only'] {
  if (scope.kind === 'event') return { kind: 'event', slug: scope.slug, name }
  return scope.kind === 'series' ? { kind: 'series', slug: scope.series, name } : null
}

function namesOf(named: Named): ScopeNames['categories'] {
  return new Map(named.map(({ slug, name }) => [slug, name]))
}

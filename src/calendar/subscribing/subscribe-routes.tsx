import { SubscribePage, type SubscribeProps } from '../../../views/site/subscribe-page.tsx'
import type { Category } from '../../events/event.ts'
import { listCountriesOfEvents } from '../../events/listing/listing-store.ts'
import { listCategories } from '../../events/part-store.ts'
import type { FramedMaking, PublicPages } from '../../events/public/public-routes.tsx'
import { createApp } from '../../http/app-env.ts'
import { publicLanguage } from '../../http/language.ts'
import { collator, countryName } from '../../i18n/names.ts'
import type { Services } from '../../services.ts'
import { canonicalAddress, type FeedAsk, plainly, readFeedAsk } from '../feeds/feed-ask.ts'
import { subscribeLinks } from './subscribe-links.ts'

const everything = { kind: 'all', category: null, country: null } as const
const news = { kind: 'news', category: null, country: null } as const

/** `/subscribe`: how to have the feeds in each program, and a feed as one chooses it. */
export function subscribeRoutes(services: Services, pages: PublicPages) {
  const app = createApp()

  app.get('/subscribe', publicLanguage(services), (c) => {
    const chosen = chosenFeed(new URL(c.req.url))
    const query = chosen ? queryOf(chosen) : ''
    return pages.answer(c, {
      at: { path: '/subscribe', query },
      make: async (making) => ({
        content: <SubscribePage {...(await propsOf(services, making, chosen))} />,
        until: null,
      }),
    })
  })
  return app
}

/** The feed that the form asks for; undefined before it was sent, or where its values make no sense. */
function chosenFeed(url: URL): FeedAsk | undefined {
  const parameters = [...url.searchParams].filter(
    ([name, value]) => ['category', 'country', 'cancelled'].includes(name) && value !== '',
  )
  if (!url.searchParams.has('category') && parameters.length === 0) return undefined
  const ask = readFeedAsk(everything, `http://localhost/?${new URLSearchParams(parameters)}`)
  return 'problem' in ask ? undefined : ask
}

function queryOf({ scope, showsCancelled }: FeedAsk): string {
  const { category, country } = scope.kind === 'all' ? scope : everything
  const query = new URLSearchParams({ category: category ?? '' })
  if (country !== null) query.set('country', country)
  if (showsCancelled) query.set('cancelled', 'show')
  return query.toString()
}

async function propsOf(
  { db, links }: Pick<Services, 'db' | 'links'>,
  { frame, named }: FramedMaking,
  chosen: FeedAsk | undefined,
): Promise<SubscribeProps> {
  const { locale } = frame.t
  const [categories, countries] = await Promise.all([listCategories(db, locale), listCountriesOfEvents(db)])
  const inLanguage = named ?? null
  const address = (scope: FeedAsk['scope'], showsCancelled = false) =>
    links.absolute(canonicalAddress({ ...plainly(scope), locale: inLanguage, showsCancelled }))
  const known = chosen && knownScope(chosen, categories)
  return {
    frame,
    links: subscribeLinks(links.origin, { scope: everything, locale: inLanguage }, frame.site.shortName),
    addresses: [
      { id: 'all', name: frame.t('subscribe.all'), address: address(everything) },
      ...categories.map(({ slug, name }) => {
        return { id: `feed-${slug}`, name, address: address({ kind: 'category', category: slug }) }
      }),
    ],
    atom: canonicalAddress({ ...plainly(news), locale: inLanguage }),
    own: {
      categories: categories.map(({ slug, name }) => ({ value: slug, name })),
      countries: countries
        .map((code) => ({ value: code, name: countryName(locale, code) }))
        .sort((a, b) => collator(locale).compare(a.name, b.name)),
      category: known?.category ?? null,
      country: known?.country ?? null,
      showsCancelled: chosen?.showsCancelled ?? false,
      address: known ? address(known, chosen.showsCancelled) : null,
    },
  }
}

/** What was chosen, without a theme that is not there. */
function knownScope({ scope }: FeedAsk, categories: readonly Category[]) {
  const { category, country } = scope.kind === 'all' ? scope : everything
  const isKnown = categories.some(({ slug }) => slug === category)
  return { ...everything, category: isKnown ? category : null, country }
}

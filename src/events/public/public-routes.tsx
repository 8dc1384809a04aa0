import type { Context } from 'hono'
import { ErrorPage } from '../../../views/error-page.tsx'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { frameOf } from '../../http/frame.ts'
import { createPageCache, type MakePage, type Page } from '../../http/kept/page-cache.ts'
import { namedLocale, publicLanguage } from '../../http/language.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { getSite } from '../../site/site-store.ts'
import type { Availability, ReadFreshWords } from '../availability.ts'
import { isSlug } from '../event.ts'
import { makeCategory, makeSeries } from '../listing/groupings.tsx'
import { listingQuery, readListing } from '../listing/listing.ts'
import { type Making, makeListing } from '../listing/listing-page.tsx'
import { makeEvent, makeProgramme } from '../page/event-page.tsx'
import type { MakeLinksToAdd } from '../page/links-to-add.ts'
import { listCategories, listSeries } from '../part-store.ts'
import { createFreshness } from './freshness.ts'
import { createSlugDirectory } from './slug-directory.ts'

export type PublicPages = ReturnType<typeof publicPages>

/**
 * A page within its frame. `findPath` says where it stands now, if it does, before any of that is read: an unknown or an
 * old address costs no more than a known one.
 */
export type FramedPage = Omit<Page<Availability>, 'make' | 'whenMissing'> & {
  readonly findPath?: (version: number) => Promise<string | undefined>
  readonly make: (making: FramedMaking) => ReturnType<MakePage<Availability>>
  readonly whenMissing?: FramedPage
}
export type FramedMaking = Making & {
  readonly services: Services
  readonly version: number
  /** The language that the address names, if it names one. */
  readonly named: Locale | undefined
}

/** Answers public pages from memory, or makes them: what every public page of the product is served by. */
export function publicPages(services: Services, readFreshWords: ReadFreshWords) {
  const readFresh = createFreshness(readFreshWords)
  const cache = createPageCache<Availability>(services, readFresh, missingPage)
  return {
    quick: cache.quick,
    answer: (c: Context<AppEnv>, page: FramedPage) => cache.answer(c, inFrame(c, page)),
  }

  function inFrame(c: Context<AppEnv>, page: FramedPage): Page<Availability> {
    const { whenMissing, ...own } = page
    const make = framed(c, page)
    return { ...own, make, ...(whenMissing ? { whenMissing: inFrame(c, whenMissing) } : {}) }
  }

  /** The site is read anew: what is kept must not be older than its version. */
  function framed(c: Context<AppEnv>, { at, findPath, make }: FramedPage): MakePage<Availability> {
    return async ({ version, ask }) => {
      const path = findPath ? await findPath(version) : at.path
      if (path === undefined) return 'missing'
      if (path !== at.path) return { movedTo: path }
      const site = await getSite(services.db, c.var.locale)
      const frame = await frameOf(c, { ...services, site: async () => site }, at)
      return make({ services, frame, site, ask, version, named: namedLocale(c) })
    }
  }

  function missingPage(c: Context<AppEnv>): Page<Availability> {
    const make = framed(c, {
      at: { path: '/', query: '' },
      make: async ({ frame }) => ({ content: <ErrorPage frame={frame} status={404} />, until: null }),
    })
    return { at: { path: '/404', query: '' }, make, status: 404 }
  }
}

/** The listing, themes, series, events and their programmes. */
export function eventRoutes(services: Services, pages: PublicPages, linksToAdd: MakeLinksToAdd) {
  const { db } = services
  const currentSlug = createSlugDirectory(db)
  const app = createApp()
  const language = publicLanguage(services)

  app.get('/', language, (c) => {
    const listing = readListing(new URL(c.req.url))
    const at = { path: '/', query: listingQuery(listing) }
    const keep = listing.words === '' && listing.after === null
    return pages.answer(c, { at, keep, make: (making) => makeListing(listing, making) })
  })

  app.get('/categories/:slug', language, (c) => {
    const slug = c.req.param('slug')
    const listing = { ...readListing(new URL(c.req.url)), words: '', country: null, category: null }
    const at = { path: `/categories/${slug}`, query: listingQuery(listing) }
    return pages.answer(c, {
      at,
      keep: listing.after === null,
      make: async (making) => {
        const category = (await listCategories(db, c.var.locale)).find((each) => each.slug === slug)
        return category ? makeCategory(category, listing, making) : 'missing'
      },
    })
  })

  app.get('/series/:slug', language, (c) => {
    const slug = c.req.param('slug')
    return pages.answer(c, {
      at: { path: `/series/${slug}`, query: '' },
      make: async (making) => {
        const series = (await listSeries(db, c.var.locale)).find((each) => each.slug === slug)
        return series ? makeSeries(series, making) : 'missing'
      },
    })
  })

  app.get('/events/:slug', language, (c) => answerEvent(c, c.req.param('slug'), '', makeEvent))
  app.get('/events/:slug/programme', language, (c) =>
    answerEvent(c, c.req.param('slug'), '/programme', makeProgramme),
  )
  return app

  function answerEvent(c: Context<AppEnv>, slug: string, below: string, make: typeof makeEvent) {
    return pages.answer(c, {
      at: { path: `/events/${slug}${below}`, query: '' },
      findPath: async (version) => {
        const current = isSlug(slug) ? await currentSlug(version, slug) : undefined
        return current && `/events/${current}${below}`
      },
      make: (making) => make(slug, { ...making, linksToAdd }),
    })
  }
}

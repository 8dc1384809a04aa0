import type { Context, MiddlewareHandler } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { isUnavailable } from '../../database/faults.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { type AppEnv, createMiddleware } from '../app-env.ts'
import type { Address } from '../frame.ts'
import { namedLocale } from '../language.ts'
import { createCopyKeeper } from './copy-keeper.ts'
import { createKeptBytes } from './kept-bytes.ts'
import { createKeptMoves } from './kept-moves.ts'
import { mayChooseLanguage, type PageCopy, serveOldPage, servePage } from './page-copy.ts'

/** What every public page hangs on, as one shared read found it (S12). */
export type Fresh<Words> = {
  /** Of the site's static facts. */
  readonly version: number
  readonly defaultLocale: Locale
  /** What is said of each subject that was asked about; an object that is equal is the same to a page. */
  readonly words: ReadonlyMap<string, Words>
  /** Stamps already written from this read, by the page's key. */
  readonly stamps: Map<string, string>
}
export type ReadFresh<Words> = (subjects: readonly string[]) => Promise<Fresh<Words>>

/** A page made anew, or where it has gone. */
export type Made =
  | {
      readonly content: JSX.Element | string
      readonly type?: string
      /** When time alone will make it wrong; null: never. */
      readonly until: Date | null
    }
  /** Its new path. */
  | { readonly movedTo: string }
  | 'missing'

/** Makes a page under a version of the site; what it asks about its subjects is what it hangs on from then. */
export type MakePage<Words> = (reading: Reading<Words>) => Promise<Made>
export type Reading<Words> = {
  readonly version: number
  readonly ask: (subjects: readonly string[]) => Promise<ReadonlyMap<string, Words>>
}

/** `keep: false` for pages that nobody asks for twice. */
export type Page<Words> = {
  readonly at: Address
  readonly make: MakePage<Words>
  readonly keep?: boolean
  readonly status?: 404
  /** Beside what every page carries, or in its place. */
  readonly headers?: Readonly<Record<string, string>>
  /** What is shown where there is no such page, if that is not the product's own. */
  readonly whenMissing?: Page<Words>
}

export type PageCache<Words> = {
  /** Answers what lies ready before anything else looks at the request: addresses in their canonical spelling only. */
  readonly quick: MiddlewareHandler<AppEnv>
  /** Answers with the page of an address, from memory or made anew. */
  readonly answer: (c: Context<AppEnv>, page: Page<Words>) => Promise<Response>
}

// Unknown addresses are remembered, not their pages: a thousand of them keep one page in memory (PERF-5).
const mostBytesOfNothing = 1024 * 1024
const overhead = 200

/** Public pages, made once per version, words, language and zone; the key is what the address means (SEC-21). */
export function createPageCache<Words>(
  services: Pick<Services, 'config' | 'clock'>,
  readFresh: ReadFresh<Words>,
  missingPage: (c: Context<AppEnv>) => Page<Words>,
): PageCache<Words> {
  const { clock } = services
  const { find, isRight, makeNow } = createCopyKeeper(services, readFresh)
  const nothingAt = createKeptBytes<{ readonly pageKey: string; readonly stamp: string }>(mostBytesOfNothing)
  const moves = createKeptMoves(readFresh)

  const quick = createMiddleware(async (c, next) => {
    const { method, url } = c.req
    if (method !== 'GET' && method !== 'HEAD') return next()
    const address = url.slice(url.indexOf('/', 8))
    return (await answerReady(c, address)) ?? (await moves.answer(c, address)) ?? next()
  })

  async function answerReady(c: Context<AppEnv>, address: string): Promise<Response | undefined> {
    const ready = findReady(address)
    if (ready === undefined || mayChooseLanguage(c, ready.copy)) return undefined
    const { key, copy } = ready
    return orOld(copy, async () => ((await isRight(key, copy)) ? servePage(c, copy) : undefined))
  }

  async function answer(c: Context<AppEnv>, page: Page<Words>): Promise<Response> {
    const key = keyOf(c, page.at)
    const copy = find(key)
    return orOld(copy, async () => {
      if (copy && copy.locale === c.var.locale && (await isRight(key, copy))) return servePage(c, copy)
      const made = await makeNow(c, key, page)
      if ('stamp' in made) return servePage(c, made)
      if ('movedTo' in made)
        return moves.keep(c, key, keyOf(c, { path: made.movedTo, query: '' }), made.version)
      const instead = page.whenMissing ?? missingPage(c)
      const missing = { pageKey: keyOf(c, instead.at), stamp: made.missingAt }
      nothingAt.set(key, missing, key.length + overhead)
      return answer(c, instead)
    })
  }

  /** The copy for an address, or for one at which there was nothing under the same facts as the page that says so. */
  function findReady(key: string): { readonly key: string; readonly copy: PageCopy } | undefined {
    const copy = find(key)
    if (copy !== undefined) return { key, copy }
    const missing = nothingAt.get(key)
    const instead = missing && find(missing.pageKey)
    return instead?.stamp === missing?.stamp && instead && missing
      ? { key: missing.pageKey, copy: instead }
      : undefined
  }

  async function orOld<Answer>(copy: PageCopy | undefined, work: () => Promise<Answer>) {
    try {
      return await work()
    } catch (error) {
      if (copy === undefined || !isUnavailable(error)) throw error
      return serveOldPage(copy, clock.now())
    }
  }

  return { quick, answer }
}

/** The address in its one spelling: as links on pages write it. */
function keyOf(c: Context<AppEnv>, { path, query }: Address): string {
  const { zone } = c.var
  const named = namedLocale(c)
  const parts = [
    query,
    zone === null ? '' : `tz=${encodeURIComponent(zone).replaceAll('%2F', '/')}`,
    named ? `lang=${named}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}

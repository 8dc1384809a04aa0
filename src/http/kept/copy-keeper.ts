import type { Context } from 'hono'
import type { Services } from '../../services.ts'
import type { AppEnv } from '../app-env.ts'
import { pageHeaders } from '../gates/security-headers.ts'
import { namedLocale } from '../language.ts'
import { createKeptBytes } from './kept-bytes.ts'
import type { Page, ReadFresh } from './page-cache.ts'
import { copyOf, type PageCopy } from './page-copy.ts'

/** Copies of pages in a memory bounded in bytes, and whether they are still right. */
export type CopyKeeper<Words> = {
  readonly find: (key: string) => PageCopy | undefined
  /** Whether a read that begins from now on finds what the copy was made from. */
  readonly isRight: (key: string, copy: PageCopy) => Promise<boolean>
  readonly makeNow: (c: Context<AppEnv>, key: string, page: Page<Words>) => Promise<Outcome>
}
/** A page, where it has gone under a version, or the stamp of the facts under which it was not there. */
type Outcome =
  | PageCopy
  | { readonly movedTo: string; readonly version: number }
  | { readonly missingAt: string }

const mostBytes = 48 * 1024 * 1024

export function createCopyKeeper<Words>(
  { config, clock }: Pick<Services, 'config' | 'clock'>,
  readFresh: ReadFresh<Words>,
): CopyKeeper<Words> {
  const kept = createKeptBytes<PageCopy>(mostBytes)
  const making = new Map<string, Promise<Outcome>>()
  const headers = headersOf(config)
  return { find: kept.get, isRight, makeNow }

  /** Who comes while a page is made takes it only if it is still right: its making may have read before they came. */
  async function makeNow(c: Context<AppEnv>, key: string, page: Page<Words>): Promise<Outcome> {
    const begun = making.get(key)
    if (begun) {
      const outcome = await begun
      const stands = 'stamp' in outcome && (await isRight(key, outcome))
      return stands ? outcome : makeNow(c, key, page)
    }
    const made = make(c, key, page).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }

  async function make(c: Context<AppEnv>, key: string, page: Page<Words>): Promise<Outcome> {
    const { version } = await readFresh([])
    const asked = new Set<string>()
    const words = new Map<string, Words>()
    const made = await page.make({ version, ask })
    if (made === 'missing') return { missingAt: stampOf(version, [], words) }
    if ('movedTo' in made) return { ...made, version }
    const text = typeof made.content === 'string' ? made.content : `<!doctype html>${made.content}`
    const type = made.type ?? 'text/html; charset=utf-8'
    const own = { ...headers, ...page.headers, 'content-type': type }
    const subjects = [...asked]
    const copy = await copyOf(text, page.status ?? 200, own, {
      locale: c.var.locale,
      choosesLanguage: namedLocale(c) === undefined,
      stamp: stampOf(version, subjects, words),
      subjects,
      until: made.until,
      madeAt: clock.now(),
    })
    if (page.keep !== false) kept.set(key, copy, copy.bytes)
    return copy

    async function ask(more: readonly string[]): Promise<ReadonlyMap<string, Words>> {
      const fresh = await readFresh(more)
      for (const subject of more) asked.add(subject)
      for (const [subject, said] of fresh.words) if (asked.has(subject)) words.set(subject, said)
      return words
    }
  }

  async function isRight(key: string, copy: PageCopy): Promise<boolean> {
    if (copy.until !== null && copy.until <= clock.now()) return false
    const fresh = await readFresh(copy.subjects)
    if (copy.choosesLanguage && copy.locale !== fresh.defaultLocale) return false
    const stamp = fresh.stamps.get(key) ?? stampOf(fresh.version, copy.subjects, fresh.words)
    fresh.stamps.set(key, stamp)
    return stamp === copy.stamp
  }
}

function headersOf({ publicUrl, sharedCacheSeconds }: Services['config']): Readonly<Record<string, string>> {
  const cacheControl =
    sharedCacheSeconds > 0 ? `public, max-age=0, s-maxage=${sharedCacheSeconds}` : 'no-cache'
  return { ...pageHeaders(publicUrl), 'cache-control': cacheControl }
}

function stampOf<Words>(
  version: number,
  subjects: readonly string[],
  words: ReadonlyMap<string, Words>,
): string {
  return `${version} ${subjects.map((subject) => JSON.stringify(words.get(subject))).join()}`
}

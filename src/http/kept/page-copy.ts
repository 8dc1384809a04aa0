import type { Context } from 'hono'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { AppEnv } from '../app-env.ts'
import { acceptsGzip } from '../assets/asset-routes.ts'
import { gzip, hashOf } from './bytes.ts'

/** A public page that lies ready, plain and gzipped, with every header: serving it makes nothing anew. */
export type PageCopy = {
  readonly locale: Locale
  /** Whether its address names no language, so that the reader's header might choose another. */
  readonly choosesLanguage: boolean
  /** What it was made from: while that stands, the copy is right. */
  readonly stamp: string
  readonly subjects: readonly string[]
  /** When time alone will make it wrong. */
  readonly until: Date | null
  readonly madeAt: Date
  readonly plain: Variant
  readonly gzip: Variant
  /** What it takes of memory. */
  readonly bytes: number
}
type Headers = Readonly<Record<string, string>>
type Variant = {
  readonly status: 200 | 404
  readonly body: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly headers: Headers
  readonly notModified: Headers
}

const overhead = 3_000
type Facts = Pick<PageCopy, 'locale' | 'choosesLanguage' | 'stamp' | 'subjects' | 'until' | 'madeAt'>

/** Makes the variants of a page. `headers` are all but ETag, Vary and what belongs to an encoding. */
export async function copyOf(
  text: string,
  status: Variant['status'],
  headers: Headers,
  facts: Facts,
): Promise<PageCopy> {
  const body = new TextEncoder().encode(text)
  const [zipped, hash] = await Promise.all([gzip(body), hashOf(body)])
  const own = {
    ...headers,
    vary: facts.choosesLanguage ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding',
  }
  return {
    ...facts,
    plain: variant(status, body, `"${hash}"`, own),
    gzip: variant(status, zipped, `"${hash}-gzip"`, { ...own, 'content-encoding': 'gzip' }),
    bytes: body.length + zipped.length + overhead,
  }
}

function variant(status: 200 | 404, body: Variant['body'], etag: string, headers: Headers): Variant {
  const { 'cache-control': cacheControl = 'no-cache', vary = '' } = headers
  const allowed = headers['access-control-allow-origin']
  return {
    status,
    body,
    etag,
    headers: { ...headers, etag, 'content-length': String(body.length) },
    notModified: {
      ...{ etag, vary, 'cache-control': cacheControl },
      ...(allowed === undefined ? {} : { 'access-control-allow-origin': allowed }),
    },
  }
}

/** Answers a GET or HEAD from the copy; 304 where the request has it already, in either encoding. */
export function servePage(c: Context<AppEnv>, copy: PageCopy): Response {
  const chosen = acceptsGzip(requestHeader(c, 'accept-encoding')) ? copy.gzip : copy.plain
  const known = requestHeader(c, 'if-none-match')
  if (known !== undefined && chosen.status === 200 && names(known, copy)) {
    return new Response(null, { status: 304, headers: chosen.notModified })
  }
  return new Response(chosen.body, { status: chosen.status, headers: chosen.headers })
}

/** Weak and strong tags both match (S13). */
function names(ifNoneMatch: string, { plain, gzip: zipped }: PageCopy): boolean {
  return ifNoneMatch.includes(plain.etag) || ifNoneMatch.includes(zipped.etag) || ifNoneMatch.trim() === '*'
}

/** The last good copy while the database is away, with a notice and a header of its age (REL-7). */
export function serveOldPage({ plain, locale, madeAt }: PageCopy, now: Date): Response {
  const time = madeAt.toISOString().slice(0, 16).replace('T', ' ')
  const notice = `<div class="demo" role="status">${translator(locale)('site.stale', { time: `${time} UTC` })}</div>`
  const text = new TextDecoder().decode(plain.body).replace('<main id="main">', `<main id="main">${notice}`)
  const { etag: _, 'content-length': __, ...headers } = plain.headers
  const age = Math.max(0, Math.round((now.getTime() - madeAt.getTime()) / 1000))
  return new Response(text, {
    status: plain.status,
    headers: {
      ...headers,
      'cache-control': 'no-cache',
      age: String(age),
      warning: '110 - "Response is Stale"',
    },
  })
}

/** Whether the request's header might lead to another language than what lies ready for its address. */
export function mayChooseLanguage(
  c: Context<AppEnv>,
  { choosesLanguage }: Pick<PageCopy, 'choosesLanguage'>,
): boolean {
  return choosesLanguage && requestHeader(c, 'accept-language') !== undefined
}

/** A header of the request, on Node without making an object of all of them. */
function requestHeader(c: Context<AppEnv>, name: string): string | undefined {
  const headers = c.env?.incoming?.headers
  if (headers === undefined) return c.req.header(name)
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

import { acceptsGzip } from '../assets/asset-routes.ts'
import { gzip, hashOf } from './bytes.ts'

/** An answer that lies ready: its bytes and every header. Serving it makes nothing anew. */
export type PreparedAnswer = {
  readonly lastModified: Date
  readonly plain: Variant
  /** Zipped when somebody first asks for it, and kept. */
  readonly zipped: () => Promise<Variant>
  /** Null: it is never sent zipped. */
  readonly zippedEtag: string | null
  /** What it may take of memory. */
  readonly bytes: number
}
type Headers = Readonly<Record<string, string>>
type Variant = {
  readonly etag: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Headers
  readonly notModified: Headers
}

/**
 * Prepares a text, or its bytes in UTF-8, with its headers; ETags are strong, one for each encoding (CAL-51). `vary`
 * is added to them. `isZipped` false: the bytes go out as they are, whatever a client asks for (CAL-54).
 */
export async function prepareAnswer(
  text: string | Uint8Array<ArrayBuffer>,
  lastModified: Date,
  headers: Headers,
  isZipped = true,
): Promise<PreparedAnswer> {
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const hash = await hashOf(body)
  const zippedEtag = `"${hash}-gzip"`
  let zipping: Promise<Variant> | undefined
  return {
    lastModified,
    plain: variant(body, `"${hash}"`, lastModified, headers),
    zipped: () => {
      zipping ??= gzip(body).then((zip) =>
        variant(zip, zippedEtag, lastModified, { ...headers, 'content-encoding': 'gzip' }),
      )
      return zipping
    },
    zippedEtag: isZipped ? zippedEtag : null,
    bytes: body.length * 1.5,
  }
}

// A date has whole seconds: as long as another change may share the newest one's, it names no version.
const settledMs = 2_000

/**
 * Answers a GET or HEAD at `now`, by 304 where the request knows this version (RFC 9110 13.2.2). So soon after a change
 * that the same second may bring another, its date ends no request, and the one sent is a second early, so that
 * who has it asks again (RFC 9110 8.8.2.2).
 */
export async function serveAnswer(request: Request, answer: PreparedAnswer, now: Date): Promise<Response> {
  const isSettled = now.getTime() - answer.lastModified.getTime() >= settledMs
  const zippedEtag = acceptsGzip(request.headers.get('accept-encoding') ?? undefined)
    ? answer.zippedEtag
    : null
  const etag = knownEtag(request, zippedEtag ?? answer.plain.etag, answer, isSettled)
  if (etag !== undefined) {
    return new Response(null, { status: 304, headers: { ...answer.plain.notModified, etag } })
  }
  const { body, headers } = zippedEtag !== null ? await answer.zipped() : answer.plain
  return new Response(body, { status: 200, headers: isSettled ? headers : asOfBefore(headers, answer) })
}

/** The ETag of this answer that the request has already; an ETag decides before a date does. */
function knownEtag(
  request: Request,
  chosen: string,
  answer: PreparedAnswer,
  isSettled: boolean,
): string | undefined {
  const known = request.headers.get('if-none-match')
  if (known === null) return isSettled && isSince(request, answer.lastModified) ? chosen : undefined
  if (known.trim() === '*') return chosen
  const tags = (known.match(/(?:W\/)?"[^"]*"/g) ?? []).map((tag) => tag.replace(/^W\//, ''))
  const ours = [chosen, answer.plain.etag, ...(answer.zippedEtag === null ? [] : [answer.zippedEtag])]
  return ours.find((etag) => tags.includes(etag))
}

function isSince(request: Request, lastModified: Date): boolean {
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}

function asOfBefore(headers: Headers, { lastModified }: PreparedAnswer): Headers {
  return { ...headers, 'last-modified': new Date(lastModified.getTime() - 1_000).toUTCString() }
}

function variant(body: Uint8Array<ArrayBuffer>, etag: string, lastModified: Date, own: Headers): Variant {
  const kept = ['cache-control', 'access-control-allow-origin'].flatMap((name) => {
    const value = own[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const validators = { etag, vary: 'Accept-Encoding' }
  const length = String(body.length)
  return {
    etag,
    body,
    headers: { ...own, ...validators, 'last-modified': lastModified.toUTCString(), 'content-length': length },
    notModified: { ...Object.fromEntries(kept), ...validators },
  }
}

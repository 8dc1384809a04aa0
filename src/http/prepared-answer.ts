import { acceptsGzip } from './asset-routes.ts'

/** An answer that lies ready: its bytes, plain and gzipped, and every header. Serving it makes nothing anew. */
export type PreparedAnswer = {
  readonly lastModified: Date
  readonly plain: Variant
  readonly gzip: Variant
  /** What it takes of memory. */
  readonly bytes: number
}
type Variant = {
  readonly etag: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  readonly notModified: Readonly<Record<string, string>>
}

/** Prepares a text with its headers; ETags are strong, one for each encoding (CAL-51). `vary` is added to them. */
export async function prepareAnswer(
  text: string,
  lastModified: Date,
  headers: Readonly<Record<string, string>>,
): Promise<PreparedAnswer> {
  const body = new TextEncoder().encode(text)
  const zipped = await gzip(body)
  const hash = await hashOf(body)
  const plain = variant(body, `"${hash}"`, lastModified, headers)
  const zippedHeaders = { ...headers, 'content-encoding': 'gzip' }
  return {
    lastModified,
    plain,
    gzip: variant(zipped, `"${hash}-gzip"`, lastModified, zippedHeaders),
    bytes: body.length + zipped.length,
  }
}

/** Answers a GET or HEAD, by 304 where the request knows this version (RFC 9110 13.2.2). */
export function serveAnswer(request: Request, answer: PreparedAnswer): Response {
  const chosen = acceptsGzip(request.headers.get('accept-encoding') ?? undefined) ? answer.gzip : answer.plain
  const unchanged = knownVariant(request, chosen, answer)
  if (unchanged) return new Response(null, { status: 304, headers: unchanged.notModified })
  return new Response(chosen.body, { status: 200, headers: chosen.headers })
}

function variant(
  body: Uint8Array<ArrayBuffer>,
  etag: string,
  lastModified: Date,
  own: Readonly<Record<string, string>>,
): Variant {
  const kept = ['cache-control', 'access-control-allow-origin'].flatMap((name) => {
    const value = own[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const validators = { etag, vary: 'Accept-Encoding' }
  return {
    etag,
    body,
    headers: {
      ...own,
      ...validators,
      'last-modified': lastModified.toUTCString(),
      'content-length': String(body.length),
    },
    notModified: { ...Object.fromEntries(kept), ...validators },
  }
}

/** What of the answer the request has already; an ETag decides before a date does. */
function knownVariant(
  request: Request,
  chosen: Variant,
  { plain, gzip, lastModified }: PreparedAnswer,
): Variant | undefined {
  const known = request.headers.get('if-none-match')
  if (known === null) return isSince(request, lastModified) ? chosen : undefined
  if (known.trim() === '*') return chosen
  const tags = (known.match(/(?:W\/)?"[^"]*"/g) ?? []).map((tag) => tag.replace(/^W\//, ''))
  return [chosen, plain, gzip].find(({ etag }) => tags.includes(etag))
}

function isSince(request: Request, lastModified: Date): boolean {
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}

/** The bytes gzipped, by the web's own compressor: it is there on every platform. */
export async function gzip(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A short hash of the bytes: a strong ETag of them. */
export async function hashOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return Array.from(digest.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

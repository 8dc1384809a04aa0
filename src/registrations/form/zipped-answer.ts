import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { acceptsGzip } from '../../http/assets/asset-routes.ts'
import { gzip } from '../../http/kept/bytes.ts'

/** Answers gzipped where the request takes it. Never for what repeats typed words: its length would tell about them. */
export async function answerZipped(c: Context<AppEnv>, answer: () => Promise<Response>): Promise<Response> {
  c.header('vary', 'Accept-Encoding', { append: true })
  const plain = await answer()
  if (!acceptsGzip(c.req.header('accept-encoding'))) return plain
  const headers = new Headers(plain.headers)
  headers.set('content-encoding', 'gzip')
  const zipped = await gzip(new Uint8Array(await plain.arrayBuffer()))
  return new Response(zipped, { status: plain.status, headers })
}

import { Hono } from 'hono'
import { listen, whatIsTold } from './listening.ts'

/** An answer to give as it stands. */
export type Constant = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** In base64. */
  readonly body: string
}

// PERF-1's reference: a route of hono that answers the same bytes and headers from a constant, one route each.
const constants = await whatIsTold<readonly Constant[]>()
const app = new Hono()
constants.forEach(({ status, headers, body }, index) => {
  const bytes = status === 304 ? null : Buffer.from(body, 'base64')
  app.get(`/${index}`, () => new Response(bytes, { status, headers }))
})
listen(app.fetch)

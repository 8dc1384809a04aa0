import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../../database/faults.ts'
import { type AppEnv, createApp, createMiddleware } from '../../http/app-env.ts'
import { fileHeaders } from '../../http/gates/security-headers.ts'
import { serveAnswer } from '../../http/kept/prepared-answer.ts'
import { neverReached } from '../../http/never-reached.ts'
import type { Services } from '../../services.ts'
import { type FeedProblem, readFeedAsk } from './feed-ask.ts'
import { createFeedReader, type FeedReader } from './feed-reader.ts'
import { scopeOf } from './feed-scope.ts'
import { staleAnswer } from './stale-answer.ts'

const paths = [
  '/calendar.ics',
  '/feed.xml',
  '/categories/:file{[a-z0-9-]+\\.ics}',
  '/series/:file{[a-z0-9-]+\\.ics}',
  '/events/:file{[a-z0-9-]+\\.ics}',
  '/events/:slug/sessions/:file{[a-z0-9-]+\\.ics}',
  '/events/:slug/days/:file{[a-z0-9-]+\\.ics}',
] as const

/**
 * The public feeds. They answer whatever language or type a client prefers: everything is in the address
 * (CAL-55). `quick` stands before all that pages need, and answers what is right there; all else goes on to
 * `routes`.
 */
export function publicFeeds(services: Services) {
  const reader = createFeedReader(services)
  return { quick: quickFeeds(services, reader), routes: feedRoutes(services, reader) }
}

function quickFeeds({ clock }: Pick<Services, 'clock'>, { readKept }: FeedReader) {
  return createMiddleware(async (c, next) => {
    const { method, url } = c.req
    // What is encoded goes through the gates.
    const scope =
      (method === 'GET' || method === 'HEAD') && !url.includes('%') ? scopeOf(c.req.path) : undefined
    const ask = scope && readFeedAsk(scope, url)
    if (ask === undefined || 'problem' in ask) return next()
    const kept = await readKept(ask).catch(ignoreUnavailable)
    return kept ? serveAnswer(c.req.raw, kept, clock.now()) : next()
  })
}

/** The routes meet the same fault behind what an error's page needs, and have the last good copy. */
function ignoreUnavailable(error: unknown): undefined {
  if (!isUnavailable(error)) throw error
}

function feedRoutes(services: Services, { read }: FeedReader) {
  const plain = { ...fileHeaders(services.config.publicUrl), 'access-control-allow-origin': '*' }
  const app = createApp()

  for (const path of paths) {
    app.get(path, answer)
    app.options(path, () => new Response(null, { status: 204, headers: { ...plain, ...preflight } }))
  }
  return app

  async function answer(c: Context<AppEnv>): Promise<Response> {
    const scope = scopeOf(c.req.path)
    if (scope === undefined) throw new HTTPException(404)
    const ask = readFeedAsk(scope, c.req.url)
    if ('problem' in ask) return refuse(c, ask.problem)
    const found = await read(ask)
    switch (found.outcome) {
      case 'fresh':
        return serveAnswer(c.req.raw, found.answer, services.clock.now())
      case 'old':
        return staleAnswer(await serveAnswer(c.req.raw, found.answer, services.clock.now()), found.ageSeconds)
      case 'not-there':
        throw new HTTPException(404)
      default:
        return neverReached(found)
    }
  }

  function refuse(c: Context<AppEnv>, { key, name }: FeedProblem): Response {
    const headers = { ...plain, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(`${c.var.t(key, { name })}\n`, { status: 400, headers })
  }
}

const preflight = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'If-None-Match, If-Modified-Since',
  'access-control-max-age': '86400',
  allow: 'GET, HEAD, OPTIONS',
}

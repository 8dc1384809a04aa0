import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../../database/faults.ts'
import { isSlug } from '../../events/event.ts'
import { type AppEnv, createApp, createMiddleware } from '../../http/app-env.ts'
import { fileHeaders } from '../../http/gates/security-headers.ts'
import { serveAnswer } from '../../http/kept/prepared-answer.ts'
import { neverReached } from '../../http/never-reached.ts'
import type { Services } from '../../services.ts'
import { type FeedProblem, type FeedScope, readFeedAsk, scopeOf } from './feed-ask.ts'
import { createFeedReader, type FeedReader } from './feed-reader.ts'
import { staleAnswer } from './stale-answer.ts'

const categoryFile = '/categories/:file{[a-z0-9-]+\\.ics}'
const eventFile = '/events/:file{[a-z0-9-]+\\.ics}'

/**
 * The public feeds. They answer whatever language or type a client prefers: everything is in the address
 * (CAL-55). `quick` stands before all that pages need, and answers what is right there; all else goes on to
 * `routes`.
 */
export function publicFeeds(services: Services) {
  const reader = createFeedReader(services)
  return { quick: quickFeeds(reader), routes: feedRoutes(services, reader) }
}

function quickFeeds({ readKept }: FeedReader) {
  return createMiddleware(async (c, next) => {
    const { method, url } = c.req
    // What is encoded goes through the gates.
    const scope =
      (method === 'GET' || method === 'HEAD') && !url.includes('%') ? scopeOf(c.req.path) : undefined
    const ask = scope && readFeedAsk(scope, url)
    if (ask === undefined || 'problem' in ask) return next()
    const kept = await readKept(ask).catch(ignoreUnavailable)
    return kept ? serveAnswer(c.req.raw, kept) : next()
  })
}

/** The routes meet the same fault behind what an error's page needs, and have the last good copy. */
function ignoreUnavailable(error: unknown): undefined {
  if (!isUnavailable(error)) throw error
}

function feedRoutes(services: Services, { read }: FeedReader) {
  const plain = { ...fileHeaders(services.config.publicUrl), 'access-control-allow-origin': '*' }
  const app = createApp()

  app.get('/calendar.ics', (c) => answer(c, { kind: 'all', category: null, country: null }))
  app.get(categoryFile, (c) => answer(c, { kind: 'category', category: slugOf(c) }))
  app.get(eventFile, (c) => answer(c, { kind: 'event', slug: slugOf(c) }))
  app.get('/feed.xml', (c) => answer(c, { kind: 'news' }))
  for (const path of ['/calendar.ics', '/feed.xml', categoryFile, eventFile]) {
    app.options(path, () => new Response(null, { status: 204, headers: { ...plain, ...preflight } }))
  }
  return app

  async function answer(c: Context<AppEnv>, scope: FeedScope): Promise<Response> {
    const ask = readFeedAsk(scope, c.req.url)
    if ('problem' in ask) return refuse(c, ask.problem)
    const found = await read(ask)
    switch (found.outcome) {
      case 'fresh':
        return serveAnswer(c.req.raw, found.answer)
      case 'old':
        return staleAnswer(await serveAnswer(c.req.raw, found.answer), found.ageSeconds)
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

function slugOf(c: Context<AppEnv, '/:file'>): string {
  const slug = c.req.param('file').slice(0, -'.ics'.length)
  if (!isSlug(slug)) throw new HTTPException(404)
  return slug
}

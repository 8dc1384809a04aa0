import { HTTPException } from 'hono/http-exception'
import { createMiddleware } from '../app-env.ts'

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Refuses posts from other sites with 403 (SEC-43): by Sec-Fetch-Site, else by Origin. A program that sends
 * neither is let through, unless it carries a cookie of a session.
 */
export function refuseCrossSite(publicUrl: string, sessionCookies: readonly string[]) {
  const { origin } = new URL(publicUrl)
  return createMiddleware(async (c, next) => {
    if (changing.has(c.req.method) && !isOwn(c.req.raw.headers, origin, sessionCookies))
      throw new HTTPException(403)
    await next()
  })
}

function isOwn(headers: Headers, ownOrigin: string, sessionCookies: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin !== null) return origin === ownOrigin
  const cookies = headers.get('cookie') ?? ''
  return !sessionCookies.some((name) => cookies.includes(`${name}=`))
}

import { createMiddleware } from '../app-env.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

/** What every answer carries (SEC-11). */
export function fileHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

/** What every page carries (SEC-10, SEC-11). */
export function pageHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    ...fileHeaders(publicUrl),
    'content-security-policy': policy,
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  }
}

/** What a page carries that other sites may show, in a frame or by a script: no form is in it, no search finds it (SEC-10, SEC-41). */
export function embeddedHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    ...pageHeaders(publicUrl),
    'content-security-policy': policy
      .replace("frame-ancestors 'none'", 'frame-ancestors *')
      .replace("form-action 'self'", "form-action 'none'"),
    'access-control-allow-origin': '*',
    'x-robots-tag': 'noindex',
  }
}

/** For a page of the office that shows what is embedded in a frame. */
export const framingPage = createMiddleware(async (c, next) => {
  c.header('content-security-policy', `${policy}; frame-src 'self'`)
  await next()
})

/** Sets a page's headers before its handler runs: set afterwards they cost the answer its fast path. */
export function secureHeaders(publicUrl: string) {
  const headers = Object.entries(pageHeaders(publicUrl))
  return createMiddleware(async (c, next) => {
    for (const [name, value] of headers) c.header(name, value)
    await next()
  })
}

/** For pages under secret links and for signed-in pages: kept by no cache, named by no referrer, found by no search (SEC-22, SEC-32). */
export const privatePage = createMiddleware(async (c, next) => {
  c.header('cache-control', 'private, no-store')
  c.header('referrer-policy', 'no-referrer')
  c.header('x-robots-tag', 'noindex')
  await next()
})

/**
 * For forms at public addresses: kept by no cache (SEC-22). They name their referrer, for without it older browsers
 * send no Origin either, and their post would pass for one from another site.
 */
export const unkeptPage = createMiddleware(async (c, next) => {
  c.header('cache-control', 'private, no-store')
  await next()
})

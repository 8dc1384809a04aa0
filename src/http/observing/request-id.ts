import { createMiddleware } from '../app-env.ts'
import { toBase64url } from '../signing/base64url.ts'

/** Gives each request a short random reference, which an error page shows and the log repeats. */
export const requestId = createMiddleware(async (c, next) => {
  c.set('requestId', toBase64url(crypto.getRandomValues(new Uint8Array(9))))
  await next()
})

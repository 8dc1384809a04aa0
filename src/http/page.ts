import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './app-env.ts'

/** Answers with a whole page. */
export function page(c: Context<AppEnv>, content: JSX.Element, status: ContentfulStatusCode = 200): Response {
  return c.html(`<!doctype html>${content}`, status)
}

import { HTTPException } from 'hono/http-exception'
import { createMiddleware } from '../app-env.ts'
import { cleanLine } from '../text-gate.ts'

/** Of an address in characters, the host included. */
export const longestAddress = 4_096

/**
 * The text gate before routing: an address whose path holds an encoded slash, control or broken UTF-8 is not there (404);
 * one whose query does is malformed (400); so are addresses of absurd length (SEC-1, SEC-5, SEC-23).
 */
export const addressGate = createMiddleware(async (c, next) => {
  const { url } = c.req
  const [path = '', query = ''] = splitAddress(url)
  if (url.length > longestAddress) throw new HTTPException(400)
  if (/%2f|%5c|%00|\/\/|[\\;]/i.test(path) || decoded(path) === undefined) throw new HTTPException(404)
  if (query !== '' && !query.split('&').every((pair) => decoded(pair.replaceAll('+', ' ')) !== undefined))
    throw new HTTPException(400)
  await next()
})

function splitAddress(url: string): [string, string] {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const rest = start < 0 ? '/' : url.slice(start)
  const mark = rest.indexOf('?')
  return mark < 0 ? [rest, ''] : [rest.slice(0, mark), rest.slice(mark + 1)]
}

function decoded(text: string): string | undefined {
  try {
    return cleanLine(decodeURIComponent(text))
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** The value of a query parameter that makes sense once: undefined where it is absent or given twice (SEC-8). */
export function singleQuery(url: URL, name: string): string | undefined {
  const values = url.searchParams.getAll(name)
  return values.length === 1 ? values[0] : undefined
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from './app-env.ts'
import { boundedBody } from './bounded-body.ts'

/** What a form sent, untouched: each field's values in the order sent. */
export type Typed = {
  /** The value of a single field, '' where it was not sent. Throws 400 where it came twice (SEC-9). */
  readonly one: (name: string) => string
  readonly many: (name: string) => readonly string[]
  readonly names: readonly string[]
}

const mostBytes = 1_048_576
const mostFields = 1_000

/** Reads a urlencoded body. Throws 415 for any other kind, 413 above 1 MiB, 400 for bytes that are no UTF-8 or too many fields. */
export async function typedFields(c: Context<AppEnv>): Promise<Typed> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' || c.req.header('content-encoding'))
    throw new HTTPException(415)
  const fields = readFields(decode(await boundedBody(c.req.raw, mostBytes)))
  c.set('formFields', fields)
  return typedFrom(fields)
}

/** A form's fields from pairs: what a program or a test has in hand. */
export function typedFrom(pairs: Iterable<readonly [string, string]>): Typed {
  const fields = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return {
    one: (name) => {
      const values = fields.get(name) ?? []
      if (values.length > 1) throw new HTTPException(400)
      return values[0] ?? ''
    },
    many: (name) => fields.get(name) ?? [],
    names: [...fields.keys()],
  }
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch (error) {
    if (error instanceof TypeError) throw new HTTPException(400)
    throw error
  }
}

function readFields(body: string): readonly (readonly [string, string])[] {
  const pairs = body.split('&').filter((pair) => pair !== '')
  if (pairs.length > mostFields) throw new HTTPException(400)
  return pairs.map((pair) => {
    const equals = pair.indexOf('=')
    return equals < 0
      ? [percentDecoded(pair), '']
      : [percentDecoded(pair.slice(0, equals)), percentDecoded(pair.slice(equals + 1))]
  })
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (error) {
    if (error instanceof URIError) throw new HTTPException(400)
    throw error
  }
}

import type { Context } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { giveWay } from '../time/turns.ts'
import type { AppEnv } from './app-env.ts'

const sliceCharacters = 250_000

/** Answers with a whole page of many megabytes, part by part, others having their turn between them. */
export function longPage(c: Context<AppEnv>, content: JSX.Element, status: ContentfulStatusCode): Response {
  return c.body(encoded(`<!doctype html>${content}`), status, { 'Content-Type': 'text/html; charset=UTF-8' })
}

function encoded(text: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let from = 0
  return new ReadableStream({
    pull: async (controller) => {
      await giveWay()
      const part = text.slice(from, endAfter(text, from + sliceCharacters))
      from += part.length
      controller.enqueue(encoder.encode(part))
      if (from === text.length) controller.close()
    },
  })
}

/** The place, or the next where it is between the halves of one character. */
function endAfter(text: string, at: number): number {
  return text.charCodeAt(at) >> 10 === 0x37 ? at + 1 : at
}

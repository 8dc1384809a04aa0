type WaitUntil = { readonly waitUntil: (work: Promise<unknown>) => void }

/**
 * Passes an answer on, and closes what it was made with once all of it is read: an export reads the database while it
 * is sent.
 */
export function passOn(answer: Response, close: () => Promise<void>, context: WaitUntil): Response {
  const isWhole = answer.body === null || answer.headers.has('content-length')
  if (isWhole || answer.body === null) {
    context.waitUntil(close())
    return asEncoded(answer, answer.body)
  }
  const { readable, writable } = new TransformStream()
  // Who goes away in the middle ends the reading, and nothing else.
  context.waitUntil(
    answer.body
      .pipeTo(writable)
      .catch(() => {})
      .then(close),
  )
  return asEncoded(answer, readable)
}

/** What is zipped already says so; the platform would zip it once more. */
function asEncoded(answer: Response, body: Response['body']): Response {
  const encodeBody = answer.headers.has('content-encoding') ? 'manual' : 'automatic'
  const { status, statusText, headers } = answer
  const init = { status, statusText, headers, encodeBody }
  return new Response(body, init)
}

import { HTTPException } from 'hono/http-exception'

/** A request's body of at most so many bytes. Throws 413 above that, also where it is sent in chunks (SEC-50). */
export async function boundedBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new HTTPException(413)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > most) throw new HTTPException(413)
    parts.push(part)
  }
  const body = new Uint8Array(length)
  let place = 0
  for (const part of parts) {
    body.set(part, place)
    place += part.length
  }
  return body
}

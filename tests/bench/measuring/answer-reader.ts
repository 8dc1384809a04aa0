/** What a connection has read of the answer it waits for. */
export type AnswerReader = {
  /** Takes what arrived; the answer's status once it is whole. */
  readonly take: (chunk: Buffer) => number | undefined
}

const headEnd = '\r\n\r\n'
const lastChunk = '0\r\n\r\n'

/** Reads answers of HTTP/1.1 off a connection, one after the other, and keeps none of their bodies. */
export function createAnswerReader(method: string): AnswerReader {
  let head = ''
  let status = 0
  let left: number | 'chunked' | undefined
  let tail = ''

  function take(chunk: Buffer): number | undefined {
    let body = chunk
    if (left === undefined) {
      const before = head.length
      head += chunk.toString('latin1')
      const end = head.indexOf(headEnd)
      if (end < 0) return undefined
      body = chunk.subarray(end + headEnd.length - before)
      status = Number(head.slice(9, 12))
      left = bodyOf(head.slice(0, end).toLowerCase())
    }
    return isWhole(body) ? done() : undefined
  }

  function bodyOf(lines: string): number | 'chunked' {
    if (method === 'HEAD' || status === 304 || status === 204) return 0
    if (lines.includes('\r\ntransfer-encoding: chunked')) return 'chunked'
    return Number(/\r\ncontent-length: (\d+)/.exec(lines)?.[1] ?? 0)
  }

  function isWhole(body: Buffer): boolean {
    if (left === 'chunked') {
      tail = (tail + body.subarray(-7).toString('latin1')).slice(-7)
      return tail.endsWith(`\r\n${lastChunk}`) || tail === lastChunk
    }
    left = (left ?? 0) - body.length
    return left <= 0
  }

  function done(): number {
    head = ''
    tail = ''
    left = undefined
    return status
  }

  return { take }
}

import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A mail as it came in: its envelope, and its bytes as text. */
export type Arrived = { readonly from: string; readonly to: readonly string[]; readonly raw: string }

export type MailServer = {
  readonly url: string
  readonly arrived: readonly Arrived[]
  /** From now on answers each recipient, or each mail, with that code. */
  readonly refuse: (what: 'recipient' | 'mail' | 'nothing', code?: number) => void
}

/** An SMTP server on a free port, for one test. */
export async function openMailServer(): Promise<MailServer> {
  const arrived: Arrived[] = []
  let refusal: { readonly what: string; readonly code: number } = { what: 'nothing', code: 0 }
  const refusalOf = (what: string) =>
    refusal.what === what ? Object.assign(new Error('Not here'), { responseCode: refusal.code }) : null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusalOf('recipient')),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        arrived.push({ from, to, raw: Buffer.concat(chunks).toString() })
        done(refusalOf('mail'))
      })
    },
  })
  server.on('error', () => {})
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuse: (what, code = 550) => {
      refusal = { what, code }
    },
  }
}

/** A part of a mail, read by the rules of RFC 2045 and 2046; not by the library that wrote it. */
export type Part = {
  readonly headers: ReadonlyMap<string, string>
  readonly type: string
  readonly parts: readonly Part[]
  /** The content, decoded. */
  readonly text: string
}

/** Reads a mail or one of its parts. */
export function readPart(raw: string): Part {
  const split = raw.indexOf('\r\n\r\n')
  const headers = readHeaders(raw.slice(0, split))
  const body = raw.slice(split + 4)
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1]
  if (boundary === undefined) return { headers, type, parts: [], text: decode(body, headers) }
  const inner = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1)
  return { headers, type, parts: inner.map((part) => readPart(part.replace(/^\r\n/, ''))), text: '' }
}

function readHeaders(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())]
    }),
  )
}

function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/((?:=\?utf-8\?[QB]\?[^?]*\?=)+)/gi, (words) => {
    const bytes = [...words.matchAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi)].map(([, coding, word = '']) =>
      coding?.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : quoted(word.replaceAll('_', ' ')),
    )
    return Buffer.concat(bytes).toString()
  })
}

function decode(body: string, headers: ReadonlyMap<string, string>): string {
  const coding = headers.get('content-transfer-encoding')
  if (coding === 'base64') return Buffer.from(body, 'base64').toString()
  return coding === 'quoted-printable' ? quoted(body.replace(/=\r\n/g, '')).toString() : body
}

function quoted(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

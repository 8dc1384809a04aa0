/** A property as it stands in a file (RFC 5545 3.1): unfolded, its value still as it was written. */
export type ContentLine = {
  /** The first of its lines in the file, from 1. */
  readonly line: number
  /** In capitals. */
  readonly name: string
  /** By names in capitals, out of their quotes, RFC 6868's carets resolved. */
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
  /** Longer than is read; its value is then cut. */
  readonly isTooLong: boolean
}

type OpenLine = { readonly line: number; readonly parts: string[]; length: number }

const mostCharacters = 100_000
const namePattern = /^[A-Za-z0-9-]+(?=[:;])/
// Their values never hold a colon; Outlook writes `TZID=(UTC+01:00) Amsterdam, …` before some without quotes.
const temporal = new Set(['DTSTART', 'DTEND', 'EXDATE', 'RDATE', 'RECURRENCE-ID'])

/** Reads a text's properties, its lines ended by CRLF, LF or CR; lines that are none are passed over. */
export function* contentLines(text: string): Generator<ContentLine> {
  let open: OpenLine | undefined
  for (const { line, from, to } of physicalLines(text)) {
    const isFolded = text[from] === ' ' || text[from] === '\t'
    if (isFolded) {
      if (open) extend(open, text.slice(from + 1, to))
      continue
    }
    if (open) yield* parsed(open)
    open = { line, parts: [], length: 0 }
    extend(open, text.slice(from, to))
  }
  if (open) yield* parsed(open)
}

/** Lines that hold anything: some programs end each by CR CR LF, which leaves an empty one between. */
function* physicalLines(text: string) {
  let [line, from] = [1, text.startsWith('\uFEFF') ? 1 : 0]
  for (let at = from; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 13 && code !== 10 && at < text.length) continue
    if (at > from) yield { line, from, to: at }
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    line++
    from = at + 1
  }
}

function extend(open: OpenLine, part: string): void {
  if (open.length <= mostCharacters) open.parts.push(part.slice(0, mostCharacters + 1 - open.length))
  open.length += part.length
}

function* parsed({ line, parts, length }: OpenLine): Generator<ContentLine> {
  const text = parts.join('')
  const written = namePattern.exec(text)?.[0]
  if (written === undefined) return
  const name = written.toUpperCase()
  const colon = temporal.has(name) ? text.lastIndexOf(':') : unquoted(text, ':', written.length)
  if (colon < written.length) return
  yield {
    line,
    name,
    parameters: parametersIn(text.slice(written.length, colon)),
    value: text.slice(colon + 1),
    isTooLong: length > mostCharacters,
  }
}

function parametersIn(text: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (let from = 1; from < text.length; ) {
    const end = unquoted(text, ';', from)
    const to = end < 0 ? text.length : end
    const equals = text.indexOf('=', from)
    if (equals > 0 && equals < to) {
      const name = text.slice(from, equals).trim().toUpperCase()
      parameters.set(name, decoded(text.slice(equals + 1, to).replaceAll('"', '')))
    }
    from = to + 1
  }
  return parameters
}

/** Where the sign stands outside quotes; where a quote is never closed, where it stands at all. */
function unquoted(text: string, sign: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === sign && !isQuoted) return at
  }
  return isQuoted ? text.indexOf(sign, from) : -1
}

const carets: Readonly<Record<string, string>> = { '^n': '\n', "^'": '"', '^^': '^' }

function decoded(parameter: string): string {
  return parameter.replace(/\^[n'^]/g, (pair) => carets[pair] ?? pair)
}

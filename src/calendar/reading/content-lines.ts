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

/**
 * Reads a text's properties of these names, its lines ended by CRLF, LF or CR. Lines that are none, or of
 * another name, are passed over as undefined: whoever reads long files can pause at each.
 */
export function* contentLines(text: string, names: ReadonlySet<string>): Generator<ContentLine | undefined> {
  let open: OpenLine | undefined
  for (const { line, from, to } of physicalLines(text)) {
    if (from === to) {
      yield
      continue
    }
    const isFolded = text[from] === ' ' || text[from] === '\t'
    if (isFolded) {
      if (open) extend(open, text.slice(from + 1, to))
      yield
      continue
    }
    if (open) yield parsed(open, names)
    open = { line, parts: [], length: 0 }
    extend(open, text.slice(from, to))
  }
  if (open) yield parsed(open, names)
}

/** Empty ones too: some programs end each by CR CR LF. */
function* physicalLines(text: string) {
  let [line, from] = [1, text.startsWith('\uFEFF') ? 1 : 0]
  for (let at = from; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 13 && code !== 10 && at < text.length) continue
    yield { line, from, to: at }
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    line++
    from = at + 1
  }
}

function extend(open: OpenLine, part: string): void {
  if (open.length <= mostCharacters) open.parts.push(part.slice(0, mostCharacters + 1 - open.length))
  open.length += part.length
}

function parsed({ line, parts, length }: OpenLine, names: ReadonlySet<string>): ContentLine | undefined {
  const text = parts.join('')
  const written = namePattern.exec(text)?.[0]
  if (written === undefined) return undefined
  const name = written.toUpperCase()
  if (!names.has(name)) return undefined
  const colon = temporal.has(name) ? text.lastIndexOf(':') : unquoted(text, ':', written.length)
  if (colon < written.length) return undefined
  return {
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

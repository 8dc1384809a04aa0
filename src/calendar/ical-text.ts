// CAL-1: what no calendar program expects in a line. Line ends are kept, to be escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g
const isAscii = /^[\t\x20-\x7E]*$/
const lineEnds = /\r\n|\r|\n/g

/** The text without control characters but tabs and line ends, and without lone surrogates. */
export function cleanOfControls(text: string): string {
  const visible = text.replace(controls, '')
  return visible.isWellFormed() ? visible : visible.replace(/\p{Cs}/gu, '')
}

/** The text on one line: line ends and tabs become spaces. */
export function onOneLine(text: string): string {
  return cleanOfControls(text.replace(lineEnds, ' ').replaceAll('\t', ' ')).trim()
}

/** A TEXT value (RFC 5545 3.3.11): cleaned, then escaped once. */
export function textValue(text: string): string {
  return cleanOfControls(text.replace(/[\\;,]/g, '\\$&')).replace(lineEnds, '\\n')
}

/** A parameter's value (RFC 6868): always in quotes, with carets for quotes, carets and line ends. */
export function parameterValue(text: string): string {
  const encoded = cleanOfControls(text).replaceAll('^', '^^').replaceAll('"', "^'").replace(lineEnds, '^n')
  return `"${encoded}"`
}

/**
 * A URI value: `,` and `;` stay; what may not stand in a URI is percent-encoded, so that no line can be
 * smuggled in.
 */
export function uriValue(uri: string): string {
  return cleanOfControls(uri.replace(lineEnds, '')).replace(
    /[\s"<>\\^`{|}]|[^\u0021-\u007E]/gu,
    encodeURIComponent,
  )
}

/** An instant as RFC 5545 3.3.5 form 2 writes it, seconds cut: `20190904T060000Z`. */
export function utcValue(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** A date as RFC 5545 3.3.4 writes it. */
export function dateValue(date: string): string {
  return date.replaceAll('-', '')
}

/** Lines as they go out: folded at 75 octets between characters, each ended by CRLF (RFC 5545 3.1). */
export function foldedText(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function fold(line: string): string {
  // Three octets are the most that one UTF-16 unit can take.
  if (line.length * 3 <= 75) return line
  if (isAscii.test(line)) return line.length <= 75 ? line : foldAscii(line)
  return foldLong(line)
}

function foldAscii(line: string): string {
  const parts = [line.slice(0, 75)]
  for (let start = 75; start < line.length; start += 74) parts.push(line.slice(start, start + 74))
  return parts.join('\r\n ')
}

function foldLong(line: string): string {
  const parts: string[] = []
  let [start, place, octets] = [0, 0, 0]
  while (place < line.length) {
    const code = line.codePointAt(place) ?? 0
    const width = code > 0xffff ? 2 : 1
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : width + 2
    // The space that begins a following line is one of its octets.
    if (octets + size > 75) {
      parts.push(line.slice(start, place))
      start = place
      octets = 1
    }
    octets += size
    place += width
  }
  parts.push(line.slice(start))
  return parts.join('\r\n ')
}

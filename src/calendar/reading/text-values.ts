import { cleanLine, cleanText, withoutRefused } from '../../http/text-gate.ts'

const directionControls = /[\u202A-\u202E\u2066-\u2069]/g
const lineEnds = /[\n\u2028\u2029]/

/** A TEXT value's text (RFC 5545 3.3.11), once more with the line ends and signs that were escaped. */
export function unescaped(value: string): string {
  // `\:` and `\"` are no escapes of RFC 5545, but of programs that wrote its predecessor.
  return value.replace(/\\([\\;,:"nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}

/** The first parts of a list of TEXT values, which bare commas part. */
export function unescapedList(value: string, most: number): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length && parts.length < most; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === ',') {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, value.slice(from)].slice(0, most).map(unescaped)
}

/** The text as the text gate lets it pass (SEC-5), without what it would refuse. */
export function cleanedText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  return cleanText(lines) ?? cleanText(withoutRefused(lines)) ?? ''
}

/** `cleanedText` on one line, where lines meet with `between`, and without direction controls. */
export function cleanedLine(text: string, between = ' '): string {
  // Split and trimmed: one expression for «spaces, a line end, spaces» takes a second on 100 kB of spaces.
  const lines = text.replaceAll('\r', '\n').split(lineEnds)
  const full = lines.map((line) => line.trim()).filter((line) => line !== '')
  const line = full.join(between).replaceAll('\t', ' ')
  return cleanLine(line) ?? cleanLine(withoutRefused(line).replace(directionControls, '')) ?? ''
}

/** An address of the web, or '' where it is none: other kinds lead nowhere, or somewhere unsafe. */
export function webAddress(value: string): string {
  const address = cleanedLine(value)
  return /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address) ? address : ''
}

const longestUid = 255

/** A UID cleaned, of at most 255 characters; a longer one is cut and ends in a fingerprint of the whole. */
export function keptUid(text: string): string | null {
  const uid = cleanedLine(text)
  if (uid.length <= longestUid) return uid === '' ? null : uid
  const print = [0x811c9dc5, 0x1b873593].map((seed) => fingerprint(uid, seed))
  return `${uid.slice(0, longestUid - 17).toWellFormed()}~${print.join('')}`
}

/** FNV-1a of the text's code units in hexadecimal. */
function fingerprint(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

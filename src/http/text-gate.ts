// SEC-5: what PostgreSQL, mail headers, calendar lines or XML could not carry, or that people can't see.
const controls = /[\p{Cc}\p{Cs}\u2028\u2029]/u
const controlsButLines = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/u
const nonCharacters =
  /[\u{FDD0}-\u{FDEF}]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{10FFFE}\u{10FFFF}]/u
const directionControls = /[\u202A-\u202E\u2066-\u2069]/u
const seen = /[^\p{White_Space}\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/u

/** A text of one line, in NFC, outer white space off; undefined where it holds what is refused (SEC-5, SEC-6). */
export function cleanLine(text: string): string | undefined {
  if (controls.test(text) || nonCharacters.test(text) || directionControls.test(text)) return undefined
  return text.normalize('NFC').trim()
}

/** A text of several lines: as `cleanLine`, but tabs and line ends pass, CRLF as LF, and so do direction marks. */
export function cleanText(text: string): string | undefined {
  const lines = text.replaceAll('\r\n', '\n')
  if (controlsButLines.test(lines) || nonCharacters.test(lines)) return undefined
  return lines.normalize('NFC').trim()
}

/** Whether a reader can see anything of the text: white space, zero-width and combining characters alone are nothing. */
export function isVisible(text: string): boolean {
  return seen.test(text)
}

/** The text without what the gate refuses: only to show again what somebody typed. */
export function withoutRefused(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/gu, '')
    .replace(new RegExp(nonCharacters.source, 'gu'), '')
}

/** Length in code points, the unit of every limit. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

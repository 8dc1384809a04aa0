import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Paused } from '../time/turns.ts'

const sliceCharacters = 100_000
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' }

/** A text for between tags, escaped with pauses: a view escapes all at one go, which takes seconds of 10 MB. */
export function* escapedText(text: string): Paused<HtmlEscapedString> {
  const parts: string[] = []
  for (let from = 0; from < text.length; from += sliceCharacters) {
    yield
    const part = text.slice(from, from + sliceCharacters)
    parts.push(part.replace(/[&<]/g, (sign) => signs[sign] ?? sign))
  }
  return raw(parts.join(''))
}

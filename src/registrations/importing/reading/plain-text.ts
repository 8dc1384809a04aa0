import { namedCharacter } from './named-characters.ts'

const looksFormatted =
  /<\/?(?:p|br|div|a|b|i|u|em|strong|span|ul|ol|li|h[1-6]|table|html|body)(?:\s+[a-z-]+=[^<>]{0,2000}|\s*\/?)>/i
// A blank line around these, a line end around those; all else stands in the line.
const paragraphs = new Set([
  'p',
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])
const lines = new Set(['div', 'br', 'tr', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'hr'])
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])

/** Whether a text is HTML: some programs put tags where RFC 5545 has plain text. */
export function isFormatted(text: string): boolean {
  return looksFormatted.test(text)
}

/**
 * The text that a browser would show of HTML, without tags and entities (CAL-5): paragraphs apart by a blank line,
 * items of lists behind a dot, a link's address behind its words. Not a parser: nothing of it is ever shown as HTML.
 */
export function plainText(html: string): string {
  const written = createWriter()
  let place = 0
  while (place < html.length) {
    const open = html.indexOf('<', place)
    written.text(decoded(html.slice(place, open < 0 ? html.length : open)))
    if (open < 0) break
    place = readTag(html, open, written)
  }
  return written.result()
}

/** Reads the tag, comment or bare sign at that place; says where the text goes on. */
function readTag(html: string, open: number, written: Writer): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open)
  if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) {
    written.text('<')
    return open + 1
  }
  const close = html.indexOf('>', open)
  if (close < 0) return html.length
  const tag = html.slice(open + 1, close)
  const [, slash = '', word = ''] = /^(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? []
  const name = word.toLowerCase()
  if (unseen.has(name) && slash === '') return afterElement(html, name, close + 1)
  written.tag(name, slash === '' ? 'open' : 'close', name === 'a' ? addressIn(tag) : '')
  return close + 1
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** Behind the end of an element whose content nobody sees. */
function afterElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? after(html, '>', end.lastIndex - 1) : html.length
}

function addressIn(tag: string): string {
  const [, quoted, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? []
  const address = decoded(quoted ?? single ?? bare ?? '').trim()
  return /^(https?|mailto):/i.test(address) ? address.replace(/^mailto:/i, '') : ''
}

type Writer = {
  readonly text: (text: string) => void
  readonly tag: (name: string, end: 'open' | 'close', address: string) => void
  readonly result: () => string
}

function createWriter(): Writer {
  const parts: string[] = []
  let link: { readonly address: string; readonly from: number } | null = null
  return {
    text: (text) => {
      // Line ends of the source are spaces.
      if (text !== '') parts.push(text.replace(/[ \t\r\n\f]+/g, ' '))
    },
    tag: (name, end, address) => {
      // As in a browser, no link stands in another.
      if (name === 'a') closeLink()
      if (name === 'a' && end === 'open') link = { address, from: parts.length }
      if (paragraphs.has(name)) parts.push('\n\n')
      else if (lines.has(name)) parts.push('\n')
      else if (name === 'li') parts.push(end === 'open' ? '\n• ' : '')
      else if (name === 'td' || name === 'th') parts.push(' ')
    },
    result: () =>
      parts
        .join('')
        .replaceAll('\u00A0', ' ')
        .split('\n')
        .map((line) => line.trim().replace(/ {2,}/g, ' '))
        .filter((line) => line !== '•')
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  }

  function closeLink(): void {
    const { address, from } = link ?? { address: '', from: 0 }
    link = null
    if (address === '') return
    const words = parts.slice(from).join('').trim()
    if (words !== address) parts.push(words === '' ? address : `\n${address}\n`)
  }
}

/** The text with its character references as characters; what names none stays. */
function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,7});/gi, (reference, name: string) => {
    if (!name.startsWith('#')) return namedCharacter(name) ?? reference
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
}

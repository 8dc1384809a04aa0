import type { QuestionKind } from '../../database/tables/event-tables.ts'
import { cleanLine, isVisible } from '../../http/text-gate.ts'

/** What a file may be at most, as the column and its constraint have it. */
export const mostFileBytes = 2_097_152

const longestName = 120

const kinds = {
  'application/pdf': { extensions: ['pdf'], asked: ['file'] },
  'image/png': { extensions: ['png'], asked: ['file', 'picture'] },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], asked: ['file', 'picture'] },
  'image/webp': { extensions: ['webp'], asked: ['file', 'picture'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['docx'],
    asked: ['file'],
  },
  'application/vnd.oasis.opendocument.text': { extensions: ['odt'], asked: ['file'] },
} as const satisfies Record<
  string,
  { readonly extensions: readonly string[]; readonly asked: readonly QuestionKind[] }
>

/** A kind of file that is taken. */
export type MediaType = keyof typeof kinds

/** What a file's bytes say that it is: neither its name nor the browser is asked. Archives are not opened. */
export function sniff(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp'
  if (!startsWith(bytes, 'PK\x03\x04')) return undefined
  if (startsWith(bytes, 'mimetypeapplication/vnd.oasis.opendocument.textPK', 30))
    return 'application/vnd.oasis.opendocument.text'
  return holds(bytes, '[Content_Types].xml') && holds(bytes, 'word/document.xml')
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : undefined
}

/** Whether a question of that kind takes such a file. */
export function isTaken(kind: QuestionKind, type: MediaType): boolean {
  const asked: readonly QuestionKind[] = kinds[type].asked
  return asked.includes(kind)
}

/** What a browser offers to choose from, for a question of that kind. */
export function acceptOf(kind: QuestionKind): string {
  const types = (Object.keys(kinds) as MediaType[]).filter((type) => isTaken(kind, type))
  return types.flatMap((type) => [type, ...kinds[type].extensions.map((each) => `.${each}`)]).join(',')
}

/** The name that a file came under: without folders, through the gate, with the ending of what it is. */
export function nameOf(sent: string, type: MediaType): string {
  const [extension] = kinds[type].extensions
  const clean = cleanLine(sent.split(/[/\\]/).at(-1) ?? '') ?? ''
  const dot = clean.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot + 1)] : [clean, '']
  const isRight = (kinds[type].extensions as readonly string[]).includes(ending.toLowerCase())
  const [kept, last] = isRight ? [stem, ending] : [clean, extension]
  const short = Array.from(kept).slice(0, longestName).join('').trim()
  return `${isVisible(short) ? short : 'file'}.${last}`
}

/** `attachment` under the file's name: in ASCII, and as RFC 5987 has it. */
export function dispositionOf(name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^A-Za-z0-9._ -]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** `text` is of bytes: each sign is one. */
function startsWith(bytes: Uint8Array, text: string, from = 0): boolean {
  if (bytes.length < from + text.length) return false
  return Array.from(text).every((sign, place) => bytes[from + place] === sign.charCodeAt(0))
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, text, at)) return true
  }
  return false
}

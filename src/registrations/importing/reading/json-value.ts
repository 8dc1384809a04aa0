import type { Problem } from '../../../http/problems.ts'
import type { Paused } from '../../../time/turns.ts'

type Cursor = { readonly text: string; at: number; values: number }

const deepest = 32
const mostValues = 1_000_000
// Of one list, and fields of one object.
const mostItems = 10_000
const mostCharacters = 100_000
const mostEscapedQuotes = 100_000
const space = /[ \t\r\n]*/y
// A number of more digits than these is none of ours.
const word = /(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,30})?)(?![\w.+-])/y

/**
 * Reads JSON as `JSON.parse` does, but with pauses, and none that is larger than files of events are. A text
 * of more than 100,000 characters, longer than any that an event may have, is cut behind those.
 */
export function* readJson(
  text: string,
): Paused<{ readonly json: unknown; readonly problem?: never } | { readonly problem: Problem }> {
  const cursor = { text, at: 0, values: 0 }
  try {
    const json = yield* valueAt(cursor, 0)
    if (signAt(cursor) !== '') throw new SyntaxError('More than one value')
    return { json }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: { key: 'importing.not-json' } }
    if (error instanceof RangeError) return { problem: { key: 'reading.json-large' } }
    throw error
  }
}

/** The next sign that is no space; '' at the end. */
function signAt(cursor: Cursor): string {
  space.lastIndex = cursor.at
  space.test(cursor.text)
  cursor.at = space.lastIndex
  return cursor.text.charAt(cursor.at)
}

function takeSign(cursor: Cursor): string {
  const sign = signAt(cursor)
  cursor.at += 1
  return sign
}

function* valueAt(cursor: Cursor, depth: number): Paused<unknown> {
  cursor.values += 1
  if (depth > deepest || cursor.values > mostValues) throw new RangeError('Too deep or too many')
  const sign = signAt(cursor)
  if (sign === '{' || sign === '[') return yield* itemsAt(cursor, depth)
  return sign === '"' ? textAt(cursor) : wordAt(cursor)
}

function* itemsAt(cursor: Cursor, depth: number): Paused<unknown> {
  const close = takeSign(cursor) === '{' ? '}' : ']'
  const items: (readonly [name: string, value: unknown])[] = []
  let sign = signAt(cursor) === close ? takeSign(cursor) : ','
  while (sign === ',') {
    yield
    if (items.length === mostItems) throw new RangeError('Too many of one')
    const name = close === '}' ? nameAt(cursor) : ''
    items.push([name, yield* valueAt(cursor, depth + 1)])
    sign = takeSign(cursor)
  }
  if (sign !== close) throw new SyntaxError(`No ${close}`)
  return close === '}' ? Object.fromEntries(items) : items.map(([, value]) => value)
}

function nameAt(cursor: Cursor): string {
  if (signAt(cursor) !== '"') throw new SyntaxError('No name')
  const name = textAt(cursor)
  if (takeSign(cursor) !== ':') throw new SyntaxError('No value')
  return name
}

function textAt(cursor: Cursor): string {
  const { text, at: from } = cursor
  let to = text.indexOf('"', from + 1)
  for (let escaped = 0; to > 0 && isEscaped(text, to); escaped++) {
    if (escaped === mostEscapedQuotes) throw new RangeError('Too long')
    to = text.indexOf('"', to + 1)
  }
  if (to < 0) throw new SyntaxError('No end')
  cursor.at = to + 1
  if (to - from - 1 > mostCharacters) return text.slice(from + 1, from + mostCharacters + 2)
  return JSON.parse(text.slice(from, to + 1))
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - slashes - 1] === '\\') slashes += 1
  return slashes % 2 === 1
}

function wordAt(cursor: Cursor): unknown {
  word.lastIndex = cursor.at
  const [written] = word.exec(cursor.text) ?? []
  if (written === undefined) throw new SyntaxError('No value')
  cursor.at += written.length
  return JSON.parse(written)
}

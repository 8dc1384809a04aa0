import { createReadHeader, type ListColumn } from './columns.ts'
import { delimiterOf, readTable, type TableRow } from './read-table.ts'

/** A person of a list as it was typed, with the line they stand in. */
export type ListEntry = {
  readonly line: number
  readonly values: ReadonlyMap<ListColumn, string>
  /** False where the line has more cells than there are columns: who knows what stands where. */
  readonly fits: boolean
}

export type ReadList =
  | { readonly outcome: 'read'; readonly entries: readonly ListEntry[] }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'too-many' }
  | { readonly outcome: 'open-quote'; readonly line: number }
  /** The first line names columns, but none with addresses, or no line has any. */
  | { readonly outcome: 'no-column' }
  | { readonly outcome: 'column-twice'; readonly column: string }

export const mostEntries = 10_000

/** Reads a list: a table whose first line names its columns in any order, else a person a line. */
export function readList(text: string): ReadList {
  const lines = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const first = lines.split('\n', 50).find((line) => line.trim() !== '')
  if (first === undefined && lines.trim() === '') return { outcome: 'nothing' }
  const delimiter = delimiterOf(first ?? '')
  const headed = readHeaders(first ?? '', delimiter)
  if (headed === 'none') return readLines(lines)
  if ('twice' in headed) return { outcome: 'column-twice', column: headed.twice }
  const table = readTable(lines, delimiter)
  if (table.outcome === 'open-quote') return table
  const rows = table.rows.slice(1)
  if (rows.length > mostEntries) return { outcome: 'too-many' }
  if (rows.length === 0) return { outcome: 'nothing' }
  return { outcome: 'read', entries: rows.map((row) => entryOf(row, headed.columns)) }
}

type Headers = 'none' | { readonly twice: string } | { readonly columns: readonly (ListColumn | undefined)[] }

function readHeaders(line: string, delimiter: ReturnType<typeof delimiterOf>): Headers {
  const table = readTable(line, delimiter)
  const [row] = table.outcome === 'read' ? table.rows : []
  const readHeader = createReadHeader()
  const columns = (row?.cells ?? []).map(readHeader)
  if (!columns.includes('email')) return 'none'
  const twice = columns.find((column, place) => column !== undefined && columns.indexOf(column) !== place)
  if (twice) return { twice: row?.cells[columns.lastIndexOf(twice)]?.trim() ?? twice }
  return { columns }
}

function entryOf({ line, cells }: TableRow, columns: readonly (ListColumn | undefined)[]): ListEntry {
  const values = columns.flatMap((column, place) =>
    column === undefined ? [] : [[column, plainCell(cells[place] ?? '')] as const],
  )
  const isOver = cells.slice(columns.length).some((cell) => cell.trim() !== '')
  return { line, values: new Map(values), fits: !isOver }
}

/** On one line. Our own export puts an apostrophe before what a spreadsheet would run (SEC-19): it goes off again. */
function plainCell(cell: string): string {
  const onOneLine = cell.trim().replaceAll(/\s*\n\s*/g, ' ')
  return onOneLine.replace(/^'(?=[\s\u200b\ufeff]*[=+\-@＝＋－＠])/u, '')
}

function readLines(text: string): ReadList {
  const lines = text.split('\n').map((typed, place) => ({ typed: typed.trim(), line: place + 1 }))
  const filled = lines.filter(({ typed }) => typed !== '')
  if (filled.length > mostEntries) return { outcome: 'too-many' }
  if (filled.length === 0) return { outcome: 'nothing' }
  if (!filled.some(({ typed }) => typed.includes('@'))) return { outcome: 'no-column' }
  return { outcome: 'read', entries: filled.map(({ typed, line }) => lineEntry(typed, line)) }
}

const lineColumns = [
  'email',
  'given_name',
  'family_name',
  'affiliation',
  'country',
  'language',
  'type',
] as const satisfies readonly ListColumn[]

const named = /^(?<name>[^<>]*)<(?<email>[^<>]*)>[;,]?$/

/** `Name <address>`, else cells in the order of the columns, the address first. */
function lineEntry(typed: string, line: number): ListEntry {
  const { name, email } = named.exec(typed)?.groups ?? {}
  if (email !== undefined) {
    const whole = (name ?? '').trim().replaceAll(/^"|"$/g, '')
    const values = new Map([['email', email.trim()] as const, ['name', whole] as const])
    return { line, values, fits: true }
  }
  const table = readTable(typed, delimiterOf(typed))
  const cells = table.outcome === 'read' ? (table.rows[0]?.cells ?? []) : [typed]
  return entryOf({ line, cells }, lineColumns)
}

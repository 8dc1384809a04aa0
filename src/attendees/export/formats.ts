import type { Database } from '../../database/connection.ts'
import type { CopyOut } from '../../database/copy-out.ts'
import type { Anchor } from '../attendee-query.ts'
import { isNumeric } from './cells.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { csvStatement, findPageEnd, readPage, type Sheet } from './statements.ts'
import { writeXlsx } from './xlsx.ts'

/** How an export reads: the database, and COPY where the platform has it. */
export type Source = { readonly db: Database; readonly copy: CopyOut | null }

export const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const
export type Format = keyof typeof formats

const pageRows = 1_000
const copyRows = 10_000
/** A page of COPY is held in memory: where people write much, its rows are fewer. */
const copyBytes = 4 * 1_048_576
const encoder = new TextEncoder()

/** The sheet's bytes in the format, read page by page as they are asked for. */
export function write(source: Source, sheet: Sheet, headers: readonly string[], format: Format): Bytes {
  switch (format) {
    case 'csv':
      return source.copy
        ? csvByCopy(source.db, source.copy, sheet, headers)
        : csvByPages(source.db, sheet, headers)
    case 'xlsx':
      return writeXlsx(xlsxRows(source.db, sheet), headers)
    case 'json':
      return json(source.db, sheet)
  }
}
type Bytes = AsyncGenerator<Uint8Array, void, undefined>

async function* csvByCopy(db: Database, copy: CopyOut, sheet: Sheet, headers: readonly string[]): Bytes {
  yield encoder.encode(byteOrderMark + csvLine(headers))
  let after: Anchor | undefined
  let most = pageRows
  for (;;) {
    const end = await findPageEnd(db, sheet, after, most)
    if (!end) return
    const chunks = await copy(csvStatement(db, sheet, after ? { after, until: end } : { until: end }))
    yield* chunks
    if (end.count < most) return
    const bytes = chunks.reduce((sum, { length }) => sum + length, 0)
    most = Math.max(pageRows / 10, Math.min(copyRows, Math.floor((copyBytes * most) / bytes)))
    after = end
  }
}

async function* csvByPages(db: Database, sheet: Sheet, headers: readonly string[]): Bytes {
  yield encoder.encode(byteOrderMark + csvLine(headers))
  for await (const rows of pages(db, sheet, 'text')) {
    yield encoder.encode(rows.map((cells) => csvLine(cells.map(String))).join(''))
  }
}

async function* json(db: Database, sheet: Sheet): Bytes {
  const keys = sheet.columns.map(({ key }) => key)
  let opening = '[\n'
  for await (const rows of pages(db, sheet, 'json')) {
    const objects = rows.map((cells) =>
      JSON.stringify(Object.fromEntries(keys.map((key, place) => [key, cells[place] ?? null]))),
    )
    yield encoder.encode(opening + objects.join(',\n'))
    opening = ',\n'
  }
  yield encoder.encode(opening === '[\n' ? '[]\n' : '\n]\n')
}

async function* xlsxRows(db: Database, sheet: Sheet): AsyncGenerator<readonly (string | number | null)[]> {
  const numeric = sheet.columns.map(isNumeric)
  for await (const rows of pages(db, sheet, 'text')) {
    for (const cells of rows) {
      yield cells.map((cell, place) => {
        const text = String(cell)
        return text === '' ? null : numeric[place] && Number.isFinite(Number(text)) ? Number(text) : text
      })
    }
  }
}

/** While a page is written the next one is read: PostgreSQL and this process work at the same time. */
async function* pages(
  db: Database,
  sheet: Sheet,
  form: 'text' | 'json',
): AsyncGenerator<readonly (readonly unknown[])[]> {
  let reading = readPage(db, sheet, form, undefined, pageRows)
  for (;;) {
    const rows = await reading
    const isLast = rows.length < pageRows
    if (!isLast) {
      reading = readPage(db, sheet, form, rows.at(-1), pageRows)
      // Its fault is met where it is awaited; a reader who has gone awaits it no more.
      reading.catch(() => {})
    }
    if (rows.length > 0) yield rows.map(({ cells }) => cells)
    if (isLast) return
  }
}

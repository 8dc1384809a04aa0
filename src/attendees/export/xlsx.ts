import { writeXlsxStream } from 'hucre/xlsx'

type Cell = string | number | null

const columnWidth = 22
/** After so many rows others get a turn: a workbook is a long piece of work (PERF-15). */
const rowsAtAStretch = 200

// What XML 1.0 forbids, and what would be read as an escaped character.
const forbidden = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu
const escaped = /_(?=x[0-9a-fA-F]{4}_)/g

/**
 * A workbook of one sheet as a stream of bytes: the first row stands fixed, strings are text and never
 * formulas.
 */
export async function* writeXlsx(
  rows: AsyncIterable<readonly Cell[]>,
  headers: readonly string[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = writeXlsxStream(turns(rows), {
    name: 'Attendees',
    columns: headers.map((header) => ({ header: exact(header), width: columnWidth })),
    freezePane: { rows: 1 },
  })
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

async function* turns(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Cell[]> {
  let count = 0
  for await (const row of rows) {
    yield row.map((cell) => (typeof cell === 'string' ? exact(cell) : cell))
    if (++count % rowsAtAStretch === 0) await new Promise((resolve) => setTimeout(resolve))
  }
}

function exact(text: string): string {
  return text.replace(forbidden, '').replace(escaped, '_x005F_')
}

/** A record of a table, with the line of the text that it begins in, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

export type ReadTable =
  | { readonly outcome: 'read'; readonly rows: readonly TableRow[] }
  /** A quotation mark that is opened in that line and never closed. */
  | { readonly outcome: 'open-quote'; readonly line: number }

export type Delimiter = ',' | ';' | '\t'

const delimiters: readonly Delimiter[] = [';', '\t', ',']

/** What parts the cells of a line: that which stands most often outside of quotation marks. */
export function delimiterOf(line: string): Delimiter {
  const bare = line.replaceAll(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }))
  const [most] = counts.sort((a, b) => b.count - a.count)
  return most?.delimiter ?? ','
}

/** Takes a table apart as RFC 4180 says, with that delimiter; lines without anything in them are left out. */
export function readTable(text: string, delimiter: Delimiter): ReadTable {
  const rows: TableRow[] = []
  let place = 0
  let line = 1
  while (place < text.length) {
    const record = readRecord(text, place, delimiter)
    if (!record) return { outcome: 'open-quote', line }
    if (record.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: record.cells })
    line += record.lines
    place = record.end
  }
  return { outcome: 'read', rows }
}

type TableRecord = { readonly cells: readonly string[]; readonly end: number; readonly lines: number }

/** One record from a place on; undefined where a quotation mark is never closed. */
function readRecord(text: string, from: number, delimiter: Delimiter): TableRecord | undefined {
  const cells: string[] = []
  let place = from
  let lines = 0
  for (;;) {
    const cell = text[place] === '"' ? readQuoted(text, place + 1) : readBare(text, place, delimiter)
    if (!cell) return undefined
    cells.push(cell.text)
    lines += cell.text.split('\n').length - 1
    place = cell.end
    if (text[place] === delimiter) {
      place++
      continue
    }
    if (place >= text.length) return { cells, end: place, lines }
    if (text[place] === '\n') return { cells, end: place + 1, lines: lines + 1 }
    // Letters after a closing quotation mark belong to its cell.
    const rest = readBare(text, place, delimiter)
    cells.push((cells.pop() ?? '') + rest.text)
    place = rest.end
    if (text[place] === delimiter) place++
    else return { cells, end: place < text.length ? place + 1 : place, lines: lines + 1 }
  }
}

type Cell = { readonly text: string; readonly end: number }

function readBare(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return { text: text.slice(from, end), end }
}

/** From behind the opening mark to behind the closing one; two marks in a row stand for one. */
function readQuoted(text: string, from: number): Cell | undefined {
  let place = from
  let read = ''
  for (;;) {
    const mark = text.indexOf('"', place)
    if (mark < 0) return undefined
    read += text.slice(place, mark)
    if (text[mark + 1] !== '"') return { text: read, end: mark + 1 }
    read += '"'
    place = mark + 2
  }
}

import { strFromU8, unzipSync } from 'fflate'

/** Reads CSV as RFC 4180 says, strictly: throws where a cell is not quoted or a line does not end in CRLF. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let at = 0
  while (at < text.length) {
    const line: string[] = []
    for (;;) {
      const [cell, end] = readCell(text, at)
      line.push(cell)
      at = end + 1
      if (text[end] !== ',') break
    }
    if (text.slice(at - 1, at + 1) !== '\r\n')
      throw new Error(`No CRLF at ${at}: ${text.slice(at - 20, at + 5)}`)
    at += 1
    lines.push(line)
  }
  return lines
}

function readCell(text: string, start: number): [string, number] {
  if (text[start] !== '"') throw new Error(`Not quoted at ${start}: ${text.slice(start, start + 20)}`)
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw new Error('A cell does not end')
    if (text[quote + 1] !== '"') return [text.slice(start + 1, quote).replaceAll('""', '"'), quote + 1]
    at = quote + 2
  }
}

export type XlsxCell = { readonly type: string; readonly text: string }

/** Unzips a workbook and reads the cells of its first sheet by their addresses (`B2`), as a spreadsheet would show them. */
export function readXlsx(bytes: Uint8Array): {
  readonly xml: string
  readonly cells: ReadonlyMap<string, XlsxCell>
} {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml']
  if (!sheet) throw new Error('There is no sheet')
  const xml = strFromU8(sheet)
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs)].map(
    ([, address, attributes, inner]) => {
      const type = /t="(\w+)"/.exec(attributes ?? '')?.[1] ?? 'n'
      const raw = /<(?:t|v)(?: [^>]*)?>(.*?)<\/(?:t|v)>/s.exec(inner ?? '')?.[1] ?? ''
      return [address ?? '', { type, text: unescaped(raw) }] as const
    },
  )
  return { xml, cells: new Map(cells) }
}

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** UTF-8's mark at a file's start, by which spreadsheets know it. */
export const byteOrderMark = '\ufeff'

const blank =
  '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]'

/**
 * Where a spreadsheet would see a formula (SEC-19). The same expression is read by JavaScript and by
 * PostgreSQL.
 */
export const formulaPattern = `^${blank}*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]`

const formula = new RegExp(formulaPattern, 'u')

/** The cell's text, with an apostrophe before what a spreadsheet would run. Nothing of it is taken away. */
export function defuse(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** One line of RFC 4180: each cell quoted and defused, CRLF at its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

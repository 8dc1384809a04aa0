import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { csvLine, defuse, formulaPattern } from '../../src/attendees/export/csv.ts'
import { freshDatabase } from '../support/database.ts'

const blanks = [
  ' ',
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u200b',
  '\u2028',
  '\u202f',
  '\u3000',
  '\ufeff',
]
const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']
const hostile = fc
  .array(
    fc.constantFrom(...blanks, ...starts, 'a', '1', '"', "'", ',', ';', '王', 'ع', '😀', '\u200e', '.'),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

test.for<[string, string]>([
  ['=1+1', "'=1+1"],
  ['+86 10 5555', "'+86 10 5555"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\u3000\u200b＝cmd', "'\u3000\u200b＝cmd"],
  ['  \tx', "'  \tx"],
  ['\ufeff=1', "'\ufeff=1"],
  ['007', '007'],
  ['王晓琳', '王晓琳'],
  ["O'Neill-Smith", "O'Neill-Smith"],
  ['a=b', 'a=b'],
  ['', ''],
])('the cell %j is written as %j', ([text, cell]) => {
  expect(defuse(text)).toBe(cell)
})

test('PostgreSQL and JavaScript see the same formulas, and take nothing away', async () => {
  const { db } = await freshDatabase()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { maxLength: 200 }),
      async (texts) => {
        const kept = texts.map((text) => text.replaceAll('\0', ''))
        const { rows } = await sql<{ cell: string }>`
        select case when x ~ ${formulaPattern}::text then '''' || x else x end as cell
        from unnest(${kept}::text[]) with ordinality as t(x, place) order by place`.execute(db)
        expect(rows.map(({ cell }) => cell)).toEqual(kept.map(defuse))
        expect(kept.map(defuse).map((cell, place) => cell.endsWith(kept[place] ?? ''))).not.toContain(false)
      },
    ),
    { numRuns: 60 },
  )
})

test('every cell is quoted, quotes are doubled, lines end in CRLF', () => {
  expect(csvLine(['a', 'say "hi"', '', '1,2\n3', '=x'])).toBe('"a","say ""hi""","","1,2\n3","\'=x"\r\n')
})

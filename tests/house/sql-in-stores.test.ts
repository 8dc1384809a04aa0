import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What speaks to the server about itself, and exports, whose statements are made of the columns that were asked for. */
const elsewhere = [
  'src/database/**',
  'src/http/observing/metrics.node.ts',
  'src/operation/open-services.node.ts',
  'src/attendees/attendee-query.ts',
  'src/attendees/export/*.ts',
]

const query =
  /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(?:<[^`]*>)?`|\brun(?:<.*>)?\((?:db|tx)\b/

test('SQL stands in stores', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['src/**/*-store.ts', ...elsewhere] })
  const holding = files.filter((file) => query.test(readFileSync(join(root, file), 'utf8')))

  expect(files.length).toBeGreaterThan(200)
  expect(holding).toEqual([])
})

test.for([
  "await db.selectFrom('events').selectAll().execute()",
  'await sql`select 1`.execute(db)',
  'const held = sql<number>`held + 1`',
  'const rows = await run<Row>(db, listAll, [])',
  'await run(tx, insert, [])',
])('«%s» outside of a store is found', (line) => {
  expect(query.test(line)).toBe(true)
})

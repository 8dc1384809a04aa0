import { CompiledQuery } from 'kysely'
import type { Queryable } from './connection.ts'

/**
 * Runs a statement that was written once. Building a hot statement at each call costs more than its round trip; the
 * text is a constant of a store, every value a parameter, and rows come under camelCase names.
 */
export async function run<Row>(
  db: Queryable,
  text: string,
  parameters: readonly unknown[],
): Promise<readonly Row[]> {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))
  return rows
}

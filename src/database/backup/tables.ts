import type pg from 'pg'
import type { BackupTable } from './backup-format.ts'

type Reference = { readonly from: string; readonly to: string }

/** All tables of the product with their columns; a table comes after those that it refers to. */
export async function listTables(client: pg.Client): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<BackupTable>(`
    select c.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = current_schema() and t.table_type = 'BASE TABLE'
      and table_name not like 'kysely_%' and c.is_generated = 'NEVER'
    group by c.table_name order by c.table_name`)
  const { rows: references } = await client.query<Reference>(`
    select child.relname as from, parent.relname as to
    from pg_constraint k
    join pg_class child on child.oid = k.conrelid
    join pg_class parent on parent.oid = k.confrelid
    where k.contype = 'f' and child.oid <> parent.oid`)
  return inOrderOfReference(rows, references)
}

/** Whether the table has a row. */
export async function hasRows(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query(`select exists (select from ${quoted(table)}) as found`)
  return rows[0].found
}

/** `name (column, …)` as COPY wants it. */
export function copyTarget({ table, columns }: BackupTable): string {
  return `${quoted(table)} (${columns.map(quoted).join(', ')})`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function inOrderOfReference(
  tables: readonly BackupTable[],
  references: readonly Reference[],
): readonly BackupTable[] {
  const ordered: BackupTable[] = []
  let left = tables
  while (left.length > 0) {
    const names = new Set(left.map(({ table }) => table))
    const waiting = new Set(references.filter(({ to }) => names.has(to)).map(({ from }) => from))
    const ready = left.filter(({ table }) => !waiting.has(table))
    if (ready.length === 0)
      throw new Error(`The tables ${[...names].join(', ')} refer to each other in a circle`)
    ordered.push(...ready)
    left = left.filter(({ table }) => waiting.has(table))
  }
  return ordered
}

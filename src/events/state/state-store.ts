import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'

/** The server's version, and the last step of the schema that the database has. */
export async function readDatabaseFacts(
  db: Queryable,
): Promise<{ readonly server: string; readonly schema: string | null }> {
  const { rows } = await sql<{ server: string; schema: string | null }>`
    select current_setting('server_version') as server,
      (select max(name) from kysely_migration) as schema`.execute(db)
  return rows[0] ?? { server: '', schema: null }
}

import { type Kysely, sql } from 'kysely'

/** No read holds a connection for longer than 5 s. A default of the role, for poolers refuse it as a startup parameter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const name = rows[0]?.name ?? ''
  await sql`alter role current_user in database ${sql.id(name)} set statement_timeout = '5s'`.execute(db)
}

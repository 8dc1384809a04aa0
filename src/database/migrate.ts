import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from '../../migrations/index.ts'
import { connect, type Database } from './connection.ts'
import { mayPass } from './faults.ts'

const steps = Object.keys(migrations).sort()
const mostTries = 20
const noSuchTable = '42P01'

// A step that waits for a lock holds up all who come behind it: it gives up soon and tries again.
const prepare = `set lock_timeout = '2s'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`

/**
 * Brings the schema up to date and returns the names of the steps it took. The URL is the direct one, around a pooler:
 * the single runner is held by an advisory lock of the session (S17). Each step is a transaction of its own.
 */
export async function migrate(directUrl: string): Promise<readonly string[]> {
  const db = connect(directUrl, { size: 1, prepare })
  try {
    // Before kysely's migrator looks: it refuses a schema that a later version has moved on.
    if ((await listMissingSteps(db)).length === 0) return []
    return await takeSteps(db)
  } finally {
    await db.destroy()
  }
}

/** The steps that this version knows and the database lacks. Steps of a later version, found there, don't disturb. */
export async function listMissingSteps(db: Database): Promise<readonly string[]> {
  const taken = await sql<{ name: string }>`select name from kysely_migration`.execute(db).catch((error) => {
    if (error.code !== noSuchTable) throw error
    return { rows: [] }
  })
  const names = new Set(taken.rows.map(({ name }) => name))
  return steps.filter((step) => !names.has(step))
}

async function takeSteps(db: Database): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const taken: string[] = []
  for (;;) {
    const step = await takeStep(migrator)
    if (step === undefined) return taken
    taken.push(step)
  }
}

async function takeStep(migrator: Migrator): Promise<string | undefined> {
  for (let tries = 1; ; tries++) {
    const { error, results } = await migrator.migrateUp()
    if (error === undefined) return results?.[0]?.migrationName
    if (!mayPass(error) || tries === mostTries) throw error
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * tries))
  }
}

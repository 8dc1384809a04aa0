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

/**
 * Brings an empty database's schema to exactly these steps, those of a backup. Throws where this version lacks one of
 * them, and where the database has gone further.
 */
export async function migrateTo(directUrl: string, wanted: readonly string[]): Promise<void> {
  const last = wanted.at(-1)
  if (last === undefined || wanted.join() !== steps.slice(0, wanted.length).join()) {
    throw new Error('The backup was made by a later version of Symposia: restore it with that version')
  }
  const db = connect(directUrl, { size: 1, prepare })
  try {
    const missing = await listMissingSteps(db)
    if (missing.length < steps.length - wanted.length) {
      throw new Error('The database has a later schema than the backup: restore into a new one')
    }
    const { error } = await migratorOf(db).migrateTo(last)
    if (error !== undefined) throw error
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
  const migrator = migratorOf(db)
  const taken: string[] = []
  for (;;) {
    const step = await takeStep(migrator)
    if (step === undefined) return taken
    taken.push(step)
  }
}

function migratorOf(db: Database): Migrator {
  return new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
}

async function takeStep(migrator: Migrator): Promise<string | undefined> {
  for (let tries = 1; ; tries++) {
    const { error, results } = await migrator.migrateUp()
    if (error === undefined) return results?.[0]?.migrationName
    if (!mayPass(error) || tries === mostTries) throw error
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * tries))
  }
}

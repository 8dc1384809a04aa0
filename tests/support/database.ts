import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connect, type Database } from '../../src/database/connection.ts'

/** An empty database with the present schema, for one test. */
export type FreshDatabase = {
  readonly db: Database
  /** For processes and connections of the test's own. */
  readonly url: string
  /** Gives it back; done by itself at the test's end. */
  readonly close: () => void
}

type Kept = {
  readonly url: string
  readonly db: Database
  readonly empty: pg.Client
  readonly emptying: string
}

// With isolate off a worker's files share this module: databases are made once a worker and emptied for each test.
const idle: Kept[] = []
let made = 0

/** Takes an empty database; a second one in the same test is another. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const kept = idle.pop() ?? (await makeDatabase())
  await kept.empty.query(kept.emptying)
  let open = true
  const close = () => {
    if (open) idle.push(kept)
    open = false
  }
  closeAtTestsEnd(close)
  return { db: kept.db, url: kept.url, close }
}

/** A database of its own without a schema, for what makes or fills one. Its taker ends `db`. */
export async function bareDatabase(): Promise<{ readonly db: Database; readonly url: string }> {
  const name = `symposia_bare_${process.pid}_${++made}`
  const server = inject('databaseServer')
  await onceConnected(server, (client) => client.query(`create database ${name}`))
  const url = server.replace('/postgres?', `/${name}?`)
  return { db: connect(url), url }
}

async function makeDatabase(): Promise<Kept> {
  const server = inject('databaseServer')
  const name = `symposia_${process.pid}_${++made}`
  await onceConnected(server, (client) => client.query(`create database ${name} template symposia_template`))
  const url = server.replace('/postgres?', `/${name}?`)
  const empty = new pg.Client(url)
  empty.on('error', () => {})
  await empty.connect()
  return { url, db: connect(url), empty, emptying: await statementThatEmpties(empty) }
}

/** Deletes in any order, foreign keys unheeded: on small tables some ten times quicker than truncate. */
async function statementThatEmpties(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'`,
  )
  const deletions = rows.map(({ name }) => `delete from ${name}`)
  return ["set session_replication_role = 'replica'", ...deletions].join('; ')
}

async function onceConnected(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await work(client).finally(() => client.end())
}

function closeAtTestsEnd(close: () => void): void {
  try {
    onTestFinished(close)
  } catch {
    // Taken in a hook, outside of a test: its taker closes it.
  }
}

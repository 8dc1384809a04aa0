import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Schema } from './schema.ts'
import { breakSilent } from './silence.ts'

/** The database outside of a transaction. */
export type Database = Kysely<Schema>
/** A transaction: in a signature it says "only inside a deed". */
export type Tx = Transaction<Schema>
/** Either: what a read takes. */
export type Queryable = Database | Tx

type Options = {
  /** Connections at most. */
  readonly size?: number
  /** SQL that prepares each new connection; on a direct connection only, a pooler would hand it to others. */
  readonly prepare?: string
  /** A server that says nothing to a statement for so long is away. None: it is waited for. */
  readonly silenceMs?: number
}

// PostgreSQL's numbers for types whose text we read otherwise than pg does.
const int8 = 20
const date = 1082
const timestampWithoutZone = 1114

/**
 * Connects, at the first query, to the PostgreSQL that the URL names. int8 comes as number, date and timestamp
 * without zone as text, timestamptz as Date. Waits 3 s for a connection (SEC-54).
 */
export function connect(url: string, { size = 10, prepare, silenceMs }: Options = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: { getTypeParser },
  })
  pool.on('connect', (client) => {
    // A client in use that breaks would end the process; its query fails by itself, and the pool drops it.
    client.on('error', ignore)
    if (silenceMs !== undefined) breakSilent(client, silenceMs)
    if (prepare !== undefined) client.query(prepare).catch(ignore)
  })
  pool.on('error', ignore)
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (type === int8) return Number
  if (type === date || type === timestampWithoutZone) return (text) => text
  return pg.types.getTypeParser(type, format as 'text')
}

function ignore(): void {}

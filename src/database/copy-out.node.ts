import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type CopyOut, lineEndMark } from './copy-out.ts'

const connections = 2
const statementTimeout = '30s'

/**
 * Lets PostgreSQL write CSV by COPY, on connections of its own: a pipeline could not carry it. A page is
 * read whole before
 * anyone reads it, so that a slow reader holds no snapshot open (SCALE.md S24).
 */
export function createCopyOut(databaseUrl: string): {
  readonly copy: CopyOut
  readonly close: () => Promise<void>
} {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  })
  pool.on('connect', (client) => client.on('error', ignore))
  pool.on('error', ignore)

  async function copy(query: CompiledQuery): Promise<readonly Uint8Array[]> {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await setParameters(client, query.parameters)
      const chunks = await readAll(client.query(copyTo(copyText(query.sql))))
      await client.query('commit')
      client.release()
      return chunks
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return { copy, close: () => pool.end() }
}

/** COPY takes no parameters: they are settings of the transaction, and the statement reads them as values. */
async function setParameters(client: pg.PoolClient, parameters: readonly unknown[]): Promise<void> {
  const settings = parameters.map(
    (_, index) => `set_config('symposia.p${index + 1}', $${index + 2}::text, true)`,
  )
  const all = [`set_config('statement_timeout', $1, true)`, ...settings]
  await client.query(`select ${all.join(', ')}`, [statementTimeout, ...parameters])
}

function copyText(statement: string): string {
  // A select of its own is read once a statement, and lets an index take it. The second cast tells an array
  // from rows.
  const text = statement.replace(
    /\$(\d+)::([a-z]+(?:\[\])?)/g,
    (_, place, type) => `(select current_setting('symposia.p${place}')::${type})::${type}`,
  )
  return `copy (${text}) to stdout (format csv, force_quote *)`
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(withLineEnds(chunk))
  return chunks
}

/**
 * Lines end in CRLF, line ends inside cells in LF. As latin1 bytes stay bytes, whatever UTF-8 they belong
 * to.
 */
function withLineEnds(chunk: Buffer): Uint8Array {
  const text = chunk.toString('latin1').replaceAll('\n', '\r\n').replaceAll(lineEndMark, '\n')
  return Buffer.from(text, 'latin1')
}

function ignore(): void {}

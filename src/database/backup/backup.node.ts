import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { type BackupHead, type BackupTable, backupEnd, tableEnd } from './backup-format.ts'
import { copyTarget, listTables } from './tables.ts'

/**
 * Writes all tables, as they stood at one moment, to a new file that only its owner may read; works beside running
 * servers. Returns how many rows it holds. Throws where the file exists.
 */
export async function backUp(directUrl: string, file: string, at: Date): Promise<number> {
  if (existsSync(file)) throw new Error(`${file} exists already`)
  const client = new pg.Client(directUrl)
  await client.connect()
  const draft = `${file}.new-${process.pid}`
  const counted = { rows: 0 }
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const lines = Readable.from(linesOf(client, at, counted))
    await pipeline(lines, createGzip(), createWriteStream(draft, { mode: 0o600, flush: true }))
    renameSync(draft, file)
    return counted.rows
  } finally {
    rmSync(draft, { force: true })
    await client.end()
  }
}

async function* linesOf(
  client: pg.Client,
  at: Date,
  counted: { rows: number },
): AsyncGenerator<string | Buffer> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  const head: BackupHead = { symposiaBackup: 1, steps: rows.map(({ name }) => name), at: at.toISOString() }
  yield `${JSON.stringify(head)}\n`
  for (const table of await listTables(client)) {
    yield* rowsOf(client, table, counted)
  }
  yield `${backupEnd}\n`
}

async function* rowsOf(
  client: pg.Client,
  table: BackupTable,
  counted: { rows: number },
): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify(table)}\n`
  const copy = client.query(to(`copy ${copyTarget(table)} to stdout`))
  yield* copy as AsyncIterable<Buffer>
  yield `${tableEnd}${copy.rowCount}\n`
  counted.rows += copy.rowCount
}

import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { migrate, migrateTo } from '../migrate.ts'
import { type BackupHead, type BackupTable, backupEnd, tableEnd } from './backup-format.ts'
import { copyTarget, hasRows, listTables } from './tables.ts'

/**
 * Fills an empty database from a backup: brings its schema to where the backup's was, copies all rows in one
 * transaction, pauses the outbox so that nothing is sent twice (REL-12), and takes the schema's later steps.
 * Returns how many rows it holds. Throws where the database is not empty, or the file is not whole.
 */
export async function restore(directUrl: string, file: string): Promise<number> {
  const lines = createLines(unpack(file))
  const head = readHead(await lines.next())
  await migrateTo(directUrl, head.steps)
  const client = new pg.Client(directUrl)
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0')
    await refuseUnlessEmpty(client)
    const rows = await copyTables(client, lines)
    await client.query('update site set outbox_paused = true')
    await client.query('commit')
    await migrate(directUrl)
    return rows
  } finally {
    await client.end()
  }
}

function readHead(line: Buffer | undefined): BackupHead {
  const head = line === undefined ? undefined : parse(line)
  if (head?.symposiaBackup !== 1) throw new Error('This is not a backup of Symposia')
  return head as BackupHead
}

function parse(line: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line.toString()) as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

async function* unpack(file: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(file)
  const unpacked = createGunzip()
  packed.once('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  try {
    yield* unpacked as AsyncIterable<Buffer>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw cutOff()
    throw error
  }
}

/** A server that was started once made the site, and nothing else: that may be replaced. */
async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  for (const { table } of await listTables(client)) {
    if (table !== 'site' && (await hasRows(client, table))) {
      throw new Error(`The database is not empty (${table}). Restore into a new one.`)
    }
  }
  await client.query('delete from site')
}

async function copyTables(client: pg.Client, lines: Lines): Promise<number> {
  let rows = 0
  for (;;) {
    const line = await lines.next()
    if (line?.toString() === backupEnd) return rows
    const table = line && (parse(line) as BackupTable | undefined)
    if (table === undefined) throw cutOff()
    const copy = client.query(from(`copy ${copyTarget(table)} from stdin`))
    const counted = { expected: -1 }
    await pipeline(Readable.from(rowsOf(lines, counted)), copy)
    if (copy.rowCount !== counted.expected) throw cutOff()
    rows += copy.rowCount
  }
}

/** The lines up to the table's end mark, in pieces of some size. */
async function* rowsOf(lines: Lines, counted: { expected: number }): AsyncGenerator<Buffer> {
  let piece: Buffer[] = []
  for (;;) {
    const line = await lines.next()
    if (line === undefined) throw cutOff()
    const end = endMark(line)
    if (end !== undefined) {
      counted.expected = end
      if (piece.length > 0) yield Buffer.concat(piece)
      return
    }
    piece.push(line, newline)
    if (piece.length >= 1_000) {
      yield Buffer.concat(piece)
      piece = []
    }
  }
}

function endMark(line: Buffer): number | undefined {
  const text = line.length < 30 ? line.toString() : ''
  return text.startsWith(tableEnd) ? Number(text.slice(tableEnd.length)) : undefined
}

function cutOff(): Error {
  return new Error('The backup is cut off or damaged; nothing was restored')
}

const newline = Buffer.from('\n')

type Lines = { readonly next: () => Promise<Buffer | undefined> }

/** Splits at line feeds alone: text may hold other characters that end lines elsewhere. */
function createLines(bytes: AsyncIterable<Buffer>): Lines {
  const lines = split(bytes)
  return {
    next: async () => {
      const { value, done } = await lines.next()
      return done ? undefined : value
    },
  }
}

async function* split(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of bytes) {
    let from = 0
    const joined = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    for (let at = joined.indexOf(10); at !== -1; at = joined.indexOf(10, from)) {
      yield joined.subarray(from, at)
      from = at + 1
    }
    rest = joined.subarray(from)
  }
  return undefined
}

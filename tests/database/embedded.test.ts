import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from '../../src/database/connection.ts'
import { type Embedded, openEmbedded } from '../../src/database/embedded.node.ts'
import { temporaryFolder } from '../support/server-process.ts'

const serverOf = (folder: string) =>
  Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10)
const isRunning = (folder: string) => existsSync(join(folder, 'postgres/postmaster.pid'))

async function countKept({ url }: Embedded): Promise<number> {
  const db = connect(url)
  const { rows } = await sql<{ kept: number }>`select count(*) as kept from kept`.execute(db)
  await db.destroy()
  return rows[0]?.kept ?? -1
}

async function keep({ url }: Embedded): Promise<void> {
  const db = connect(url)
  await sql`create table if not exists kept (word text)`.execute(db)
  await sql`insert into kept values ('a registration')`.execute(db)
  await db.destroy()
}

test('two that open one folder at once share a server, and the last to leave ends it', async () => {
  const folder = temporaryFolder()

  const [one, other] = await Promise.all([openEmbedded(folder), openEmbedded(folder)])
  await keep(one)
  await one.close()

  expect(other.url).toBe(one.url)
  expect(await countKept(other)).toBe(1)
  await other.close()
  expect(isRunning(folder)).toBe(false)
})

test('it runs with fsync and synchronous commits, and listens on no port', async () => {
  const server = await openEmbedded(temporaryFolder())
  const db = connect(server.url)

  const { rows } =
    await sql`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
    current_setting('listen_addresses') as addresses`.execute(db)

  expect(rows).toEqual([{ fsync: 'on', commit: 'on', addresses: '' }])
  await db.destroy()
  await server.close()
})

test('a server that is killed is started again by whoever uses it, with all that was kept', async () => {
  const folder = temporaryFolder()
  const told: string[] = []
  const server = await openEmbedded(folder, { say: (line) => told.push(line) })
  await keep(server)
  const killed = serverOf(folder)

  process.kill(killed, 'SIGKILL')
  while (told.at(-1) !== 'The embedded PostgreSQL is back.') await pause(20)

  expect(serverOf(folder)).not.toBe(killed)
  expect(await countKept(server)).toBe(1)
  await server.close()
})

test('a folder whose path is too long for a socket works too', async () => {
  const folder = join(temporaryFolder(), 'a folder with a very long name'.repeat(3))

  const server = await openEmbedded(folder)

  await keep(server)
  expect(await countKept(server)).toBe(1)
  await server.close()
})

test('what a kill during the first start left behind is no hindrance', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'postgres.new-999999999'))

  const server = await openEmbedded(folder)

  expect(existsSync(join(folder, 'postgres.new-999999999'))).toBe(false)
  await server.close()
})

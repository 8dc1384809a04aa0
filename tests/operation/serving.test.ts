import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bareDatabase } from '../support/database.ts'
import { runToEnd, startServer, temporaryFolder } from '../support/server-process.ts'

// Programs are started, and built first where a source has changed.
const timeout = 60_000

async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.text()
  return answer?.status ?? 0
}

async function untilStatus(url: string, status: number): Promise<void> {
  while ((await statusOf(url)) !== status) await pause(50)
}

test('one command makes the database, tells what is missing, serves, and ends with grace', {
  timeout,
}, async () => {
  const DATA_DIR = temporaryFolder()

  const server = await startServer({ DATA_DIR })
  const [health, ready] = [await statusOf(`${server.url}/healthz`), await statusOf(`${server.url}/readyz`)]
  const ended = await server.end('SIGTERM')

  expect([health, ready]).toEqual([200, 200])
  expect(server.output()).toContain('organizer add you@example.org --role owner')
  expect(server.output()).toContain('SMTP_URL is not set')
  expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600)
  expect(ended.code).toBe(0)
})

test('two servers share one folder, and one that is killed is no harm to the other or to its successor', {
  timeout,
}, async () => {
  const DATA_DIR = temporaryFolder()
  const [one, other] = await Promise.all([startServer({ DATA_DIR }), startServer({ DATA_DIR })])

  await one.end('SIGKILL')
  const besideIt = await statusOf(`${other.url}/readyz`)
  await other.end('SIGKILL')
  const successor = await startServer({ DATA_DIR })

  expect(besideIt).toBe(200)
  expect(await statusOf(`${successor.url}/readyz`)).toBe(200)
})

test('commands work beside a running server', { timeout }, async () => {
  const DATA_DIR = temporaryFolder()
  const server = await startServer({ DATA_DIR })

  const migrated = await runToEnd('cli', ['migrate'], { DATA_DIR })
  const backedUp = await runToEnd('cli', ['backup', join(DATA_DIR, 'backup')], { DATA_DIR })

  expect(migrated).toEqual({ code: 0, output: 'The schema is up to date.\n' })
  expect(backedUp.code).toBe(0)
  expect(await statusOf(`${server.url}/readyz`)).toBe(200)
})

test('what is backed up is restored elsewhere, and its mails wait until they are let go', {
  timeout,
}, async () => {
  const [first, second] = [{ DATA_DIR: temporaryFolder() }, { DATA_DIR: temporaryFolder() }]
  const file = join(first.DATA_DIR, 'backup')
  await runToEnd('cli', ['organizer', 'add', 'amina@example.org', '--role', 'owner'], first)
  await runToEnd('cli', ['backup', file], first)

  const restored = await runToEnd('cli', ['restore', file], second)
  const again = await runToEnd('cli', ['restore', file], second)
  const signIn = await runToEnd('cli', ['organizer', 'sign-in-link', 'Amina@example.org'], second)
  const retried = await runToEnd('cli', ['mail', 'retry'], second)

  expect(restored.code).toBe(0)
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('not empty') })
  expect(signIn.output).toMatch(/^http:\/\/localhost:3000\/organizer\/sign-in\/\S+\n$/)
  expect(retried.output).toContain('the outbox goes on')
})

test('a database that is killed is back within 5 s, without a restart', { timeout }, async () => {
  const DATA_DIR = temporaryFolder()
  const server = await startServer({ DATA_DIR })
  const postmaster = Number.parseInt(readFileSync(join(DATA_DIR, 'postgres/postmaster.pid'), 'utf8'), 10)

  process.kill(postmaster, 'SIGKILL')
  const began = performance.now()
  await pause(20)
  await untilStatus(`${server.url}/readyz`, 200)

  expect(performance.now() - began).toBeLessThan(5_000)
  expect(await statusOf(`${server.url}/healthz`)).toBe(200)
})

test('wrong settings stop the start with all that is wrong', { timeout }, async () => {
  const { code, output } = await runToEnd('server', [], {
    PORT: 'x',
    SITE_ZONE: 'y',
    DATABASE_URL: 'postgresql://z/z',
  })

  expect(code).toBe(1)
  expect(output).toMatch(/PORT: .*\n.*SITE_ZONE: .*\n.*APP_SECRET: /)
})

test('the demo and real data never share a database', { timeout }, async () => {
  const { db, url } = await bareDatabase()
  const settings = { DATABASE_URL: url, APP_SECRET: 'x'.repeat(40) }
  const real = await startServer(settings)
  await real.end('SIGTERM')

  const refused = await runToEnd('server', [], { ...settings, DEMO: '1' })
  await db.updateTable('site').set({ demo: true }).execute()
  const refusedToo = await runToEnd('server', [], settings)

  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('not empty') })
  expect(refusedToo).toMatchObject({ code: 1, output: expect.stringContaining('holds the demo') })
  await db.destroy()
})

test('a port that is taken is told, and the database is left', { timeout }, async () => {
  const DATA_DIR = temporaryFolder()
  const server = await startServer({ DATA_DIR })
  const PORT = new URL(server.url).port

  const { code, output } = await runToEnd('server', [], { DATA_DIR, PORT })

  expect(code).toBe(1)
  expect(output).toContain('EADDRINUSE')
})

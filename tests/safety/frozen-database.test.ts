import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/database/connection.ts'
import { isUnavailable } from '../../src/database/faults.ts'
import { freshDatabase } from '../support/database.ts'

const silenceMs = 300

/** A way to the database of `url` that can swallow all that passes, as a network does. */
async function openWay(url: string) {
  const folder = new URL(url).searchParams.get('host') ?? ''
  const ends: Socket[] = []
  let swallows = false
  const pass = (from: Socket, to: Socket) => {
    ends.push(from)
    from.on('error', () => {}).on('close', () => to.destroy())
    from.on('data', (bytes) => swallows || to.write(bytes))
  }
  const server = createServer((near) => {
    const far = dial(`${folder}/.s.PGSQL.5432`)
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const end of ends) end.destroy()
    server.close()
  })
  const near = new URL(url)
  near.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  near.searchParams.delete('host')
  return { url: near.href, swallow: (now: boolean) => (swallows = now) }
}

test('a database that says nothing is away, and is back by itself', async () => {
  const way = await openWay((await freshDatabase()).url)
  const db = connect(way.url, { silenceMs })
  onTestFinished(() => db.destroy())
  const ask = () => sql<{ one: number }>`select 1 as one`.execute(db)
  await ask()
  await pause(silenceMs * 2)

  way.swallow(true)
  const begun = performance.now()
  const fault = await ask().catch((error: unknown) => error)
  const waited = performance.now() - begun
  way.swallow(false)
  const { rows } = await ask()

  expect(isUnavailable(fault)).toBe(true)
  expect(waited).toBeLessThan(silenceMs + 1_000)
  expect(rows).toEqual([{ one: 1 }])
})

test('a connection that nobody uses may be silent', async () => {
  const db = connect((await freshDatabase()).url, { silenceMs, size: 1 })
  onTestFinished(() => db.destroy())
  const ask = async () =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid
  const first = await ask()

  await pause(silenceMs * 2)

  expect(await ask()).toBe(first)
})

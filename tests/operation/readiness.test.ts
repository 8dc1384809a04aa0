import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { connect } from '../../src/database/connection.ts'
import { createMetrics } from '../../src/http/observing/metrics.node.ts'
import { operationRoutes } from '../../src/http/observing/operation-routes.ts'
import { freshDatabase } from '../support/database.ts'

function configOf(settings: Readonly<Record<string, string>> = {}) {
  const { config } = readConfig(settings)
  if (!config) throw new Error('The settings of this test are wrong')
  return config
}

const clock = { now: () => new Date('2019-08-15T02:00:00Z'), machine: () => new Date() }
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })

test('a server is ready when its database is here and up to date', async () => {
  const { db } = await freshDatabase()

  const answer = await operationRoutes({ db, config: configOf() }, null).request('/readyz')

  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ ready: true, database: 'here', migrations: 'done' })
})

test('with its database away a server lives and is not ready', async () => {
  const db = connect('postgresql://nobody@127.0.0.1:1/nothing')
  const routes = operationRoutes({ db, config: configOf() }, null)

  const [health, ready] = [await routes.request('/healthz'), await routes.request('/readyz')]

  expect(health.status).toBe(200)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toMatchObject({ ready: false, database: 'away' })
  await db.destroy()
})

test('a schema that lacks a step is not ready, one that is ahead is', async () => {
  const { db } = await freshDatabase()
  const routes = operationRoutes({ db, config: configOf() }, null)
  const { rows } = await sql<{ name: string; timestamp: string }>`
    delete from kysely_migration where name = (select max(name) from kysely_migration) returning *`.execute(
    db,
  )

  const lacking = await routes.request('/readyz')
  await sql`insert into kysely_migration values (${rows[0]?.name}, ${rows[0]?.timestamp}), ('9999-later', '9')`.execute(
    db,
  )
  const ahead = await routes.request('/readyz')
  await sql`delete from kysely_migration where name = '9999-later'`.execute(db)

  expect(lacking.status).toBe(503)
  expect(ahead.status).toBe(200)
})

test('figures are for whoever stands on the machine itself', async () => {
  const { db } = await freshDatabase()
  const routes = operationRoutes({ db, config: configOf() }, createMetrics({ db, clock }))

  const near = await routes.request('/metrics', {}, from('127.0.0.1'))
  const far = await routes.request('/metrics', {}, from('192.0.2.1'))
  const forwarded = await routes.request(
    '/metrics',
    { headers: { 'x-forwarded-for': '127.0.0.1' } },
    from('127.0.0.1'),
  )

  expect(near.status).toBe(200)
  expect(await near.text()).toContain('symposia_mails_waiting 0')
  expect([far.status, forwarded.status]).toEqual([404, 404])
})

test('a token opens the figures from anywhere, and nothing else does then', async () => {
  const { db } = await freshDatabase()
  const routes = operationRoutes(
    { db, config: configOf({ METRICS_TOKEN: 'let me see' }) },
    createMetrics({ db, clock }),
  )
  const ask = (authorization: string) =>
    routes.request('/metrics', { headers: { authorization } }, from('127.0.0.1'))

  expect((await ask('Bearer let me see')).status).toBe(200)
  expect((await ask('Bearer let me')).status).toBe(404)
  expect((await routes.request('/metrics', {}, from('127.0.0.1'))).status).toBe(404)
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { lookAtAll, openStage } from './support/stage.ts'

/** Every row of every table. */
async function wholeDatabase({ services: { db } }: Desk): Promise<ReadonlyMap<string, unknown>> {
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' order by 1`.execute(db)
  const all = new Map<string, unknown>()
  for (const { name } of tables) {
    const { rows } = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db)
    all.set(
      name,
      rows.map(({ row }) => row),
    )
  }
  return all
}

test('looking at every address changes no row of any table', async () => {
  const stage = await openStage()
  const before = await wholeDatabase(stage.desk)

  await lookAtAll(stage)
  const after = await wholeDatabase(stage.desk)

  // An export is looked at too; the log remembers who took it away (PRIV-8).
  for (const name of before.keys())
    if (name !== 'audit_log') expect([name, after.get(name)]).toEqual([name, before.get(name)])
  expect(before.size).toBeGreaterThan(20)
})

test('neither log nor answers to strangers hold a name, an address or a secret', async () => {
  const stage = await openStage()
  const { desk, own, ask } = stage
  const token = own.split('/').at(-1) ?? ''

  await lookAtAll(stage)
  await ask(`${own}/cancel`, { method: 'POST', body: new URLSearchParams({ reason: 'Amina is ill' }) })
  await ask('/my', { method: 'POST', body: new URLSearchParams({ email: 'amina@example.org' }) })
  await ask(`/registrations/${token.slice(0, -1)}?email=amina@example.org`)
  const strangers = await Promise.all(
    [
      '/',
      '/events/forum',
      '/calendar.ics',
      '/events/forum.ics',
      '/feed.xml',
      '/events/forum/register',
      '/sitemap.xml',
    ].map(async (path) => (await ask(path)).text()),
  )

  for (const text of [...desk.logged, ...strangers]) {
    expect(text).not.toMatch(/amina|odhiambo|boris|olga@/i)
    expect(text).not.toContain(token)
  }
})

test('a fault names neither the person nor the link in the log', async () => {
  const { desk, own, ask } = await openStage()
  const executor = desk.services.db.getExecutor()
  const { executeQuery } = executor
  const refusal = Object.assign(
    new Error('duplicate key value violates "x": Key (email)=(amina@example.org)'),
    {
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (email)=(amina@example.org)',
    },
  )
  executor.executeQuery = () => Promise.reject(refusal)

  const answer = await ask(own).finally(() => Object.assign(executor, { executeQuery }))
  const body = await answer.text()

  expect(answer.status).toBe(500)
  expect(body).not.toMatch(/duplicate|amina|23505/)
  expect(desk.logged.join('\n')).toMatch(/A fault of ours/)
  expect(desk.logged.join('\n')).toContain('/registrations/:link')
})

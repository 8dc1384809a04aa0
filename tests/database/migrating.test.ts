import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { connect } from '../../src/database/connection.ts'
import { listMissingSteps, migrate, migrateTo } from '../../src/database/migrate.ts'
import { bareDatabase } from '../support/database.ts'

const steps = Object.keys(migrations)

test('two that migrate at once take each step once', async () => {
  const { db, url } = await bareDatabase()

  const missingBefore = await listMissingSteps(db)
  const taken = await Promise.all([migrate(url), migrate(url)])

  expect(missingBefore).toEqual(steps)
  expect(taken.flat().sort()).toEqual(steps)
  expect(await listMissingSteps(db)).toEqual([])
  await db.destroy()
})

test('a step that meets a busy table waits its turn', async () => {
  const { db, url } = await bareDatabase()
  await migrateTo(url, steps.slice(0, -1))
  const holder = connect(url, { size: 1 })
  const held = Promise.withResolvers<void>()
  const holding = holder.transaction().execute(async (tx) => {
    await sql`lock table kysely_migration in access exclusive mode`.execute(tx)
    await held.promise
  })

  const migrating = migrate(url)
  setTimeout(held.resolve, 500)

  expect(await migrating).toEqual([steps.at(-1)])
  await holding
  await Promise.all([db.destroy(), holder.destroy()])
})

test('a schema that a later version moved on is left as it is', async () => {
  const { db, url } = await bareDatabase()
  await migrate(url)
  await sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`.execute(db)

  expect(await migrate(url)).toEqual([])
  await db.destroy()
})

test('a single read is ended after 5 s by the role, without a word from the connection', async () => {
  const { db, url } = await bareDatabase()
  await migrate(url)
  const later = connect(url)

  const { rows } = await sql`select current_setting('statement_timeout') as timeout`.execute(later)

  expect(rows).toEqual([{ timeout: '5s' }])
  await Promise.all([db.destroy(), later.destroy()])
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { freshDatabase } from '../support/database.ts'

test('a transaction runs at READ COMMITTED and with timeouts of its own', async () => {
  const { db } = await freshDatabase()

  const settings = await inTransaction(db, async (tx) => {
    const { rows } = await sql`select current_setting('transaction_isolation') as isolation,
      current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`.execute(tx)
    return rows[0]
  })

  expect(settings).toEqual({ isolation: 'read committed', statement: '5s', lock: '2s', idle: '10s' })
})

test('what may pass is tried again as a whole', async () => {
  const { db } = await freshDatabase()
  let tries = 0

  const done = await inTransaction(db, async (tx) => {
    tries++
    await sql`insert into hosts (host_id) values (gen_random_uuid())`.execute(tx)
    if (tries < 3) throw Object.assign(new Error('could not serialize'), { code: '40001' })
    return 'done'
  })

  expect(done).toBe('done')
  expect(tries).toBe(3)
  expect(await db.selectFrom('hosts').select('hostId').execute()).toHaveLength(1)
})

test('a connection that is cut is no loss', async () => {
  const { db } = await freshDatabase()
  let tries = 0

  await inTransaction(db, async (tx) => {
    tries++
    await sql`insert into hosts (host_id) values (gen_random_uuid())`.execute(tx)
    if (tries === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
  })

  expect(tries).toBe(2)
  expect(await db.selectFrom('hosts').select('hostId').execute()).toHaveLength(1)
})

test('what does not pass is thrown at once', async () => {
  const { db } = await freshDatabase()
  let tries = 0

  const refused = inTransaction(db, async (tx) => {
    tries++
    await sql`insert into site (site_id) values (2)`.execute(tx)
  })

  await expect(refused).rejects.toMatchObject({ code: '23502' })
  expect(tries).toBe(1)
})

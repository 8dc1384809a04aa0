import { sql } from 'kysely'
import type { Database, Tx } from './connection.ts'
import { mayPass } from './faults.ts'

const patienceMs = 10_000
const longestPauseMs = 1_000

/**
 * Does the work in one READ COMMITTED transaction, with timeouts for its statements and locks (SEC-54). Where the
 * fault may pass it does the whole of it again, until 10 s are over: so the work makes its ids before, holds nothing
 * but SQL, and is harmless when a commit was lost on the way back.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const deadline = performance.now() + patienceMs
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(db, work)
    } catch (error) {
      const pauseMs = Math.random() * Math.min(longestPauseMs, 10 * 2 ** tries)
      if (!mayPass(error) || performance.now() + pauseMs >= deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

function attempt<Result>(db: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (tx) => {
      await setTimeouts(tx)
      return await work(tx)
    })
}

/** In the transaction, because a pooler keeps nothing of a session (S18); all three in one round trip. */
async function setTimeouts(tx: Tx): Promise<void> {
  await sql`select set_config('statement_timeout', '5s', true), set_config('lock_timeout', '2s', true),
    set_config('idle_in_transaction_session_timeout', '10s', true)`.execute(tx)
}

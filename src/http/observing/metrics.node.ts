import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Clock } from '../../clock.ts'
import type { Database } from '../../database/connection.ts'
import type { Metrics } from './metrics.ts'

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

/** Figures of this process and, read at each look, of the outbox and the database's standbys. */
export function createMetrics({ db, clock }: { readonly db: Database; readonly clock: Clock }): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'symposia_answer_seconds',
    help: 'Time to answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  const waiting = gauge(registry, 'symposia_mails_waiting', 'Mails in the outbox that are due and not sent')
  const oldest = gauge(
    registry,
    'symposia_mails_waiting_seconds',
    'Age of the oldest such mail, since it fell due',
  )
  const failed = gauge(registry, 'symposia_mails_failed', 'Mails that were given up')
  const lag = gauge(
    registry,
    'symposia_standby_lag_seconds',
    'How far the slowest standby lags behind; 0 without one',
  )
  const away = gauge(registry, 'symposia_database_away', '1 while the database can not be read')

  async function look(): Promise<void> {
    const outbox = await readOutbox(db, clock.now())
    waiting.set(outbox.waiting)
    oldest.set(outbox.oldestSeconds)
    failed.set(outbox.failed)
    lag.set(await readLag(db))
  }

  return {
    contentType: registry.contentType,
    read: async () => {
      away.set(0)
      await look().catch(() => away.set(1))
      return await registry.metrics()
    },
    answered: ({ method, route, status, seconds }) => {
      answers.observe({ method: knownMethods.has(method) ? method : 'other', route, status }, seconds)
    },
  }
}

function gauge(registry: Registry, name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] })
}

async function readOutbox(db: Database, now: Date) {
  const row = await db
    .selectFrom('messages')
    .select(({ fn }) => [
      fn
        .countAll<number>()
        .filterWhere('state', '=', 'waiting')
        .filterWhere('dueAt', '<=', now)
        .as('waiting'),
      fn.min('dueAt').filterWhere('state', '=', 'waiting').as('oldestAt'),
      fn.countAll<number>().filterWhere('state', '=', 'failed').as('failed'),
    ])
    .where('state', 'in', ['waiting', 'failed'])
    .executeTakeFirstOrThrow()
  const oldestMs = row.oldestAt === null ? 0 : now.getTime() - row.oldestAt.getTime()
  return { waiting: row.waiting, oldestSeconds: Math.max(0, oldestMs / 1000), failed: row.failed }
}

/** Roles without pg_monitor see the standbys, but not their lag: 0 then, as without any. */
async function readLag(db: Database): Promise<number> {
  const { rows } = await sql<{ lag: number }>`
    select coalesce(extract(epoch from max(replay_lag)), 0)::float8 as lag from pg_stat_replication`.execute(
    db,
  )
  return rows[0]?.lag ?? 0
}

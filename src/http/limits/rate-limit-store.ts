import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { Keys } from '../signing/keys.ts'
import { type Limit, refilled } from './token-bucket.ts'

/** SEC-51: mails with links, to one address. All of them must allow it. */
export const linkMailLimits: readonly Limit[] = [
  { most: 3, perMs: 15 * 60_000 },
  { most: 10, perMs: 24 * 3_600_000 },
]

/** Requests for such mails from one client: wide enough for a conference behind one address. */
export const clientAskLimit: Limit = { most: 200, perMs: 15 * 60_000 }

type Asked = {
  /** What is counted, as `links mail`. */
  readonly what: string
  /** Whose it is: an address, a client. Only a code made from it is stored. */
  readonly whose: string
  /** By the machine's clock. */
  readonly now: Date
}

/** Takes one from each bucket, each by one statement; whether all of them held one. */
export async function takeAll(
  db: Queryable,
  keys: Pick<Keys, 'mac'>,
  limits: readonly Limit[],
  asked: Asked,
): Promise<boolean> {
  let allowed = true
  for (const limit of limits) allowed = (await take(db, keys, limit, asked)) && allowed
  return allowed
}

/** Whether a bucket in the database holds one, which stays. */
export async function holdsOne(
  db: Queryable,
  keys: Pick<Keys, 'mac'>,
  limit: Limit,
  asked: Asked,
): Promise<boolean> {
  const row = await db
    .selectFrom('rateLimits')
    .select(['tokens', 'refilledAt'])
    .where('bucket', '=', await bucketOf(keys, limit, asked))
    .executeTakeFirst()
  return !row || refilled(limit, row.tokens, row.refilledAt.getTime(), asked.now.getTime()) >= 1
}

/** Takes one from a bucket in the database; whether it held one. */
export async function take(
  db: Queryable,
  keys: Pick<Keys, 'mac'>,
  limit: Limit,
  asked: Asked,
): Promise<boolean> {
  const { now } = asked
  const perSecond = (limit.most * 1_000) / limit.perMs
  const held = sql<number>`least(${limit.most}::float8, rate_limits.tokens + ${perSecond}::float8
    * greatest(0, extract(epoch from (${now}::timestamptz - rate_limits.refilled_at))::float8))`
  const taken = await db
    .insertInto('rateLimits')
    .values({ bucket: await bucketOf(keys, limit, asked), tokens: limit.most - 1, refilledAt: now })
    .onConflict((conflict) =>
      conflict
        .column('bucket')
        .doUpdateSet({ tokens: sql<number>`${held} - 1`, refilledAt: now })
        .where(sql<boolean>`${held} >= 1`),
    )
    .returning('tokens')
    .executeTakeFirst()
  return taken !== undefined
}

async function bucketOf(keys: Pick<Keys, 'mac'>, limit: Limit, { what, whose }: Asked) {
  const name = new TextEncoder().encode(`${what} ${limit.most} ${limit.perMs} ${whose}`)
  const { mac } = await keys.mac('rate limit', name)
  return mac
}

/** Forgets buckets that are full again: none takes longer than a day. */
export async function forgetFullBuckets(db: Queryable, now: Date): Promise<void> {
  const dayBefore = new Date(now.getTime() - 24 * 3_600_000)
  await db.deleteFrom('rateLimits').where('refilledAt', '<', dayBefore).execute()
}

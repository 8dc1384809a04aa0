import { isUnavailable } from '../../database/faults.ts'
import { createGatheringWave } from '../../http/kept/gathering-wave.ts'
import { createKeptBytes } from '../../http/kept/kept-bytes.ts'
import type { PreparedAnswer } from '../../http/kept/prepared-answer.ts'
import type { Services } from '../../services.ts'
import { createDirectory } from './directory.ts'
import { canonicalAddress, type FeedAsk } from './feed-ask.ts'
import { createFeedMaker, type FeedOrder } from './feed-maker.ts'
import { type Freshness, readFreshness } from './feed-store.ts'

/** A feed as it can be had: fresh, or the last good copy where the database is away (REL-7). */
export type FeedRead =
  | { readonly outcome: 'fresh'; readonly answer: PreparedAnswer }
  | { readonly outcome: 'old'; readonly answer: PreparedAnswer; readonly ageSeconds: number }
  | { readonly outcome: 'not-there' }
export type FeedReader = {
  readonly read: (ask: FeedAsk) => Promise<FeedRead>
  /** The answer that lies ready, where one does and it is still right; makes nothing. */
  readonly readKept: (ask: FeedAsk) => Promise<PreparedAnswer | undefined>
}

type Kept = {
  readonly version: number
  readonly month: number
  readonly madeAt: number
  readonly answer: PreparedAnswer
}

const mostBytes = 48 * 1024 * 1024

/**
 * Reads feeds from memory as long as the site's version stands, which every request asks in a shared wave
 * (S12).
 */
export function createFeedReader(services: Pick<Services, 'db' | 'links' | 'config' | 'clock'>): FeedReader {
  const { db, clock } = services
  const wave = createGatheringWave(() => readFreshness(db))
  const readVersion = () => wave([])
  const find = createDirectory(db)
  const make = createFeedMaker(services)
  const kept = createKeptBytes<Kept>(mostBytes)
  const making = new Map<string, Promise<PreparedAnswer>>()

  return { read, readKept }

  async function read(ask: FeedAsk): Promise<FeedRead> {
    const key = canonicalAddress(ask)
    try {
      return await readFresh(ask, key)
    } catch (error) {
      const last = kept.get(key)
      if (last === undefined || !isUnavailable(error)) throw error
      const ageSeconds = Math.max(0, Math.round((clock.machine().getTime() - last.madeAt) / 1000))
      return { outcome: 'old', answer: last.answer, ageSeconds }
    }
  }

  async function readKept(ask: FeedAsk): Promise<PreparedAnswer | undefined> {
    const known = kept.get(canonicalAddress(ask))
    if (known === undefined) return undefined
    return isRight(known, await readVersion()) ? known.answer : undefined
  }

  async function readFresh(ask: FeedAsk, key: string): Promise<FeedRead> {
    const fresh = await readVersion()
    const known = kept.get(key)
    if (known && isRight(known, fresh)) return { outcome: 'fresh', answer: known.answer }
    const month = monthOf(clock.now())
    const target = await find(ask.scope, fresh, month)
    if (target === undefined) return { outcome: 'not-there' }
    return { outcome: 'fresh', answer: await makeOnce(key, { ask, target, fresh, month }) }
  }

  function isRight({ version, month }: Kept, fresh: Freshness): boolean {
    return version === fresh.version && month === monthOf(clock.now()).getTime()
  }

  /** Those who ask for the same feed while it is made wait for the same making. */
  function makeOnce(key: string, order: FeedOrder): Promise<PreparedAnswer> {
    const name = `${order.fresh.version} ${order.month.getTime()} ${key}`
    const begun = making.get(name) ?? makeAndKeep(key, order).finally(() => making.delete(name))
    making.set(name, begun)
    return begun
  }

  async function makeAndKeep(key: string, order: FeedOrder): Promise<PreparedAnswer> {
    const answer = await make(order)
    const { version } = order.fresh
    const madeAt = clock.machine().getTime()
    kept.set(key, { version, month: order.month.getTime(), madeAt, answer }, answer.bytes + 2_000)
    return answer
  }
}

function monthOf(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()))
}

import { type Limit, refilled, secondsUntilOne } from './token-bucket.ts'

/** Counts in this process's memory alone: a row written per request would cost more than the lane saves (SEC-52). */
export type MemoryLimit = {
  /** Takes one of the key's; refused with the seconds until there is one again. `now` is the machine's. */
  readonly take: (
    key: string,
    now: Date,
  ) => { readonly allowed: true } | { readonly allowed: false; readonly retryAfter: number }
}

/** A limit for at most `mostKeys` keys: past that the one that asked longest ago starts afresh. */
export function createMemoryLimit(limit: Limit, mostKeys = 10_000): MemoryLimit {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()

  return {
    take(key, now) {
      const at = now.getTime()
      const kept = buckets.get(key)
      const tokens = kept ? refilled(limit, kept.tokens, kept.at, at) : limit.most
      const allowed = tokens >= 1
      buckets.delete(key)
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at })
      const oldest = buckets.keys().next()
      if (buckets.size > mostKeys && !oldest.done) buckets.delete(oldest.value)
      return allowed ? { allowed } : { allowed, retryAfter: secondsUntilOne(limit, tokens) }
    },
  }
}

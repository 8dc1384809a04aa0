/** A limit as a bucket: it holds `most` at first and at most, one is taken for each act, and `most` flow back in `perMs`. */
export type Limit = { readonly most: number; readonly perMs: number }

/** What a bucket holds at `now`, of what it held at `at`. */
export function refilled(limit: Limit, tokens: number, at: number, now: number): number {
  const flown = (Math.max(0, now - at) * limit.most) / limit.perMs
  return Math.min(limit.most, tokens + flown)
}

/** Whole seconds, one at least, until the bucket holds one again: for Retry-After. */
export function secondsUntilOne(limit: Limit, tokens: number): number {
  return Math.max(1, Math.ceil(((1 - tokens) * limit.perMs) / limit.most / 1_000))
}

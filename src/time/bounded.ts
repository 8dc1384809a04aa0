/** A memory of at most `most` values; the one made first goes first. It saves work only. */
export type Bounded<Key, Value> = { readonly get: (key: Key, make: () => Value) => Value }

export function createBounded<Key, Value>(most: number): Bounded<Key, Value> {
  const kept = new Map<Key, Value>()
  return {
    get(key, make) {
      const found = kept.get(key)
      if (found !== undefined) return found
      const value = make()
      const oldest = kept.keys().next()
      if (kept.size >= most && !oldest.done) kept.delete(oldest.value)
      kept.set(key, value)
      return value
    },
  }
}

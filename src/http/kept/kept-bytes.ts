/** A memory bounded in bytes (SCALE.md S16): what was not asked for longest goes first; emptying it changes no answer. */
export type KeptBytes<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value, bytes: number) => void
}

export function createKeptBytes<Value>(mostBytes: number): KeptBytes<Value> {
  const kept = new Map<string, { readonly value: Value; readonly bytes: number }>()
  let total = 0

  function drop(key: string): void {
    total -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set(key, value, bytes) {
      drop(key)
      if (bytes > mostBytes) return
      kept.set(key, { value, bytes })
      total += bytes
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break
        drop(oldest)
      }
    },
  }
}

import type { PoolClient } from 'pg'

type Wire = {
  setTimeout?: (ms: number) => unknown
  on: (event: 'timeout', listener: () => void) => unknown
  destroy: () => unknown
}

/**
 * Breaks a connection whose server says nothing for so long while a statement is in flight: a machine that froze or a
 * network that swallows packets would else hold up all who share the answer, for a quarter of an hour. Not by pg's
 * `query_timeout`, which gives the connection back with its statement still running (SEC-54). Nothing happens on
 * platforms whose sockets have no timeout.
 */
export function breakSilent(client: PoolClient, silenceMs: number): void {
  const wire = client.connection.stream as unknown as Wire
  wire.setTimeout?.(silenceMs)
  wire.on('timeout', () => {
    // What pg sets while it waits for an answer; its types leave it out.
    const { readyForQuery } = client as unknown as { readonly readyForQuery: boolean }
    if (!readyForQuery) wire.destroy()
  })
}

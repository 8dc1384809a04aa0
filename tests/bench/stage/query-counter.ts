import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands between a server and its database and counts statements that are sent. */
export type QueryCounter = {
  /** The database's URL by way of the counter. */
  readonly url: string
  readonly count: () => number
  readonly close: () => void
}

// Messages of PostgreSQL's protocol that carry out a statement: Query and Execute.
const carryingOut = new Set(['Q'.charCodeAt(0), 'E'.charCodeAt(0)])
const headLength = 5

/** Listens on a port of this machine for connections to the database of the URL, which is reached by its socket. */
export async function countQueries(url: string): Promise<QueryCounter> {
  const database = new URL(url)
  const path = `${database.searchParams.get('host')}/.s.PGSQL.5432`
  let count = 0
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const behind = connect(path)
    const read = messageReader((type) => {
      if (carryingOut.has(type)) count++
    })
    client.on('data', read)
    client.pipe(behind).pipe(client)
    for (const socket of [client, behind]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        behind.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `postgresql://symposia@127.0.0.1:${port}${database.pathname}`,
    count: () => count,
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** Finds the messages in what a client sends; the first, its greeting, bears no type. */
function messageReader(found: (type: number) => void): (chunk: Buffer) => void {
  let kept: Buffer = Buffer.alloc(0)
  let isGreeted = false
  return (chunk) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    for (;;) {
      const start = isGreeted ? 1 : 0
      if (kept.length < headLength) return
      const length = start + kept.readUInt32BE(start)
      if (kept.length < length) return
      if (isGreeted) found(kept[0] ?? 0)
      isGreeted = true
      kept = kept.subarray(length)
    }
  }
}

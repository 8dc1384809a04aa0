import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Requests to send over loopback: as many at once as there are connections, for a time or up to a number. */
export type LoadOrder = {
  /** Taken in turn by the connections. */
  readonly at: readonly Address[]
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  readonly forMs?: number
  readonly answers?: number
  /** Forms to post, each once. */
  readonly bodies?: readonly string[]
  /** How long a connection rests between two requests. */
  readonly restMs?: number
}
export type Address = { readonly port: number; readonly path: string }

/** What came back. Times in milliseconds. */
export type Loaded = {
  readonly answers: number
  /** Connections that broke before their answer. */
  readonly broken: number
  readonly byStatus: Readonly<Record<string, number>>
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
  readonly firstByte: number
  readonly bytes: number
  readonly ms: number
}

export type Load = {
  readonly run: (order: LoadOrder) => Promise<Loaded>
  readonly close: () => void
}

/** Starts the process that sends requests: the bench's own process only waits meanwhile. */
export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL('./load-process.ts', import.meta.url)))
  const waiting = new Map<number, { resolve: (loaded: Loaded) => void; reject: (error: Error) => void }>()
  let count = 0
  child.on('message', ({ id, loaded }: { id: number; loaded: Loaded }) => {
    waiting.get(id)?.resolve(loaded)
    waiting.delete(id)
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The process that sends requests ended'))
  })
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        const id = ++count
        waiting.set(id, { resolve, reject })
        child.send({ id, order })
      }),
    close: () => child.kill(),
  }
}

import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'

/** Waits for what the bench tells this process. */
export function whatIsTold<Told>(): Promise<Told> {
  return new Promise((resolve) => process.once('message', (told) => resolve(told as Told)))
}

/** Serves on a free port of this machine, as hono's guide does it, and says which. */
export function listen(fetch: (request: Request) => Response | Promise<Response>): void {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => {
    process.send?.({ port: (server.address() as AddressInfo).port })
  })
}

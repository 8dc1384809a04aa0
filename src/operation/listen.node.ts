import type { Server, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { answerMalformed } from './malformed.node.ts'

// Two MiB at 400 kbit/s take 42 s; Node's own limits are far wider or none (SEC-53).
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
  // Two Hosts become one that is none, and get 400 (SEC-20); Node would take the first.
  joinDuplicateHeaders: true,
}
const mostConnections = 5_000
const answersMs = 10_000
const streamsMs = 25_000

type Fetch = (request: Request, environment: object) => Response | Promise<Response>

export type Listening = {
  readonly port: number
  /** Takes no new connections, ends once those in flight are answered: 10 s to begin an answer, 25 s to stream it. */
  readonly stop: () => Promise<void>
}

/** Serves `fetch` over HTTP on the host's port; port 0 takes a free one. Throws where the port is taken. */
export async function listen(
  fetch: Fetch,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  // The adapter's own Response takes the place of Node's: an answer made from bytes and plain headers is then written
  // as it is, at a sixth of the cost (PERF-1).
  const server = createAdaptorServer({ fetch, serverOptions: limits }) as Server
  server.maxConnections = mostConnections
  answerMalformed(server)
  const answers = new Set<ServerResponse>()
  server.on('request', (_request, answer: ServerResponse) => {
    answers.add(answer)
    answer.once('close', () => answers.delete(answer))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return { port: taken, stop: () => stop(server, answers) }
}

async function stop(server: Server, answers: ReadonlySet<ServerResponse>): Promise<void> {
  const started = performance.now()
  server.close()
  while (answers.size > 0) {
    const past = performance.now() - started
    for (const answer of answers) {
      if (past > streamsMs || (past > answersMs && !answer.headersSent)) answer.destroy()
    }
    await pause(50)
  }
  // Connections that are kept alive have nothing more to say.
  server.closeAllConnections()
}

import { connect, type Socket } from 'node:net'
import { createAnswerReader } from './answer-reader.ts'
import type { Address, Loaded, LoadOrder } from './load.ts'

process.on('message', async ({ id, order }: { id: number; order: LoadOrder }) => {
  process.send?.({ id, loaded: await run(order) })
})

type Tally = {
  readonly byStatus: Record<string, number>
  readonly times: number[]
  readonly firstBytes: number[]
  bytes: number
  broken: number
  sent: number
}

async function run(order: LoadOrder): Promise<Loaded> {
  const tally: Tally = { byStatus: {}, times: [], firstBytes: [], bytes: 0, broken: 0, sent: 0 }
  const started = performance.now()
  const isOver = () =>
    tally.sent >= (order.bodies?.length ?? order.answers ?? Number.POSITIVE_INFINITY) ||
    performance.now() - started >= (order.forMs ?? 600_000)
  const connections = Array.from({ length: order.connections }, (_, index) => {
    const address = order.at[index % order.at.length]
    return address ? converse(order, address, tally, isOver) : Promise.resolve()
  })
  await Promise.all(connections)
  return loadedFrom(tally, performance.now() - started)
}

function loadedFrom({ times, firstBytes, ...tally }: Tally, ms: number): Loaded {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    answers: times.length,
    broken: tally.broken,
    byStatus: tally.byStatus,
    perSecond: (times.length * 1000) / ms,
    p50: at(0.5),
    p99: at(0.99),
    longest: sorted.at(-1) ?? 0,
    firstByte: Math.min(...firstBytes.slice(0, 100)),
    bytes: tally.bytes,
    ms,
  }
}

/** Sends one request after the other on one connection until it is over. */
function converse(order: LoadOrder, address: Address, tally: Tally, isOver: () => boolean): Promise<void> {
  const { method = order.bodies ? 'POST' : 'GET', restMs } = order
  const reader = createAnswerReader(method)
  const socket = connect(address.port, '127.0.0.1').setNoDelay()
  let begun = 0
  let heard = false

  return new Promise((resolve) => {
    socket.on('connect', next)
    socket.on('data', (chunk) => {
      tally.bytes += chunk.length
      if (!heard) tally.firstBytes.push(performance.now() - begun)
      heard = true
      const status = reader.take(chunk)
      if (status === undefined) return
      tally.times.push(performance.now() - begun)
      tally.byStatus[status] = (tally.byStatus[status] ?? 0) + 1
      begun = 0
      if (restMs === undefined) next()
      else setTimeout(next, restMs)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      if (begun > 0) tally.broken++
      resolve()
    })

    function next(): void {
      if (isOver()) return void socket.destroy()
      begun = performance.now()
      heard = false
      const place = tally.sent++
      send(socket, order, address, method, order.bodies?.[place])
    }
  })
}

function send(
  socket: Socket,
  order: LoadOrder,
  { port, path }: Address,
  method: string,
  body?: string,
): void {
  const form =
    body === undefined
      ? {}
      : {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(body)),
        }
  const headers = Object.entries({ host: `127.0.0.1:${port}`, ...order.headers, ...form })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines}\r\n${body ?? ''}`)
}

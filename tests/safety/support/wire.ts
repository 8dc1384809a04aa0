import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { listen } from '../../../src/operation/listen.node.ts'
import type { Desk } from '../../support/desk.ts'

/** An answer as it came over the wire. */
export type WireAnswer = { readonly status: number; readonly head: string; readonly body: string }

/** Serves a desk as the server does, on a free port, until the test's end. */
export async function serve({ app }: Desk): Promise<number> {
  const { port, stop } = await listen((request, environment) => app.fetch(request, environment), {
    host: '127.0.0.1',
    port: 0,
  })
  onTestFinished(stop)
  return port
}

/** Sends bytes as they are, latin1, and reads until the server closes; `halfClosed` says that no more will come. */
export async function send(port: number, bytes: string, { halfClosed = false } = {}): Promise<WireAnswer> {
  const socket = open(port, bytes)
  if (halfClosed) socket.end()
  let text = ''
  socket.setEncoding('latin1').on('data', (piece: string) => {
    text += piece
  })
  socket.on('end', () => socket.end())
  await new Promise((resolve) => socket.once('close', resolve))
  const split = text.indexOf('\r\n\r\n')
  const head = split < 0 ? text : text.slice(0, split)
  return { status: Number(head.split(' ')[1] ?? 0), head, body: text.slice(split + 4) }
}

/** Begins to send, and leaves the socket open. */
export function open(port: number, bytes: string): Socket {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  socket.setTimeout(5_000, () => socket.destroy())
  socket.on('error', () => {})
  socket.write(bytes, 'latin1')
  return socket
}

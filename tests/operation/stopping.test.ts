import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startDueLoop } from '../../src/operation/due-loop.node.ts'
import { listen } from '../../src/operation/listen.node.ts'

const here = { host: '127.0.0.1', port: 0 }

test('a request in flight is answered, and new ones find nobody', async () => {
  const arrived = Promise.withResolvers<void>()
  const server = await listen(async () => {
    arrived.resolve()
    await pause(300)
    return new Response('done')
  }, here)
  const url = `http://127.0.0.1:${server.port}/`

  const inFlight = fetch(url)
  await arrived.promise
  const stopped = server.stop()

  await expect(fetch(url)).rejects.toThrow()
  expect(await (await inFlight).text()).toBe('done')
  await stopped
})

test('an answer that streams comes to its end', async () => {
  const encoder = new TextEncoder()
  const server = await listen(async () => {
    const rows = new ReadableStream({
      async start(controller) {
        for (const row of ['one\n', 'two\n', 'three\n']) {
          controller.enqueue(encoder.encode(row))
          await pause(100)
        }
        controller.close()
      },
    })
    return new Response(rows)
  }, here)

  const answer = await fetch(`http://127.0.0.1:${server.port}/`)
  const stopped = server.stop()

  expect(await answer.text()).toBe('one\ntwo\nthree\n')
  await stopped
})

test('connections that are kept alive or dribble do not hold up the end', async () => {
  const server = await listen(() => new Response('done'), here)
  const dribbling = connect(server.port, '127.0.0.1')
  dribbling.on('error', () => {})
  dribbling.write('GET / HTTP/1.1\r\nHost: x\r\n')
  await (await fetch(`http://127.0.0.1:${server.port}/`)).text()

  const began = performance.now()
  await server.stop()

  expect(performance.now() - began).toBeLessThan(1_000)
  dribbling.destroy()
})

test('sixty dribbling clients leave the others their answers', async () => {
  const server = await listen(() => new Response('alive'), here)
  const dribbling = Array.from({ length: 60 }, () => connect(server.port, '127.0.0.1'))
  for (const client of dribbling)
    client.on('error', () => {}).write('POST / HTTP/1.1\r\nHost: x\r\nContent-Le')
  await pause(50)

  const began = performance.now()
  const answer = await fetch(`http://127.0.0.1:${server.port}/healthz`)

  expect(await answer.text()).toBe('alive')
  expect(performance.now() - began).toBeLessThan(100)
  for (const client of dribbling) client.destroy()
  await server.stop()
})

test('a header too long is refused', async () => {
  const server = await listen(() => new Response('done'), here)

  const answer = await fetch(`http://127.0.0.1:${server.port}/`, {
    headers: { 'x-long': 'x'.repeat(17_000) },
  })

  expect(answer.status).toBe(431)
  await server.stop()
})

test('the due loop takes its turn when woken, survives a turn that fails, and ends after the one that runs', async () => {
  const turns: string[] = []
  const faults: unknown[] = []
  const doDueWork = async () => {
    turns.push('begun')
    if (turns.length === 1) throw new Error('the database is away')
    await pause(50)
    turns.push('ended')
  }

  const loop = startDueLoop(
    doDueWork,
    () => new Date(),
    (fault) => faults.push(fault),
  )
  await pause(20)
  loop.wake()
  await pause(20)
  await loop.stop()

  expect(turns).toEqual(['begun', 'begun', 'ended'])
  expect(faults).toHaveLength(1)
})

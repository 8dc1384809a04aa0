import { expect, test } from 'vitest'
import { passOn } from '../../src/worker/pass-on.ts'

/** What an answer was made with, and the work that the platform waits for. */
function openResources() {
  const work: Promise<unknown>[] = []
  let isOpen = true
  return {
    isOpen: () => isOpen,
    close: async () => {
      isOpen = false
    },
    context: { waitUntil: (promise: Promise<unknown>) => void work.push(promise) },
    done: () => Promise.all(work),
  }
}

function pieces(read: () => void): ReadableStream<Uint8Array> {
  let left = 3
  return new ReadableStream({
    pull(stream) {
      read()
      stream.enqueue(new TextEncoder().encode(`${left}\n`))
      if (--left === 0) stream.close()
    },
  })
}

test('what an answer is made with stays open until the last piece is read', async () => {
  const resources = openResources()
  const seen: boolean[] = []
  const stream = pieces(() => seen.push(resources.isOpen()))
  const headers = { 'content-type': 'text/csv' }

  const answer = passOn(new Response(stream, { headers }), resources.close, resources.context)
  const text = await answer.text()
  await resources.done()

  expect(text).toBe('3\n2\n1\n')
  expect(answer.headers.get('content-type')).toBe('text/csv')
  expect(seen).toEqual([true, true, true])
  expect(resources.isOpen()).toBe(false)
})

test('who goes away in the middle leaves nothing open', async () => {
  const resources = openResources()

  const answer = passOn(new Response(pieces(() => {})), resources.close, resources.context)
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  await resources.done()

  expect(resources.isOpen()).toBe(false)
})

test('an answer without a body, or with all of it, closes at once', async () => {
  for (const made of [
    new Response(null, { status: 303, headers: { location: '/' } }),
    new Response('whole', { headers: { 'content-length': '5' } }),
  ]) {
    const resources = openResources()

    const answer = passOn(made, resources.close, resources.context)

    expect(resources.isOpen()).toBe(false)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      made.status,
      made.headers.get('location'),
    ])
  }
})

import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { openStage } from './support/stage.ts'
import { send, serve } from './support/wire.ts'

const forged = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-server': 'evil.example',
  'x-forwarded-prefix': '/evil.example',
  'x-original-host': 'evil.example',
  'x-host': 'evil.example',
  'x-original-url': '/evil.example',
  'x-rewrite-url': '/evil.example',
  forwarded: 'host=evil.example;proto=gopher',
  referer: 'http://evil.example/organizer',
  'accept-language': 'fr',
}

test('no answer repeats a host or an address that a header names', async () => {
  const { desk, addresses, owner } = await openStage()
  const port = await serve(desk)
  const repeated: string[] = []

  for (const { method, path } of addresses) {
    if (path.startsWith('/demo')) continue
    const headers = { ...forged, cookie: owner.cookie(), ...(method === 'POST' ? posted : {}) }
    const lines = Object.entries({ ...headers, connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}`,
    )
    const answer = await send(port, `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    if (/evil\.example|gopher:/.test(answer.head + answer.body)) repeated.push(`${method} ${path}`)
  }

  expect(repeated).toEqual([])
})

const posted = {
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
  'content-length': '0',
}

test('a page made for a forged host is not another page for the next reader', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const port = await serve(desk)
  const ask = (host: string) =>
    send(port, `GET /events/forum HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)

  const forgedFirst = await ask('evil.example')
  const next = await ask('symposia.test')

  expect(next.body).toBe(forgedFirst.body)
  expect(next.body).toContain('<link rel="canonical" href="http://symposia.test/events/forum"')
})

test.for([
  '//evil.example/',
  '//evil.example/organizer',
  '/.//evil.example/',
  '/\\\\evil.example/',
  '///evil.example/%2e%2e',
])('%s leads nowhere else, nor does any link of its answer', async (path) => {
  const desk = await openDesk()
  const port = await serve(desk)

  const answer = await send(
    port,
    `GET ${path} HTTP/1.1\r\nHost: symposia.test\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n`,
  )

  expect([400, 404]).toContain(answer.status)
  expect(answer.head).not.toContain('ocation:')
  expect(answer.body).not.toMatch(/(?:href|action|src)="(?:\/\/|\/\\|https?:\/\/evil)/)
})

test('an address that is refused for its length is not repeated', async () => {
  const desk = await openDesk()

  const answer = await desk.get(`/${'x'.repeat(5_000)}`)

  expect(answer.status).toBe(400)
  expect((await answer.text()).length).toBeLessThan(20_000)
})

const elsewhere = [
  '//evil.example',
  'https://evil.example/organizer',
  '/organizer/../../evil',
  '/\\evil.example',
  '/organizer/account\r\nset-cookie: a=b',
  '/organizer@evil.example',
  'javascript:alert(1)',
]

test('sign-in leads to the desk, whatever else it is told to lead to', async () => {
  const { owner, desk } = await openStage()

  for (const next of elsewhere) {
    const asked = await desk.post('/organizer/sign-in', { email: owner.email, next })
    const shown = await owner.get(`/organizer/sign-in?next=${encodeURIComponent(next)}`)
    const led = shown.status === 400 ? '/organizer' : shown.headers.get('location')
    expect([next, asked.headers.get('location') ?? '', led]).toEqual([
      next,
      expect.not.stringContaining('evil'),
      '/organizer',
    ])
  }
})

import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { open, send, serve } from './support/wire.ts'

const close = 'Connection: close\r\n\r\n'
const form = 'Content-Type: application/x-www-form-urlencoded\r\n'

test.for([
  ['no Host', `GET / HTTP/1.1\r\n${close}`, 400],
  ['an empty Host', `GET / HTTP/1.1\r\nHost: \r\n${close}`, 400],
  ['two Hosts', `GET / HTTP/1.1\r\nHost: symposia.test\r\nHost: evil.example\r\n${close}`, 400],
  ['the same Host twice', `GET /calendar.ics HTTP/1.1\r\nHost: a\r\nHost: a\r\n${close}`, 400],
  ['a Host that is none', `GET / HTTP/1.1\r\nHost: a b/..<script>\r\n${close}`, 400],
  ['a Host with a path', `GET /healthz HTTP/1.1\r\nHost: a/b?c\r\n${close}`, 400],
  ['bytes in the path', `GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n${close}`, 400],
  ['a path without a slash', `GET healthz HTTP/1.1\r\nHost: a\r\n${close}`, 400],
  ['an address of another scheme', `GET ftp://a/healthz HTTP/1.1\r\nHost: a\r\n${close}`, 400],
  ['two lengths', `POST /my HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n${close}`, 400],
  [
    'length and chunks',
    `POST /my HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${close}`,
    400,
  ],
  [
    'a broken chunk',
    `POST /my HTTP/1.1\r\nHost: a\r\n${form}Transfer-Encoding: chunked\r\n${close}zz\r\nabc`,
    400,
  ],
  ['a huge header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n${close}`, 431],
  ['a method that is none', `FOO / HTTP/1.1\r\nHost: a\r\n${close}`, 501],
  ['TRACE', `TRACE / HTTP/1.1\r\nHost: a\r\n${close}`, 405],
  ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n${close}`, 501],
  [
    'a declared body of 2 MiB',
    `POST /my HTTP/1.1\r\nHost: a\r\n${form}Content-Length: 2097152\r\n${close}`,
    413,
  ],
  ['what is no HTTP', '\x16\x03\x01\x00\xff\r\n\r\n', 501],
] as const)('%s is answered', async ([, bytes, status]) => {
  const port = await serve(await openDesk())

  const answer = await send(port, bytes)

  expect(answer.status).toBe(status)
  expect(answer.body).not.toMatch(/Error|\.ts|node:/)
})

test('a body that comes with a GET is not read, and requests in one packet are each answered', async () => {
  const port = await serve(await openDesk())
  const alive = 'GET /healthz HTTP/1.1\r\nHost: a\r\n'

  const withBody = await send(port, `GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n${close}hello`)
  const pipelined = await send(port, `${alive}\r\n${alive}\r\n${alive}${close}`)

  expect(withBody.status).toBe(200)
  expect((pipelined.head + pipelined.body).match(/HTTP\/1\.1 200/g)).toHaveLength(3)
})

test('who closes their half is answered, and who leaves in the middle harms nobody', async () => {
  const port = await serve(await openDesk())

  const closed = await send(port, 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n', { halfClosed: true })
  const broken = await send(
    port,
    `POST /my HTTP/1.1\r\nHost: a\r\n${form}Content-Length: 100\r\n\r\nemail=`,
    {
      halfClosed: true,
    },
  )
  const after = await send(port, `GET /healthz HTTP/1.1\r\nHost: a\r\n${close}`)

  expect([closed.status, broken.status, after.status]).toEqual([200, 400, 200])
})

test('clients that dribble keep nobody waiting', async () => {
  const port = await serve(await openDesk())
  const dribbling = Array.from({ length: 60 }, () =>
    open(port, `POST /my HTTP/1.1\r\nHost: a\r\n${form}Content-Length: 100000\r\n\r\nemail=`),
  )

  const begun = performance.now()
  const alive = await send(port, `GET /healthz HTTP/1.1\r\nHost: a\r\n${close}`)
  const took = performance.now() - begun
  for (const socket of dribbling) socket.destroy()

  expect(alive.status).toBe(200)
  expect(took).toBeLessThan(1_000)
})

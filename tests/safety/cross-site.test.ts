import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const own = 'http://symposia.test'

// By Sec-Fetch-Site, else by Origin; who sends neither is a program, unless it carries a session (SEC-43).
const sites = [
  [{ 'sec-fetch-site': 'same-origin' }, true, true],
  [{ 'sec-fetch-site': 'none' }, true, true],
  [{ 'sec-fetch-site': 'same-site' }, false, false],
  [{ 'sec-fetch-site': 'cross-site' }, false, false],
  [{ 'sec-fetch-site': 'cross-site', origin: own }, false, false],
  [{ 'sec-fetch-site': 'junk' }, false, false],
  [{ 'sec-fetch-site': '' }, false, false],
  [{ origin: own }, true, true],
  [{ origin: 'null' }, false, false],
  [{ origin: '' }, false, false],
  [{ origin: 'http://evil.example' }, false, false],
  [{ origin: 'https://symposia.test' }, false, false],
  [{ origin: `${own}:8080` }, false, false],
  [{ origin: `${own}.evil.example` }, false, false],
  [{ origin: `${own}/` }, false, false],
  [{ origin: 'HTTP://SYMPOSIA.TEST' }, false, false],
  [{ referer: `${own}/` }, true, false],
  [{}, true, false],
] as const

// All of them at these; at every other form the plain cases.
const thorough: ReadonlySet<string> = new Set(['/my', '/events/forum/register', '/organizer/account'])
const plain = sites.slice(0, 4)

test('a post from another site is refused at every form, with a session and without', async () => {
  const { addresses, ask, owner } = await openStage()
  const wrong: unknown[] = []

  for (const { method, path } of addresses) {
    if (method !== 'POST') continue
    for (const [headers, lets, letsSession] of thorough.has(path) ? sites : plain) {
      for (const [cookie, passes] of [
        ['', lets],
        [owner.cookie(), letsSession],
      ] as const) {
        if (passes && /sign-out|\/cancel$|\/leave$/.test(path)) continue
        const answer = await ask(path, {
          method,
          headers: { ...headers, cookie },
          body: new URLSearchParams(),
        })
        if ((answer.status !== 403) !== passes) wrong.push([path, headers, cookie !== '', answer.status])
      }
    }
  }

  expect(wrong).toEqual([])
})

test.for(['PUT', 'PATCH', 'DELETE'])('%s from another site is refused too', async (method) => {
  const { ask } = await openStage()

  const answer = await ask('/my', { method, headers: { origin: 'http://evil.example' } })

  expect(answer.status).toBe(403)
})

const otherTypes = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=b',
  'application/x-www-form-urlencodedx',
  '',
]

test('a form takes no body of another kind', async () => {
  const { addresses, ask, owner } = await openStage()
  const forms = addresses.filter(({ method, path }) => method === 'POST' && !/sign-out|passkey/.test(path))
  const headers = { 'sec-fetch-site': 'same-origin', cookie: owner.cookie() }
  const body = '{"email":"amina@example.org"}'

  for (const { path } of forms) {
    for (const type of path === '/my' ? otherTypes : otherTypes.slice(0, 1)) {
      const answer = await ask(path, { method: 'POST', headers: { ...headers, 'content-type': type }, body })
      expect([path, type, answer.status]).toEqual([path, type, 415])
    }
  }
})

test('nothing but feeds and what is made for other sites lets them read', async () => {
  const { addresses, ask } = await openStage()
  const open: string[] = []

  for (const { method, path } of addresses) {
    if (method !== 'GET') continue
    const { headers } = await ask(path, { headers: { origin: 'http://evil.example' } })
    if (headers.has('access-control-allow-origin')) open.push(path)
    expect([path, headers.get('access-control-allow-credentials')]).toEqual([path, null])
  }

  expect(open.sort()).toEqual([
    ...['/calendar.ics', '/categories/drylands.ics', '/embed', '/embed.js', '/events/forum.ics'],
    expect.stringMatching(/^\/events\/forum\/days\/[\d-]+\.ics$/),
    expect.stringMatching(/^\/events\/forum\/sessions\/[\da-f-]+\.ics$/),
    ...['/feed.xml', '/oembed', '/series/forums.ics'],
  ])
})

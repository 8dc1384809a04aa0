import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const ordinary = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'REPORT']

test('a method that an address lacks gets 405 with the ones it has', async () => {
  const { addresses, ask, owner } = await openStage()
  const has = new Map<string, Set<string>>()
  for (const { method, path } of addresses) {
    const methods = has.get(path) ?? new Set()
    has.set(path, methods.add(method))
    if (method === 'GET') methods.add('HEAD')
  }
  const wrong: unknown[] = []

  for (const [path, methods] of has) {
    for (const method of ordinary.filter((one) => !methods.has(one))) {
      const headers = { cookie: owner.cookie(), 'sec-fetch-site': 'same-origin' }
      const answer = await ask(path, { method, headers })
      if (method === 'OPTIONS' && answer.status === 204) continue
      // Beside it stands a form of any id: for a POST this is one that is not there.
      if (method === 'POST' && path.endsWith('/attendees/export')) continue
      const allowed = new Set(answer.headers.get('allow')?.split(', '))
      const isRight =
        answer.status === 405 && [...methods].every((one) => allowed.has(one)) && !allowed.has(method)
      if (!isRight) wrong.push([method, path, answer.status, [...allowed]])
    }
  }

  expect(wrong).toEqual([])
})

test('HEAD says what GET says, without a body', async () => {
  const { addresses, ask, owner } = await openStage()
  const gets = addresses.filter(({ method, path }) => method === 'GET' && !/mail|metrics/.test(path))

  for (const { path } of gets) {
    const headers = { cookie: owner.cookie() }
    const got = await ask(path, { headers })
    const head = await ask(path, { method: 'HEAD', headers })
    expect([path, head.status, await head.text()]).toEqual([path, got.status, ''])
    for (const name of ['content-type', 'etag', 'cache-control', 'vary', 'location', 'content-disposition'])
      expect([path, name, head.headers.get(name)]).toEqual([path, name, got.headers.get(name)])
  }
})

test('nothing makes a GET or a POST another method', async () => {
  const { own, ask } = await openStage()
  const overrides = {
    'x-http-method-override': 'POST',
    'x-method-override': 'DELETE',
    'x-http-method': 'POST',
  }

  const got = await ask(`${own}/cancel?_method=POST`, { headers: overrides })
  const posted = await ask('/my', {
    method: 'POST',
    headers: { 'x-http-method-override': 'GET' },
    body: new URLSearchParams({ _method: 'DELETE', email: 'amina@example.org' }),
  })

  expect(await got.text()).toContain('Cancel your place?')
  expect(await (await ask(own)).text()).toContain('data-state="confirmed"')
  expect(posted.status).toBe(200)
})

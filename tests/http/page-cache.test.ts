import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { markChanged } from '../../src/events/event-store.ts'
import type { AppEnv } from '../../src/http/app-env.ts'
import { createPageCache, type Fresh } from '../../src/http/kept/page-cache.ts'
import { firstLanguage } from '../../src/http/language.ts'
import { openDesk } from '../support/desk.ts'

test('a page that did not change answers 304 to its tag, weak or strong, in either encoding', async () => {
  const desk = await openDesk()
  await desk.openRegistration({})
  const plain = (await desk.get('/?lang=en')).headers.get('etag') ?? ''
  const zipped = await desk.get('/?lang=en', { 'accept-encoding': 'gzip' })
  const tagged = (tag: string) => desk.get('/?lang=en', { 'if-none-match': tag })

  const statuses = await Promise.all(
    [plain, `W/${plain}`, `"x", ${plain}`, zipped.headers.get('etag') ?? '', '"other"'].map(
      async (tag) => (await tagged(tag)).status,
    ),
  )

  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(statuses).toEqual([304, 304, 304, 304, 200])
})

test('a change of an event is on the very next request', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'narok', title: 'Drylands' })
  const before = await desk.get('/events/narok?lang=en')

  await desk.services.db.transaction().execute(async (tx) => {
    await tx
      .updateTable('texts')
      .set({ text: 'Wetlands' })
      .where('eventId', '=', id)
      .where('field', '=', 'title')
      .execute()
    await markChanged(tx, id, desk.clock.now())
  })
  const after = await desk.get('/events/narok?lang=en')

  expect(await before.text()).toContain('Drylands')
  expect(await after.text()).toContain('Wetlands')
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
})

test('the last place taken changes the word on the very next request, and no version', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum', capacity: 1 })
  const word = async () =>
    /data-state="(\w+)">[^<]+<\/span><\/p>/.exec(await (await desk.get('/events/forum')).text())?.[1]

  const before = await word()
  const answer = await forum.register('Amina')
  const after = await word()

  expect(answer.status).toBe(303)
  expect([before, after]).toEqual(['open', 'waiting'])
})

test('parameters that mean nothing neither split the memory nor change the answer', async () => {
  const desk = await openDesk()
  await desk.openRegistration({})
  const tags = await Promise.all(
    ['/?lang=en', '/?utm=1&lang=en', '/?lang=en&category=&page=9e99', '/?tz=Mars/X&lang=en'].map(
      async (path) => (await desk.get(path)).headers.get('etag'),
    ),
  )

  expect(new Set(tags).size).toBe(1)
})

test('an address without a language varies by it and asks for another; one that names it does not', async () => {
  const desk = await openDesk()
  await desk.openRegistration({})

  const own = await desk.get('/')
  const french = await desk.get('/', { 'accept-language': 'fr-CA, en;q=0.5' })
  const portuguese = await desk.get('/', { 'accept-language': 'pt' })
  const named = await desk.get('/?lang=fr', { 'accept-language': 'de' })

  expect(own.headers.get('vary')).toBe('Accept-Language, Accept-Encoding')
  expect([french.status, french.headers.get('location')]).toEqual([302, '/?lang=fr'])
  expect(french.headers.get('cache-control')).toBe('no-store')
  expect([portuguese.status, named.status]).toEqual([200, 200])
  expect(named.headers.get('vary')).toBe('Accept-Encoding')
})

test('a page made anew and one from memory are the same bytes under the same headers', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok' })

  const [made, kept] = [await desk.get('/events/narok'), await desk.get('/events/narok')]
  const head = await desk.app.request('http://symposia.test/events/narok', { method: 'HEAD' })

  expect(await kept.text()).toBe(await made.text())
  expect(Object.fromEntries(kept.headers)).toEqual(Object.fromEntries(made.headers))
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(made.headers))
  expect(kept.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(kept.headers.get('cache-control')).toBe('no-cache')
})

test('shared caches keep pages only where the operator says so, and the page says how old it may be', async () => {
  const desk = await openDesk({ settings: { SHARED_CACHE_SECONDS: '30' } })
  await desk.openRegistration({ slug: 'narok' })

  const answer = await desk.get('/events/narok')

  expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30')
  expect(await answer.text()).toContain('at most 30 seconds ago')
})

test('while the database is away the last good copy comes, with a notice and its age', async () => {
  const desk = await openDesk({ at: '2019-08-15T02:00:00Z' })
  let isAway = false
  const fresh: Fresh<string> = { version: 1, defaultLocale: 'en', words: new Map(), stamps: new Map() }
  const readFresh = async () => {
    if (isAway) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    return { ...fresh, stamps: new Map() }
  }
  const page = {
    at: { path: '/', query: '' },
    make: async () => ({ content: '<main id="main">Events</main>', until: null }),
  }
  const pages = createPageCache(desk.services, readFresh, () => page)
  const app = new Hono<AppEnv>()
  app.use(firstLanguage)
  app.get('/', (c) => pages.answer(c, page))
  app.onError((_, c) => c.text('away', 503))

  const cold = await app.request('http://symposia.test/?lang=fr')
  isAway = true
  desk.clock.advance({ minutes: 3 })
  const old = await app.request('http://symposia.test/?lang=fr')
  const unknown = await app.request('http://symposia.test/?lang=es')

  expect(await cold.text()).toBe('<main id="main">Events</main>')
  expect([old.status, old.headers.get('age'), old.headers.get('warning')]).toEqual([
    200,
    '180',
    '110 - "Response is Stale"',
  ])
  expect(await old.text()).toContain('2019-08-15 02:00 UTC')
  expect(unknown.status).toBe(503)
})

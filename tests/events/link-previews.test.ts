import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

/** The metadata of a page by their names; those that come several times as their last. */
function metadataOf(html: string): ReadonlyMap<string, string> {
  const found = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)
  return new Map([...found].map(([, name = '', content = '']) => [name, content]))
}

test('a link to an event is shown with its title, sentence and a picture of ours, all of them in full', async () => {
  const desk = await openDesk()
  const texts = { en: { title: 'Drylands & "water"', summary: 'Three days <b>' } }
  await desk.openRegistration({ slug: 'narok', texts })

  const html = await (await desk.get('/events/narok?lang=en')).text()
  const metadata = metadataOf(html)

  expect(Object.fromEntries(metadata)).toMatchObject({
    'og:title': 'Drylands &amp; &quot;water&quot;',
    'og:description': 'Three days &lt;b&gt;',
    description: 'Three days &lt;b&gt;',
    'og:url': 'http://symposia.test/events/narok',
    'og:locale': 'en_GB',
    'twitter:card': 'summary_large_image',
  })
  const languages = [...html.matchAll(/"og:locale:alternate" content="(\w+)"/g)].map(([, locale]) => locale)
  expect(languages).toEqual(['zh_CN', 'fr_FR', 'es_ES', 'ru_RU', 'ar_AR'])
  const picture = new URL(metadata.get('og:image') ?? '')
  expect(picture.origin).toBe('http://symposia.test')
  const answer = await desk.get(picture.pathname)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(60_000)
})

test.for([
  ['cancelled', 'Cancelled: Drylands'],
  ['postponed', 'Postponed: Drylands'],
  ['published', 'Drylands'],
] as const)('the link to an event that is %s is called «%s»', async ([state, title]) => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok', state, title: 'Drylands' })

  const html = await (await desk.get('/events/narok')).text()

  expect(metadataOf(html).get('og:title')).toBe(title)
})

test.for(['/', '/?country=KE', '/categories/drylands', '/series/forums', '/events/narok'])(
  '%s says where it is asked how to embed it, and there it is known',
  async (path) => {
    const desk = await openDesk()
    await openForum(desk)

    const html = await (await desk.get(path)).text()
    const [, found = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
    const address = new URL(found.replaceAll('&amp;', '&'))
    const answer = await desk.get(address.pathname + address.search)

    expect(address.origin).toBe('http://symposia.test')
    expect(answer.status).toBe(200)
    expect(metadataOf(html).get('og:title')).not.toBe('')
  },
)

test('a frame is no larger than there is room for, and shows what the page shows in its language', async () => {
  const desk = await openDesk()
  await openForum(desk)
  const ask = async (url: string, more = '') =>
    (await desk.get(`/oembed?url=${encodeURIComponent(`http://symposia.test${url}`)}${more}`)).json()

  expect(await ask('/events/narok?lang=fr', '&maxwidth=320&maxheight=200')).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'A &amp; B',
    provider_name: 'Symposia',
    provider_url: 'http://symposia.test/',
    cache_age: 3600,
    html: '<iframe src="http://symposia.test/embed?event=narok&amp;lang=fr" title="A &amp;amp; B" width="320" height="200" loading="lazy" frameborder="0"></iframe>',
    width: 320,
    height: 200,
  })
  expect(await ask('/categories/drylands')).toMatchObject({
    title: 'drylands',
    html: expect.stringContaining('src="http://symposia.test/embed?category=drylands"'),
  })
  expect(await ask('/?country=KE', '&maxwidth=-1&maxheight=9e9')).toMatchObject({
    html: expect.stringContaining('/embed?country=KE"'),
    width: 800,
    height: 640,
  })
  expect(await ask('/series/forums')).toMatchObject({
    html: expect.stringContaining('/embed?series=forums"'),
  })
})

test.for([
  ['', 400],
  ['url=', 400],
  ['url=junk', 400],
  ['url=https%3A%2F%2Fevil.example%2Fevents%2Fnarok', 400],
  ['url=http%3A%2F%2Fsymposia.test%3A81%2F', 400],
  ['url=javascript%3Aalert(1)', 400],
  ['url=http%3A%2F%2Fsymposia.test%2F&url=http%3A%2F%2Fsymposia.test%2F', 400],
  ['url=http%3A%2F%2Fsymposia.test%2Forganizer', 404],
  ['url=http%3A%2F%2Fsymposia.test%2Fevents%2Fnothing', 404],
  ['url=http%3A%2F%2Fsymposia.test%2Fevents%2Fdraft', 404],
  ['url=http%3A%2F%2Fsymposia.test%2Fevents%2Fnarok%2Fregister', 404],
  ['url=http%3A%2F%2Fsymposia.test%2Fcategories%2Fnothing', 404],
  ['format=xml&url=http%3A%2F%2Fsymposia.test%2F', 501],
] as const)('oEmbed of %s answers %i with a sentence', async ([query, status]) => {
  const desk = await openDesk()
  await openForum(desk)

  const answer = await desk.get(`/oembed?${query}`)

  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/i)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

async function openForum(desk: Awaited<ReturnType<typeof openDesk>>): Promise<void> {
  const { db } = desk.services
  const [categoryId, seriesId] = [crypto.randomUUID(), crypto.randomUUID()]
  await db
    .insertInto('categories')
    .values({ categoryId, slug: 'drylands', color: null } as never)
    .execute()
  await db
    .insertInto('series')
    .values({ seriesId, slug: 'forums' } as never)
    .execute()
  await desk.openRegistration({ slug: 'draft', state: 'draft' })
  const { id } = await desk.openRegistration({ slug: 'narok', title: 'A &amp; B' })
  await db
    .updateTable('events')
    .set({ categoryId, seriesId } as never)
    .where('eventId', '=', id)
    .execute()
}

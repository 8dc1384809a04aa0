import { expect, test } from 'vitest'
import { buildAssets } from '../../src/http/assets/assets.node.ts'
import { openDesk } from '../support/desk.ts'

test('a list for another site has neither a script nor a form, may be framed and read by anyone, and is found by no search', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok', title: 'Drylands' })

  const answer = await desk.get('/embed')
  const text = await answer.text()

  expect(answer.status).toBe(200)
  expect(text).toContain('<a href="http://symposia.test/events/narok">Drylands</a>')
  expect(text).toContain('href="http://symposia.test/events/narok/register"')
  expect(text).toContain('data-state="open"')
  expect(text).not.toMatch(/<script|<form|style=| on\w+=/)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'x-robots-tag': 'noindex',
    vary: 'Accept-Language, Accept-Encoding',
  })
  expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(answer.headers.get('set-cookie')).toBe(null)
  expect((await desk.get('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('it is kept like every public page, until something changes', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok' })
  const first = await desk.get('/embed?lang=fr')
  const etag = first.headers.get('etag') ?? ''

  const again = await desk.get('/embed?lang=fr', { 'if-none-match': etag })
  await desk.openRegistration({ slug: 'nairobi' })
  const changed = await desk.get('/embed?lang=fr', { 'if-none-match': etag })

  expect(again.status).toBe(304)
  expect(again.headers.get('access-control-allow-origin')).toBe('*')
  expect(changed.status).toBe(200)
})

test('a reader who prefers another language is led there, from another site too', async () => {
  const desk = await openDesk()

  const answer = await desk.get('/embed?most=3', { 'accept-language': 'fr' })

  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/embed?most=3&lang=fr')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('links hand on the language that the address names', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok' })

  const text = await (await desk.get('/embed?lang=ar')).text()

  expect(text).toContain('<div class="embed" lang="ar" dir="rtl">')
  expect(text).toContain('href="http://symposia.test/events/narok?lang=ar"')
})

test('it shows as many events as are asked for, and leads to the rest', async () => {
  const desk = await openDesk()
  for (const slug of ['one', 'two', 'three']) await desk.openRegistration({ slug })

  const two = await (await desk.get('/embed?most=2')).text()
  const three = await (await desk.get('/embed?most=3')).text()

  expect(two.match(/class="entry"/g)).toHaveLength(2)
  expect(two).toContain('<a href="http://symposia.test/">More events</a>')
  expect(three.match(/class="entry"/g)).toHaveLength(3)
  expect(three).not.toContain('More events')
})

test('one country alone is shown, and a country without events says so', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'kenyan', country: 'KE' })
  await desk.openRegistration({ slug: 'french', country: 'FR' })

  const kenya = await (await desk.get('/embed?country=KE')).text()
  const chile = await (await desk.get('/embed?country=CL')).text()

  expect(kenya).toContain('/events/kenyan')
  expect(kenya).not.toContain('/events/french')
  expect(chile).toContain('<h2>No event matches</h2>')
})

test('one event is shown with what it is about, under an old address too, and why it is off where it is', async () => {
  const desk = await openDesk()
  const text = { title: 'Drylands', summary: 'Three days on water', reason: 'The hall is closed' }
  await desk.openRegistration({ slug: 'narok', texts: { en: text } })
  await desk.openRegistration({ slug: 'lima', state: 'cancelled', texts: { en: text } })
  await desk.openRegistration({ slug: 'other' })

  const narok = await (await desk.get('/embed?event=narok&most=3')).text()
  const lima = await (await desk.get('/embed?event=lima')).text()

  expect(narok.match(/class="entry"/g)).toHaveLength(1)
  expect(narok).toContain('Three days on water')
  expect(lima).toContain('data-state="cancelled"')
  expect(lima).toContain('The hall is closed')
})

test.for(['draft', 'nothing', '%3Cscript%3E', '..'])(
  'the event %s is not there, which a frame can say',
  async (slug) => {
    const desk = await openDesk()
    await desk.openRegistration({ slug: 'draft', state: 'draft' })

    const answer = await desk.get(`/embed?event=${slug}`)

    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(await answer.text()).toContain('This event is not there')
  },
)

test.for([
  'most=0',
  'most=51',
  'most=-1',
  'most=1e9',
  'most=3&most=4',
  'country=ZZ',
  'view=%3Cb%3E',
  'month=2019-11',
  'scheme=red',
  'q=x',
  'after=y',
  'when=past',
  'tz=Mars/X',
])('%s is as if it were not there', async (query) => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok' })

  const [plain, odd] = [await desk.get('/embed'), await desk.get(`/embed?${query}`)]

  expect([odd.status, await odd.text()]).toEqual([200, await plain.text()])
})

test('a month shows the days of its events, and leads to its neighbours inside the frame', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok', startsOn: '2019-11-04', endsOn: '2019-11-06' })

  const text = await (await desk.get('/embed?view=month&month=2019-11&scheme=light')).text()

  expect(text).toMatch(
    /<a class="bar" href="http:\/\/symposia\.test\/events\/narok"[^>]*data-from="1"[^>]*data-days="3"/,
  )
  expect(text).toMatch(
    /href="http:\/\/symposia\.test\/embed\?view=month&amp;month=2019-12&amp;scheme=light" target="_self" rel="next"/,
  )
  expect(text).toContain('<div class="embed" lang="en" dir="ltr" data-scheme="light">')
})

test('a series shows its editions', async () => {
  const desk = await openDesk()
  const seriesId = crypto.randomUUID()
  await desk.services.db
    .insertInto('series')
    .values({ seriesId, slug: 'forums' } as never)
    .execute()
  const { id } = await desk.openRegistration({ slug: 'narok' })
  await desk.services.db
    .updateTable('events')
    .set({ seriesId } as never)
    .where('eventId', '=', id)
    .execute()

  expect(await (await desk.get('/embed?series=forums')).text()).toContain('/events/narok')
  expect((await desk.get('/embed?series=nothing')).status).toBe(404)
})

test('the element’s script stands at an address that stays, and is read by any site', async () => {
  const desk = await openDesk()

  const answer = await desk.get('/embed.js')
  const etag = answer.headers.get('etag') ?? ''

  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
  })
  expect((await desk.get('/embed.js', { 'if-none-match': etag })).status).toBe(304)
})

test('the element’s script is smaller than 5 KiB, and asks for no trust that a strict policy withholds', async () => {
  const script = (await buildAssets()).find('/embed.js')
  const text = new TextDecoder().decode(script?.body)

  expect(script?.body.length).toBeGreaterThan(500)
  expect(script?.body.length).toBeLessThan(5 * 1024)
  expect(text).toContain('symposia-events')
  expect(text).not.toMatch(/innerHTML|eval\(|new Function|\.style\b|cookie|localStorage|parseFromString/)
})

test('the sheet of what is embedded is small, and sets nothing on another site’s page', async () => {
  const assets = await buildAssets()
  const sheet = assets.find(assets.href('embed.css'))
  const text = new TextDecoder().decode(sheet?.body)

  expect(sheet?.gzip?.length).toBeLessThan(8 * 1024)
  expect(text).toContain('.embed{')
  expect(text).not.toContain(':root')
})

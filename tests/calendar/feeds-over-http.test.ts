import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { markChanged } from '../../src/events/event-store.ts'
import type { EventId } from '../../src/ids.ts'
import { type CalendarDesk, openCalendarDesk } from '../support/calendar/calendar-desk.ts'

test('a feed carries the headers that calendars and caches act on, and no others of a page', async () => {
  const desk = await openCalendarDesk()
  const { slug } = await desk.openRegistration({ slug: 'narok-2019' })
  desk.clock.advance({ minutes: 1 })

  const feed = await desk.get('/calendar.ics', { accept: 'application/json' })
  const single = await desk.get(`/events/${slug}.ics`)

  expect(Object.fromEntries(feed.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-disposition': `inline; filename="calendar.ics"; filename*=UTF-8''calendar.ics`,
    'content-language': 'en',
    'cache-control': 'public, max-age=300, s-maxage=60, stale-if-error=86400',
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
    'last-modified': 'Thu, 15 Aug 2019 02:00:00 GMT',
  })
  expect(feed.headers.get('set-cookie')).toBeNull()
  expect(feed.headers.get('content-length')).toBe(String((await feed.arrayBuffer()).byteLength))
  expect(single.headers.get('content-disposition')).toBe(
    `attachment; filename="narok-2019.ics"; filename*=UTF-8''narok-2019.ics`,
  )
})

test('gzip is sent to who asks for it, under an ETag of its own', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({})

  const plain = await desk.get('/calendar.ics', { 'accept-encoding': 'gzip;q=0' })
  const zipped = await desk.get('/calendar.ics', { 'accept-encoding': 'gzip, deflate' })

  const body = Buffer.from(await zipped.arrayBuffer())
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(zipped.headers.get('content-length')).toBe(String(body.length))
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(gunzipSync(body).toString()).toBe(await plain.text())
  expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'))
})

test('an operator may turn gzip off for feeds: one ETag, the same bytes to everybody', async () => {
  const desk = await openCalendarDesk({ settings: { FEED_COMPRESSION: 'off' } })
  await desk.openRegistration({})

  const plain = await desk.get('/calendar.ics')
  const asked = await desk.get('/calendar.ics', { 'accept-encoding': 'gzip' })
  const again = await desk.get('/calendar.ics', {
    'accept-encoding': 'gzip',
    'if-none-match': plain.headers.get('etag') ?? '',
  })
  const page = await desk.get('/', { 'accept-encoding': 'gzip' })

  expect(asked.headers.get('content-encoding')).toBeNull()
  expect(asked.headers.get('etag')).toBe(plain.headers.get('etag'))
  expect(await asked.text()).toBe(await plain.text())
  expect(again.status).toBe(304)
  expect(page.headers.get('content-encoding')).toBe('gzip')
})

test('parameters of other names are neither looked at nor answered with a redirect', async () => {
  const desk = await openCalendarDesk()
  const { slug } = await desk.openRegistration({})

  const plain = await desk.get(`/events/${slug}.ics`)
  const tracked = await desk.get(`/events/${slug}.ics?utm_source=a&utm_source=b&category=No%20Slug`)

  expect(tracked.status).toBe(200)
  expect(tracked.headers.get('etag')).toBe(plain.headers.get('etag'))
})

test('who has this version gets 304 with the same ETag and no body, however the ETag is written', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({})
  const etag = (await desk.get('/calendar.ics')).headers.get('etag') ?? ''

  for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await desk.get('/calendar.ics', { 'if-none-match': header })
    expect(answer.status, header).toBe(304)
    expect(answer.headers.get('etag')).toBe(etag)
    expect(await answer.text()).toBe('')
  }
  expect((await desk.get('/calendar.ics', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('a date decides only where no ETag is given', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({})
  desk.clock.advance({ minutes: 1 })
  const modified = (await desk.get('/calendar.ics')).headers.get('last-modified') ?? ''

  expect((await desk.get('/calendar.ics', { 'if-modified-since': modified })).status).toBe(304)
  expect(
    (await desk.get('/calendar.ics', { 'if-modified-since': 'Thu, 01 Aug 2019 00:00:00 GMT' })).status,
  ).toBe(200)
  expect((await desk.get('/calendar.ics', { 'if-modified-since': 'nonsense' })).status).toBe(200)
  expect(
    (await desk.get('/calendar.ics', { 'if-modified-since': modified, 'if-none-match': '"other"' })).status,
  ).toBe(200)
})

test('who fetched between two changes of one second reads the second one, and then has a date that lasts', async () => {
  const desk = await openCalendarDesk()
  const { id } = await desk.openRegistration({ title: 'Drylands' })
  const first = await desk.get('/calendar.ics')
  await retitle(desk, id, 'Wetlands')
  const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' }

  const second = await desk.get('/calendar.ics', since)
  desk.clock.advance({ minutes: 1 })
  const third = await desk.get('/calendar.ics', since)
  const last = await desk.get('/calendar.ics', {
    'if-modified-since': third.headers.get('last-modified') ?? '',
  })

  for (const answer of [second, third]) expect(await answer.text()).toContain('SUMMARY:Wetlands')
  expect(third.headers.get('last-modified')).toBe('Thu, 15 Aug 2019 02:00:00 GMT')
  expect(last.status).toBe(304)
})

async function retitle({ services, clock }: CalendarDesk, id: EventId, text: string): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    await tx
      .updateTable('texts')
      .set({ text })
      .where('eventId', '=', id)
      .where('field', '=', 'title')
      .execute()
    await markChanged(tx, id, clock.now())
  })
}

test('a change is on the next answer of every process', async () => {
  const desk = await openCalendarDesk()
  const { id } = await desk.openRegistration({ title: 'Drylands' })
  const before = await desk.get('/calendar.ics')
  desk.clock.advance({ minutes: 1 })

  await retitle(desk, id, 'Wetlands')
  desk.clock.advance({ minutes: 1 })
  const after = await desk.get('/calendar.ics', { 'if-none-match': before.headers.get('etag') ?? '' })

  expect(after.status).toBe(200)
  expect(after.headers.get('last-modified')).toBe('Thu, 15 Aug 2019 02:01:00 GMT')
  const text = await after.text()
  expect(text).toContain('SUMMARY:Wetlands')
  expect(text).toContain('SEQUENCE:1')
  expect(text).toContain('DTSTAMP:20190815T020100Z')
})

test('HEAD is GET without a body, OPTIONS tells browsers that they may ask', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({})

  const got = await desk.get('/calendar.ics')
  const head = await desk.app.request('http://symposia.test/calendar.ics', { method: 'HEAD' })
  const options = await desk.app.request('http://symposia.test/calendar.ics', { method: 'OPTIONS' })

  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
  for (const name of ['etag', 'content-length', 'content-type', 'last-modified']) {
    expect(head.headers.get(name), name).toBe(got.headers.get(name))
  }
  expect(options.status).toBe(204)
  expect(options.headers.get('access-control-allow-origin')).toBe('*')
})

test.for([
  '/calendar.ics?lang=xx',
  '/calendar.ics?lang=en&lang=en',
  '/calendar.ics?lang=',
  '/calendar.ics?country=ZZ',
  '/calendar.ics?country=ke',
  '/calendar.ics?category=No%20Slug',
  '/calendar.ics?cancelled=hide',
  '/calendar.ics?detail=full',
  '/calendar.ics?detail=sessions&detail=sessions',
  '/calendar.ics?deadlines=yes',
  '/categories/nothing.ics?deadlines=',
  '/events/nothing.ics?detail=Sessions',
  '/series/nothing.ics?deadlines=1&deadlines=1',
  '/feed.xml?lang=xx',
  '/feed.xml?country=kenya',
])('%s is refused with a sentence in plain text', async (path) => {
  const desk = await openCalendarDesk()

  const answer = await desk.get(path)

  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await answer.text()).toMatch(
    /^The parameter “(lang|country|category|cancelled|detail|deadlines)” .+\.\n$/,
  )
})

test.for([
  '/events/nothing.ics',
  '/categories/nothing.ics',
  '/series/nothing.ics',
  '/calendar.ics?category=nothing',
  '/feed.xml?category=nothing',
  '/series/-x.ics',
  '/events/-x.ics',
])('%s is not there, in plain text', async (path) => {
  const desk = await openCalendarDesk()

  const answer = await desk.get(path)

  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
})

test('a draft has no feed, an unlisted event has its own', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({ slug: 'draft', state: 'draft' })
  await desk.openRegistration({ slug: 'unlisted', state: 'unlisted' })

  expect((await desk.get('/events/draft.ics')).status).toBe(404)
  expect((await desk.readFeed('/events/unlisted.ics')).events).toHaveLength(1)
})

test('an event without a date has a feed that waits for one', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({
    slug: 'assembly',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    precision: 'year',
  })

  expect((await desk.readFeed('/events/assembly.ics')).events).toEqual([])
})

test('while the database is away the last good copy is sent, and says so', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({ title: 'Drylands' })
  await desk.get('/calendar.ics')
  desk.clock.advance({ minutes: 5 })

  const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  const { executeQuery } = desk.services.db.getExecutor()
  desk.services.db.getExecutor().executeQuery = () => Promise.reject(away)
  const answer = await desk.get('/calendar.ics').finally(() => {
    desk.services.db.getExecutor().executeQuery = executeQuery
  })

  expect(answer.status).toBe(200)
  expect(answer.headers.get('age')).toBe('300')
  expect(answer.headers.get('warning')).toBe('110 - "Response is Stale"')
  expect(await answer.text()).toContain('SUMMARY:Drylands')
})

test('while the database is away and nothing was kept, the answer is 503 in plain text', async () => {
  const desk = await openCalendarDesk()
  const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  const executor = desk.services.db.getExecutor()
  const { executeQuery } = executor
  executor.executeQuery = () => Promise.reject(away)

  const answer = await desk.get('/calendar.ics').finally(() => {
    executor.executeQuery = executeQuery
  })

  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).not.toBeNull()
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
})

test('the feed of news tells of new and changed events, the latest first, whatever they are called', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({ title: 'First' })
  desk.clock.advance({ hours: 1 })
  await desk.openRegistration({
    title: 'A <b>& "B"',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    precision: 'year',
  })

  const answer = await desk.get('/feed.xml')

  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const text = await answer.text()
  expect(text.match(/<title>.*<\/title>/g)?.slice(1)).toEqual([
    '<title>A &lt;b&gt;&amp; &quot;B&quot;</title>',
    '<title>First</title>',
  ])
  expect(text).toContain('<updated>2019-08-15T03:00:00.000Z</updated>')
  expect(text).toContain('<summary>2020 · Narok · Kenya</summary>')
})

import { expect, test } from 'vitest'
import { expireOffers } from '../../../src/registrations/line/expire-offers.ts'
import { openCalendarDesk } from '../../support/calendar/calendar-desk.ts'
import { askForPage, feedOn } from '../../support/my.ts'

test('the feed holds the registrations of its address, each as it stands, and nobody else’s', async () => {
  const desk = await openCalendarDesk()
  const confirmed = await desk.openRegistration({ title: 'Drylands', zone: 'Africa/Cairo' })
  const waited = await desk.openRegistration({ title: 'Oceans', capacity: 0 })
  const applied = await desk.openRegistration({ title: 'Deserts', mode: 'application', hours: null })
  const left = await desk.openRegistration({ title: 'Forests' })
  for (const event of [confirmed, waited, applied]) await event.register('Amina')
  await desk.post(`${(await left.register('Amina')).headers.get('location')}/cancel`, {})
  await (await desk.openRegistration({ title: 'Glaciers' })).register('Boris')

  const { events } = await desk.readFeed(await feedOn(desk, await askForPage(desk, 'amina@example.org')))

  expect(events.map(({ summary, status }) => `${status} ${summary}`).sort()).toEqual([
    'CANCELLED Cancelled: Forests',
    'CONFIRMED Drylands',
    'TENTATIVE Application sent: Deserts',
    'TENTATIVE Waiting list: Oceans',
  ])
})

test('an entry is the one of the person’s mail and file: same UID, same SEQUENCE', async () => {
  const desk = await openCalendarDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  const [inFeed] = (await desk.readFeed(feed)).events
  const [inFile] = (await desk.readFeed(`${own}/calendar.ics`)).events
  const mail = await desk.services.db
    .selectFrom('messages')
    .select('calendarText')
    .where('kind', '=', 'confirmed')
    .executeTakeFirstOrThrow()

  expect(inFeed).toEqual(inFile)
  expect(mail.calendarText).toContain(`UID:${inFeed?.uid}`)
  expect(mail.calendarText).toContain(`SEQUENCE:${inFeed?.sequence}\r\n`)
})

test('an offer has its deadline as an entry of its own, which is cancelled when the offer ends', async () => {
  const desk = await openCalendarDesk()
  const event = await desk.openRegistration({ title: 'Oceans', capacity: 1 })
  const place = (await event.register('Boris')).headers.get('location')
  await event.register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))
  desk.clock.set('2019-08-16T10:00:00+08:00')
  await desk.post(`${place}/cancel`, {})

  const offered = await desk.readFeed(feed)
  desk.clock.set('2019-08-19T10:00:00+08:00')
  await expireOffers(desk.services, desk.lane, new Date('2019-08-19T11:00:00+08:00'))
  const ended = await desk.readFeed(feed)

  expect(offered.events.map(({ summary, status, end }) => [summary, status, end])).toEqual([
    ['Answer about your place: Oceans', 'CONFIRMED', new Date('2019-08-18T10:00:00+08:00')],
    ['Place offered: Oceans', 'TENTATIVE', new Date('2019-09-04T17:30:00+03:00')],
  ])
  expect(offered.text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2)
  expect(ended.events.map(({ summary, status }) => `${status} ${summary}`)).toEqual([
    'CANCELLED Cancelled: Answer about your place: Oceans',
    'CANCELLED Cancelled: Oceans',
  ])
  const [first, last] = [offered, ended].map(({ events }) => events[0])
  expect(last?.uid).toBe(first?.uid)
  expect(last?.sequence).toBeGreaterThan(first?.sequence ?? 99)
})

test('while an event is postponed its offers have no deadline', async () => {
  const desk = await openCalendarDesk()
  const event = await desk.openRegistration({ title: 'Oceans', capacity: 1 })
  const place = (await event.register('Boris')).headers.get('location')
  await event.register('Amina')
  await desk.post(`${place}/cancel`, {})
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))
  await desk.services.db.updateTable('events').set({ state: 'postponed' }).execute()

  const { events } = await desk.readFeed(feed)

  expect(events.map(({ summary, status }) => `${status} ${summary}`)).toEqual([
    'CANCELLED Cancelled: Answer about your place: Oceans',
    'CANCELLED Postponed: Oceans',
  ])
})

test('an entry does not tell whoever has registered how to', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration({ closes: '2019-08-30T00:00:00+03:00' })).register('Amina')

  const { text } = await desk.readFeed(await feedOn(desk, await askForPage(desk, 'amina@example.org')))

  expect(text.replaceAll('\r\n ', '')).not.toContain('Register by')
})

test.for([
  ['cancelled', 'Cancelled: Drylands'],
  ['postponed', 'Postponed: Drylands'],
] as const)('an event that is %s stays, as «%s»', async ([state, summary]) => {
  const desk = await openCalendarDesk()
  const event = await desk.openRegistration({ title: 'Drylands' })
  await event.register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))
  await desk.services.db.updateTable('events').set({ state }).where('eventId', '=', event.id).execute()

  const { events } = await desk.readFeed(feed)

  expect(events).toMatchObject([{ status: 'CANCELLED', summary }])
})

test('nothing in the feed is a link that acts, a code, an answer or the feed’s own address', async () => {
  const desk = await openCalendarDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  const place = (await event.register('Boris')).headers.get('location')
  await event.register('Amina')
  await desk.post(`${place}/cancel`, {})
  await (await desk.openRegistration()).register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))
  const { code } = await desk.services.db.selectFrom('registrations').select('code').executeTakeFirstOrThrow()

  const { text } = await desk.readFeed(feed)
  const unfolded = text.replaceAll('\r\n ', '')

  expect(unfolded).toContain('ask for your links here:\\nhttp://symposia.test/my')
  expect(unfolded).not.toMatch(/\/my\/|\/registrations\/|\/invitations\/|SOURCE|VALARM|METHOD|ATTENDEE/)
  expect(unfolded).not.toContain(code)
  expect(unfolded).not.toContain('Boris')
})

test('two fetches without a change are the same bytes, and the second is a 304', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration()).register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  const first = await desk.get(feed)
  desk.clock.advance({ hours: 30 })
  const etag = first.headers.get('etag') ?? ''
  const again = await desk.get(feed, { 'if-none-match': `W/${etag}` })
  const whole = await desk.get(feed)

  expect(etag).toMatch(/^"[^"]+"$/)
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(await whole.text()).toBe(await first.text())
})

test('the feed is private, whatever a client prefers', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration()).register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  const answer = await desk.get(feed, { accept: 'text/html', 'accept-language': 'fr' })

  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="registrations.ics"; filename*=UTF-8''registrations.ics`,
    'content-language': 'en',
    'cache-control': 'private, no-cache',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers.has('set-cookie')).toBe(false)
  expect(answer.headers.has('access-control-allow-origin')).toBe(false)
})

test('HEAD answers as GET, without a body', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration()).register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  const whole = await desk.get(feed)
  const head = await desk.app.request(`http://symposia.test${feed}`, { method: 'HEAD' })

  expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
  expect(await head.text()).toBe('')
})

test('the page names the feed in its own language, and the feed speaks it', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration({ title: 'Oceans', capacity: 0 })).register('Amina', undefined, {
    language: 'fr',
  })
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  const { events, text } = await desk.readFeed(feed)

  expect(feed).toMatch(/\?lang=fr$/)
  expect(text).toContain('NAME;LANGUAGE=fr:Mes inscriptions')
  expect(events[0]?.summary).toBe('Liste d’attente\u202f: Oceans')
})

test.for(['lang=xx', 'lang=', 'lang=fr&lang=fr'])('%s is refused in a sentence', async (query) => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration()).register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  const refused = await desk.get(`${feed}?${query}`)

  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('lang')
})

test('titles of whatever signs stay inside their lines', async () => {
  const desk = await openCalendarDesk()
  const title = 'A;B,C\\D\r\nEND:VEVENT "مؤتمر" 🌵 \u202E'
  const event = await desk.openRegistration({ title, capacity: 1 })
  const place = (await event.register('Boris')).headers.get('location')
  await event.register('Amina')
  await desk.post(`${place}/cancel`, {})

  const { events } = await desk.readFeed(await feedOn(desk, await askForPage(desk, 'amina@example.org')))

  expect(events).toHaveLength(2)
  for (const { summary } of events) expect(summary).toContain('مؤتمر')
})

test('an event without a date gives no entry, and a feed without entries is still a calendar', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration({ precision: 'month' })).register('Amina')

  const { events } = await desk.readFeed(await feedOn(desk, await askForPage(desk, 'amina@example.org')))

  expect(events).toEqual([])
})

test('what ended more than two years ago is left out, by whole months', async () => {
  const desk = await openCalendarDesk()
  await (await desk.openRegistration({ startsOn: '2019-09-04' })).register('Amina')
  const feed = await feedOn(desk, await askForPage(desk, 'amina@example.org'))

  desk.clock.set('2021-09-30T23:59:00Z')
  const before = await desk.readFeed(feed)
  desk.clock.set('2021-10-01T00:00:00Z')
  const after = await desk.readFeed(feed)

  expect([before.events.length, after.events.length]).toEqual([1, 0])
})

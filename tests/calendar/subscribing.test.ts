import { expect, test } from 'vitest'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import type { Desk } from '../support/desk.ts'

test('without a choice all ways lead to the feed of all events', async () => {
  const desk = await openFilledDesk()

  const page = await readPage(desk, '')

  expect(page.name).toBe('All events')
  expect(page.address).toBe('http://symposia.test/calendar.ics?lang=en')
  expect(page.hrefs('webcal:')).toEqual([
    'webcal://symposia.test/calendar.ics?lang=en',
    'webcal://symposia.test/calendar.ics?lang=en',
  ])
})

test.for([
  ['category=drylands', '/categories/drylands.ics?lang=en', 'Drylands'],
  ['country=KE', '/calendar.ics?country=KE&lang=en', 'Kenya'],
  ['category=drylands&country=KE', '/calendar.ics?category=drylands&country=KE&lang=en', 'Drylands · Kenya'],
  ['series=forums', '/series/forums.ics?lang=en', 'Forums'],
  ['event=narok', '/events/narok.ics?lang=en', 'A conference'],
  ['event=narok&series=forums', '/events/narok.ics?lang=en', 'A conference'],
  ['detail=sessions', '/calendar.ics?detail=sessions&lang=en', 'All events, with sessions'],
  [
    'category=drylands&detail=sessions&deadlines=1&cancelled=show&language=fr',
    '/categories/drylands.ics?detail=sessions&deadlines=1&cancelled=show&lang=fr',
    'Drylands, with sessions, with deadlines, with cancelled events, Français',
  ],
] as const)('the choice %s is subscribed at %s and called %s', async ([query, path, name]) => {
  const desk = await openFilledDesk()
  const address = `http://symposia.test${path}`
  const webcal = address.replace('http:', 'webcal:')

  const page = await readPage(desk, query)

  expect(page.name).toBe(name)
  expect(page.address).toBe(address)
  expect(page.hrefs('webcal:')).toEqual([webcal, webcal])
  expect(page.hrefs('https://calendar.google.com')).toEqual([
    `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
  ])
  for (const host of ['https://outlook.live.com', 'https://outlook.office.com']) {
    const [href = ''] = page.hrefs(host)
    expect(new URL(href).searchParams.get('url')).toBe(address)
  }
})

test('what is chosen stays in the form, and the feed answers as chosen', async () => {
  const desk = await openFilledDesk()

  const page = await readPage(desk, 'category=drylands&country=KE&deadlines=1&language=ru')
  const feed = await desk.readFeed(page.address.replace('http://symposia.test', ''))

  expect(page.text).toMatch(/<option value="drylands" selected/)
  expect(page.text).toMatch(/<option value="KE" selected/)
  expect(page.text).toMatch(/<option value="ru" lang="ru" selected/)
  expect(page.text).toMatch(/name="deadlines" value="1" checked/)
  expect(page.text).not.toMatch(/name="detail" value="sessions" checked/)
  expect(feed.text).toContain('LANGUAGE=ru')
})

test('an event or a series stays chosen when its sessions are asked for', async () => {
  const desk = await openFilledDesk()

  const ofEvent = await readPage(desk, 'event=narok')
  const ofSeries = await readPage(desk, 'series=forums')

  expect(ofEvent.text).toContain('<input type="hidden" name="event" value="narok"/>')
  expect(ofSeries.text).toContain('<input type="hidden" name="series" value="forums"/>')
  expect(ofEvent.text).not.toContain('name="category"')
})

test.for([
  'category=nothing',
  'series=nothing',
  'event=nothing',
  'event=hidden',
  'category=nothing&country=KE',
])('%s names what is not there: the page says so and offers all events', async (query) => {
  const desk = await openFilledDesk()
  await desk.openRegistration({ slug: 'hidden', state: 'draft' })

  const page = await readPage(desk, query)

  expect(page.text).toContain('What this address names is not here')
  expect(page.address).toBe('http://symposia.test/calendar.ics?lang=en')
})

test.for([
  'country=ZZ',
  'category=%3Cb%3E',
  'language=xx&detail=all&deadlines=2&cancelled=no',
  'event=a&event=b',
])('%s makes no sense and is as if it were not', async (query) => {
  const desk = await openFilledDesk()

  const page = await readPage(desk, query)

  expect(page.name).toBe('All events')
  expect(page.text).not.toContain('What this address names')
})

test('an old slug leads to the feed at the new one', async () => {
  const desk = await openFilledDesk()
  const { eventId } = await desk.services.db
    .selectFrom('eventSlugs')
    .select('eventId')
    .where('slug', '=', 'narok')
    .executeTakeFirstOrThrow()
  await desk.services.db
    .insertInto('eventSlugs')
    .values({ eventId, slug: 'before', isCurrent: false } as never)
    .execute()

  expect((await readPage(desk, 'event=before')).address).toBe('http://symposia.test/events/narok.ics?lang=en')
})

test('each way says how soon a change shows, and that a file is no subscription', async () => {
  const desk = await openFilledDesk()

  const { text } = await readPage(desk, '')

  expect(text.match(/A file that you import stays as it was/g)).toHaveLength(4)
  expect(text).toContain('After about 8 to 24 hours')
  expect(text.match(/<tr>/g)).toHaveLength(8)
})

async function openFilledDesk() {
  const desk = await openCalendarDesk()
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
  const names = [
    { ownerKind: 'category', ownerId: categoryId, text: 'Drylands' },
    { ownerKind: 'series', ownerId: seriesId, text: 'Forums' },
  ]
  await db
    .insertInto('siteTexts')
    .values(names.map((name) => ({ ...name, field: 'name', locale: 'en' })) as never)
    .execute()
  const { id } = await desk.openRegistration({ slug: 'narok', country: 'KE' })
  await db
    .updateTable('events')
    .set({ categoryId, seriesId } as never)
    .where('eventId', '=', id)
    .execute()
  return desk
}

async function readPage(desk: Desk, query: string) {
  const answer = await desk.get(`/subscribe?${query}${query === '' ? '' : '&'}lang=en`)
  const text = await answer.text()
  expect(answer.status).toBe(200)
  const hrefs = [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return {
    text,
    name: /<h2 id="yours-name"[^>]*>([^<]*)</.exec(text)?.[1],
    address: (/id="own-address"[^>]* value="([^"]*)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&'),
    hrefs: (start: string) => hrefs.filter((href) => href.startsWith(start)),
  }
}

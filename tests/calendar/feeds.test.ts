import { expect, test } from 'vitest'
import { markChanged } from '../../src/events/event-store.ts'
import type { CategoryId, SeriesId } from '../../src/ids.ts'
import { newId } from '../../src/ids.ts'
import { unfolded } from '../support/calendar/calendar-checker.ts'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'

test('the feed holds what is published, with a date, in order of time; nothing else', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({ title: 'Later', startsOn: '2019-11-07', zone: 'Asia/Shanghai' })
  await desk.openRegistration({ title: 'Sooner', startsOn: '2019-09-04' })
  await desk.openRegistration({ title: 'Hidden', state: 'unlisted' })
  await desk.openRegistration({ title: 'Not yet', state: 'draft' })
  await desk.openRegistration({
    title: 'Some day',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    precision: 'year',
  })

  const { events } = await desk.readFeed('/calendar.ics')

  expect(events.map(({ summary }) => summary)).toEqual(['Sooner', 'Later'])
  expect(events[0]).toMatchObject({
    start: new Date('2019-09-04T06:00:00Z'),
    end: new Date('2019-09-04T14:30:00Z'),
    status: 'CONFIRMED',
    sequence: 0,
    location: 'Narok, Kenya',
    url: expect.stringMatching(/^http:\/\/symposia\.test\/events\/event-\d+$/),
  })
})

test('a site that has no name yet still names its feed', async () => {
  const desk = await openCalendarDesk()

  const { text } = await desk.readFeed('/calendar.ics')

  expect(unfolded(text)).toContain('NAME;LANGUAGE=en:Symposia')
})

test('an event of several days is days, and ends on the day after the last', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({ startsOn: '2019-09-04', endsOn: '2019-09-06' })

  const { events, text } = await desk.readFeed('/calendar.ics')

  expect(events).toMatchObject([{ start: '2019-09-04', end: '2019-09-07' }])
  expect(unfolded(text)).toContain('TRANSP:TRANSPARENT')
})

test('an entry says when and where with its zone, what it is about, how one registers, and its address', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({
    slug: 'narok-2019',
    endsOn: '2019-09-06',
    closes: '2019-08-28T23:59:00+03:00',
    texts: { en: { title: 'Drylands', city: 'Narok', summary: 'What grows there.' } },
  })

  const { events } = await desk.readFeed('/calendar.ics')

  expect(events[0]?.description.split('\n')).toEqual([
    '4–6 September 2019, Narok, Kenya',
    '09:00–17:30 each day, East Africa Time (UTC+3)',
    '',
    'What grows there.',
    '',
    'Register by 28 August 2019 at 23:59, East Africa Time (UTC+3):',
    'http://symposia.test/events/narok-2019/register',
    '',
    'http://symposia.test/events/narok-2019',
  ])
})

test('the language is that of the address, and no header of the client changes it', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({
    texts: { en: { title: 'Drylands' }, zh: { title: '旱地会议', city: '纳罗克' } },
  })

  const chinese = await desk.readFeed('/calendar.ics?lang=zh')
  const negotiated = await desk.get('/calendar.ics', { 'accept-language': 'zh', accept: 'text/html' })

  expect(chinese.events).toMatchObject([{ summary: '旱地会议', location: '纳罗克, 肯尼亚' }])
  expect(negotiated.headers.get('content-language')).toBe('en')
  expect(negotiated.headers.get('vary')).toBe('Accept-Encoding')
  expect(await negotiated.text()).toContain('SUMMARY:Drylands')
})

test('the same event has the same UID in every feed and language', async () => {
  const desk = await openCalendarDesk()
  const { slug } = await desk.openRegistration({})

  const feeds = await Promise.all(
    ['/calendar.ics', '/calendar.ics?lang=ru', '/calendar.ics?country=KE', `/events/${slug}.ics`].map(
      desk.readFeed,
    ),
  )

  expect(new Set(feeds.map(({ events }) => events[0]?.uid)).size).toBe(1)
})

test('a category and a country narrow the feed; an empty one still carries the zone of the site', async () => {
  const desk = await openCalendarDesk({ settings: { SITE_ZONE: 'Asia/Shanghai' } })
  const categoryId = newId<CategoryId>(desk.clock.now())
  await desk.services.db
    .insertInto('categories')
    .values({ categoryId, slug: 'biodiversity', color: '#1b6b4a' })
    .execute()
  const named = await desk.openRegistration({ title: 'In it', country: 'KE' })
  await desk.openRegistration({ title: 'Not in it', country: 'CN' })
  await desk.services.db.updateTable('events').set({ categoryId }).where('eventId', '=', named.id).execute()

  const category = await desk.readFeed('/categories/biodiversity.ics')
  const same = await desk.readFeed('/calendar.ics?category=biodiversity')
  const country = await desk.readFeed('/calendar.ics?country=CN')
  const empty = await desk.readFeed('/calendar.ics?country=FR&category=biodiversity')

  expect(category.events).toMatchObject([{ summary: 'In it', categories: ['biodiversity'] }])
  expect(same.events).toEqual(category.events)
  expect(country.events).toMatchObject([{ summary: 'Not in it' }])
  expect(empty.events).toEqual([])
  expect(empty.text).toContain('TZID:Asia/Shanghai')
  expect(unfolded(category.text)).toEqual(
    expect.arrayContaining([
      'SOURCE;VALUE=URI:http://symposia.test/categories/biodiversity.ics',
      'X-APPLE-CALENDAR-COLOR:#1b6b4a',
      expect.stringMatching(/^COLOR:[a-z]+$/),
    ]),
  )
})

test('a series has its feed of editions, each an event of its own', async () => {
  const desk = await openCalendarDesk()
  const seriesId = newId<SeriesId>(desk.clock.now())
  await desk.services.db.insertInto('series').values({ seriesId, slug: 'governing-board' }).execute()
  const editions = [
    await desk.openRegistration({ title: 'First meeting' }),
    await desk.openRegistration({ title: 'Second meeting', startsOn: '2019-11-04' }),
  ]
  await desk.openRegistration({ title: 'Something else' })
  const ids = editions.map(({ id }) => id)
  await desk.services.db.updateTable('events').set({ seriesId }).where('eventId', 'in', ids).execute()

  const { events, text } = await desk.readFeed('/series/governing-board.ics')

  expect(events.map(({ summary }) => summary)).toEqual(['First meeting', 'Second meeting'])
  expect(unfolded(text)).toEqual(
    expect.arrayContaining([
      'X-WR-CALNAME:Symposia · governing-board',
      'URL:http://symposia.test/series/governing-board',
      'SOURCE;VALUE=URI:http://symposia.test/series/governing-board.ics',
    ]),
  )
})

test('no feed of many holds a joining link, an attendee, an organizer, an alarm or a count', async () => {
  const desk = await openCalendarDesk()
  const joiningUrl = 'https://meet.example.org/j/12345'
  const { id, slug } = await desk.openRegistration({ capacity: 37, closes: '2019-08-30T12:00:00+03:00' })
  await desk.services.db.updateTable('events').set({ joiningUrl }).where('eventId', '=', id).execute()

  const feeds = await Promise.all(
    ['/calendar.ics?detail=sessions&deadlines=1', `/events/${slug}.ics`].map(desk.readFeed),
  )
  const news = await (await desk.get('/feed.xml')).text()

  for (const text of [...feeds.map((feed) => unfolded(feed.text).join('\n')), news]) {
    expect(text).not.toContain('meet.example.org')
    expect(text).not.toMatch(/\b37\b/)
    expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER|BEGIN:VALARM|METHOD|X-WR-TIMEZONE|TIMEZONE-ID)/m)
  }
})

test('a cancelled event stays with its word and reason; shown, it is confirmed, so that no program hides it', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({
    title: 'Drylands',
    state: 'cancelled',
    texts: { en: { title: 'Drylands', reason: 'The road is flooded.' } },
  })

  const { events, text } = await desk.readFeed('/calendar.ics')
  const shown = await desk.readFeed('/calendar.ics?cancelled=show')
  const french = await desk.readFeed('/calendar.ics?lang=fr')

  expect(events).toMatchObject([{ summary: 'Cancelled: Drylands', status: 'CANCELLED' }])
  expect(events[0]?.description.startsWith('The road is flooded.\n')).toBe(true)
  expect(unfolded(text)).toContain('TRANSP:TRANSPARENT')
  expect(shown.events).toMatchObject([{ summary: 'Cancelled: Drylands', status: 'CONFIRMED' }])
  expect(french.events[0]?.summary).toBe('Annulé\u202f: Drylands')
})

test('a postponed event stays at the date it had, and comes back under its UID', async () => {
  const desk = await openCalendarDesk()
  const { id } = await desk.openRegistration({ title: 'Drylands', state: 'postponed' })
  const before = await desk.readFeed('/calendar.ics')

  await desk.services.db.transaction().execute(async (tx) => {
    await tx.updateTable('events').set({ state: 'published' }).where('eventId', '=', id).execute()
    await markChanged(tx, id, desk.clock.now())
  })
  const after = await desk.readFeed('/calendar.ics')

  expect(before.events).toMatchObject([{ summary: 'Postponed: Drylands', status: 'CANCELLED', sequence: 0 }])
  expect(after.events).toMatchObject([
    { uid: before.events[0]?.uid, summary: 'Drylands', status: 'CONFIRMED', sequence: 1 },
  ])
})

test('a feed says nothing of the time it is fetched: equal bytes as long as nothing changed', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({})

  const first = await desk.readFeed('/calendar.ics')
  desk.clock.advance({ hours: 30 })
  const later = await desk.readFeed('/calendar.ics?unknown=1')

  expect(later.text).toBe(first.text)
})

test('the past stays for two years, by whole months', async () => {
  const desk = await openCalendarDesk({ at: '2019-08-31T23:00:00Z' })
  await desk.openRegistration({ startsOn: '2017-08-15' })
  expect((await desk.readFeed('/calendar.ics')).events).toHaveLength(1)

  desk.clock.advance({ hours: 2 })

  expect((await desk.readFeed('/calendar.ics')).events).toHaveLength(0)
})

test('an old slug keeps serving the feed in place, without a redirect', async () => {
  const desk = await openCalendarDesk()
  const { id } = await desk.openRegistration({ slug: 'new-name' })
  await desk.services.db
    .insertInto('eventSlugs')
    .values({ slug: 'old-name', eventId: id, isCurrent: false })
    .execute()

  const { events } = await desk.readFeed('/events/old-name.ics')

  expect(events).toMatchObject([{ url: 'http://symposia.test/events/new-name' }])
})

test('a feed of many events stays under the size at which programs lose some, and says what is left out', async () => {
  const desk = await openCalendarDesk()
  const summary = 'What grows in dry lands, and what does not. '.repeat(32)
  for (let index = 0; index < 12; index++) {
    await desk.openRegistration({
      startsOn: index < 8 ? `2019-0${index + 1}-01` : '2019-12-01',
      texts: { en: { title: `E${index}`, summary } },
    })
  }
  await multiply(desk)

  const { events, text } = await desk.readFeed('/calendar.ics')

  expect(new TextEncoder().encode(text).length).toBeLessThan(900_000)
  expect(events.filter(({ start }) => start > new Date('2019-12-01'))).toHaveLength(4 * 50)
  expect(unfolded(text).join('\n')).toContain('Some descriptions are left out')
})

/** Fifty of each event, as if a row of editions had been held. */
async function multiply(desk: Awaited<ReturnType<typeof openCalendarDesk>>): Promise<void> {
  const { db } = desk.services
  const events = await db.selectFrom('events').selectAll().execute()
  const texts = await db.selectFrom('texts').selectAll().where('ownerKind', '=', 'event').execute()
  for (let copy = 1; copy < 50; copy++) {
    for (const event of events) {
      const eventId = newId<typeof event.eventId>(new Date(copy))
      await db
        .insertInto('events')
        .values({ ...event, eventId, uid: `event-${eventId}@symposia.test` })
        .execute()
      await db.insertInto('eventSlugs').values({ slug: eventId, eventId, isCurrent: true }).execute()
      const own = texts.filter((text) => text.eventId === event.eventId)
      await db
        .insertInto('texts')
        .values(own.map((text) => ({ ...text, eventId, ownerId: eventId })))
        .execute()
    }
  }
}

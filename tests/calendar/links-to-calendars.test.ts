import { expect, test } from 'vitest'
import { plainly } from '../../src/calendar/feeds/feed-ask.ts'
import { addLinks } from '../../src/calendar/subscribing/add-links.ts'
import { subscribeLinks } from '../../src/calendar/subscribing/subscribe-links.ts'
import { type EventId, newId, type SessionId } from '../../src/ids.ts'
import type { LocalDate, ZoneId } from '../../src/time/wall-time.ts'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { type Desk, openDesk } from '../support/desk.ts'

const words = {
  summary: 'Drylands & wetlands + more',
  location: 'Narok, Kenya',
  url: 'https://events.example.org/events/narok-2019',
}

test('hours are given as instants, and to Google with their zone', () => {
  const { google, outlook } = addLinks({
    ...words,
    time: {
      kind: 'hours',
      startsAt: new Date('2019-09-04T06:00:00Z'),
      endsAt: new Date('2019-09-04T14:30:00Z'),
      zone: 'Africa/Nairobi' as ZoneId,
    },
  })

  expect(Object.fromEntries(new URL(google).searchParams)).toEqual({
    action: 'TEMPLATE',
    text: words.summary,
    dates: '20190904T060000Z/20190904T143000Z',
    location: words.location,
    details: words.url,
    ctz: 'Africa/Nairobi',
  })
  expect(new URL(outlook).searchParams.get('startdt')).toBe('2019-09-04T06:00:00.000Z')
  expect(outlook).not.toContain('+')
})

test('days end, for both, on the day after the last', () => {
  const { google, office } = addLinks({
    ...words,
    time: { kind: 'days', from: '2019-09-04' as LocalDate, to: '2019-09-06' as LocalDate },
  })

  expect(new URL(google).searchParams.get('dates')).toBe('20190904/20190907')
  expect(Object.fromEntries(new URL(office).searchParams)).toMatchObject({
    startdt: '2019-09-04',
    enddt: '2019-09-07',
    allday: 'true',
  })
})

test('each program is given a feed as it takes it', () => {
  const scope = { kind: 'category', category: 'biodiversity' } as const
  const links = subscribeLinks(
    'https://events.example.org',
    { ...plainly(scope), scope, locale: 'fr', hasSessions: true },
    'ANSO · Biodiversité',
  )

  expect(links).toEqual({
    address: 'https://events.example.org/categories/biodiversity.ics?detail=sessions&lang=fr',
    webcal: 'webcal://events.example.org/categories/biodiversity.ics?detail=sessions&lang=fr',
    google:
      'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fevents.example.org%2Fcategories%2Fbiodiversity.ics%3Fdetail%3Dsessions%26lang%3Dfr',
    outlook:
      'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fevents.example.org%2Fcategories%2Fbiodiversity.ics%3Fdetail%3Dsessions%26lang%3Dfr&name=ANSO%20%C2%B7%20Biodiversit%C3%A9',
    office:
      'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fevents.example.org%2Fcategories%2Fbiodiversity.ics%3Fdetail%3Dsessions%26lang%3Dfr&name=ANSO%20%C2%B7%20Biodiversit%C3%A9',
  })
})

test('an event’s page leads to its file, to calendars on the web and to its feed', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  const { id } = await desk.openRegistration({
    slug: 'narok',
    title: 'Drylands & more',
    hours: '09:00-17:30',
  })
  const { talk, pause } = await makeSessions(desk, id)

  const page = await hrefsOf(desk, '/events/narok?lang=fr')
  const programme = await hrefsOf(desk, '/events/narok/programme?lang=fr')

  expect(page).toContain('/events/narok.ics?lang=fr')
  expect(page).toContain('/subscribe?event=narok&lang=fr')
  const google = new URL(page.find((href) => href.startsWith('https://calendar.google.com')) ?? '')
  expect(google.searchParams.get('dates')).toBe('20190904T060000Z/20190904T143000Z')
  expect(google.searchParams.get('text')).toBe('Drylands & more')
  expect(page.some((href) => href.startsWith('https://outlook.live.com/calendar/0/deeplink'))).toBe(true)
  for (const hrefs of [page, programme]) {
    expect(hrefs).toContain(`/events/narok/sessions/${talk}.ics?lang=fr`)
    expect(hrefs).toContain('/events/narok/days/2019-09-04.ics?lang=fr')
    expect(hrefs.join(' ')).not.toContain(pause)
  }
})

test('each file that the programme offers is there', async () => {
  const desk = await openCalendarDesk({ at: '2019-08-15T10:00:00+08:00' })
  const { id } = await desk.openRegistration({ slug: 'narok' })
  await makeSessions(desk, id)
  const files = (await hrefsOf(desk, '/events/narok/programme?lang=en')).filter((href) =>
    /^\/events\/.*\.ics/.test(href),
  )

  const events = await Promise.all(files.map(async (file) => (await desk.readFeed(file)).events))

  expect(files).toHaveLength(2)
  expect(events.flat().map(({ summary }) => summary)).toEqual([
    expect.stringContaining('Grazing'),
    expect.stringContaining('Grazing'),
  ])
})

test('an event that was called off, and one without a day, are not added on the web', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  await desk.openRegistration({ slug: 'off', state: 'cancelled' })
  await desk.openRegistration({
    slug: 'assembly',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    precision: 'year',
  })

  const off = await hrefsOf(desk, '/events/off?lang=en')
  const assembly = await hrefsOf(desk, '/events/assembly?lang=en')

  expect([...off, ...assembly].filter((href) => /google|outlook/.test(href))).toEqual([])
  expect(off).toContain('/events/off.ics?lang=en')
  expect(assembly).not.toContain('/events/assembly.ics?lang=en')
  expect(assembly).toContain('/subscribe?event=assembly&lang=en')
})

test('the name of a session is in its file’s link for who sees none', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  const { id } = await desk.openRegistration({ slug: 'narok' })
  await makeSessions(desk, id)

  const text = await (await desk.get('/events/narok/programme?lang=en')).text()

  expect(text).toContain('<span class="unseen">Calendar file: Grazing</span>')
  expect(text).toContain('<span class="unseen">Calendar file of the day: 4 September</span>')
})

async function makeSessions(desk: Desk, eventId: EventId) {
  const [talk, pause] = [newId<SessionId>(desk.clock.now()), newId<SessionId>(desk.clock.now())]
  const { db } = desk.services
  const session = {
    eventId,
    startsOn: '2019-09-04',
    endsOn: '2019-09-04',
    startTime: '09:00',
    endTime: '10:00',
    position: 0,
    changedAt: desk.clock.now(),
  }
  const times = { startsAt: new Date('2019-09-04T06:00:00Z'), endsAt: new Date('2019-09-04T07:00:00Z') }
  await db
    .insertInto('sessions')
    .values([
      { ...session, ...times, sessionId: talk, uid: `session-${talk}@symposia.test`, kind: 'talk' },
      { ...session, ...times, sessionId: pause, uid: `session-${pause}@symposia.test`, kind: 'pause' },
    ] as never)
    .execute()
  const title = { eventId, ownerKind: 'session', field: 'title', locale: 'en' }
  await db
    .insertInto('texts')
    .values([
      { ...title, ownerId: talk, text: 'Grazing' },
      { ...title, ownerId: pause, text: 'Coffee' },
    ] as never)
    .execute()
  return { talk, pause }
}

async function hrefsOf(desk: Desk, path: string) {
  const text = await (await desk.get(path)).text()
  return [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

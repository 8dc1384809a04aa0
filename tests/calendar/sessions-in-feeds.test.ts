import { expect, test } from 'vitest'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { entryWith, openForum } from '../support/calendar/office-forum.ts'

test('with detail=sessions each talk is an entry beside the bar of its event', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk({ room: 'Room A, upstairs' })
  await forum.addTalk({ title: 'Coffee', kind: 'pause', start_time: '10:30', end_time: '11:00' })

  const plain = await desk.readFeed('/calendar.ics')
  const { text, events } = await desk.readFeed('/calendar.ics?detail=sessions')
  const same = await Promise.all(
    ['/events/forum.ics?detail=sessions', '/calendar.ics?country=CN&detail=sessions'].map(desk.readFeed),
  )

  const bar = { start: '2019-11-07', end: '2019-11-10', summary: 'A forum of young scientists' }
  expect(plain.events).toMatchObject([bar])
  expect(events).toMatchObject([
    bar,
    {
      uid: expect.stringMatching(/^session-[0-9a-f-]{36}@symposia\.test$/),
      start: new Date('2019-11-07T09:00:00+08:00'),
      end: new Date('2019-11-07T10:30:00+08:00'),
      summary: 'Opening · Forum',
      location: 'Room A, upstairs, Lakeside Hall, Hangzhou, China',
      url: 'http://symposia.test/events/forum/programme',
      status: 'CONFIRMED',
    },
  ])
  expect(same.map((feed) => feed.events)).toEqual([events, events])
  expect(entryWith(text, 'SUMMARY:Opening')).toEqual(
    expect.arrayContaining([
      `RELATED-TO;RELTYPE=PARENT:${events[0]?.uid}`,
      'DTSTART;TZID=Asia/Shanghai:20191107T090000',
      'TRANSP:OPAQUE',
    ]),
  )
})

test('a session says when and where with its zone, and of which event it is', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk()

  const { events } = await desk.readFeed('/calendar.ics?detail=sessions&lang=fr')

  expect(events[1]?.description.split('\n')).toEqual([
    '7 novembre 2019, Hangzhou, Chine',
    '09:00–10:30, heure normale de la Chine (UTC+8)',
    '',
    'Événement\u202f: A forum of young scientists',
    '',
    'http://symposia.test/events/forum/programme?lang=fr',
  ])
  expect(events[1]?.url).toBe('http://symposia.test/events/forum/programme?lang=fr')
})

test('a session past midnight ends on the next date', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk({ title: 'Night sky', start_time: '22:30', end_time: '00:30' })

  const { text, events } = await desk.readFeed('/events/forum.ics?detail=sessions')

  expect(events[1]).toMatchObject({
    start: new Date('2019-11-07T22:30:00+08:00'),
    end: new Date('2019-11-08T00:30:00+08:00'),
  })
  expect(entryWith(text, 'SUMMARY:Night')).toContain('DTEND;TZID=Asia/Shanghai:20191108T003000')
})

test('the SEQUENCE of a session rises with each change of its own and of its event', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const session = await forum.addTalk()
  const read = async () => (await desk.readFeed('/events/forum.ics?detail=sessions')).events[1]
  const first = await read()

  desk.clock.advance({ minutes: 5 })
  await forum.owner.post('/organizer/events/forum/programme', {
    ...{ act: 'save', session, title: 'Welcome', kind: 'talk', on: '2019-11-07', room: '' },
    ...{ start_time: '09:15', end_time: '10:30' },
  })
  const moved = await read()
  desk.clock.advance({ minutes: 5 })
  await forum.edit({ city: 'Beijing' })
  const { text } = await desk.readFeed('/events/forum.ics?detail=sessions')
  const renamed = await read()

  expect(moved).toMatchObject({ uid: first?.uid, summary: 'Welcome · Forum' })
  expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN)
  expect(renamed?.sequence).toBeGreaterThan(moved?.sequence ?? Number.NaN)
  expect(entryWith(text, 'SUMMARY:Welcome')).toEqual(
    expect.arrayContaining([
      'CREATED:20190815T020000Z',
      'LAST-MODIFIED:20190815T021000Z',
      'DTSTAMP:20190815T021000Z',
    ]),
  )
})

test('the sessions of an event that is called off are called off at their times, and come back with it', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk()
  const path = '/calendar.ics?detail=sessions'

  await forum.edit({ state: 'postponed', reason: 'A storm.' })
  const { text, events } = await desk.readFeed(path)
  const shown = await desk.readFeed(`${path}&cancelled=show`)
  await forum.edit({})
  const after = await desk.readFeed(path)

  expect(events[1]).toMatchObject({
    summary: 'Postponed: Opening · Forum',
    status: 'CANCELLED',
    start: new Date('2019-11-07T09:00:00+08:00'),
    description: expect.stringMatching(/^A storm\.\n\n7 November 2019/),
  })
  expect(entryWith(text, 'SUMMARY:Postponed: Opening')).toContain('TRANSP:TRANSPARENT')
  expect(shown.events[1]).toMatchObject({ summary: 'Postponed: Opening · Forum', status: 'CONFIRMED' })
  expect(after.events[1]).toMatchObject({ summary: 'Opening · Forum', status: 'CONFIRMED' })
})

test('a single session and a day are files that hold sessions alone', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const opening = await forum.addTalk()
  await forum.addTalk({ title: 'Posters', start_time: '14:00', end_time: '15:00' })
  await forum.addTalk({ title: 'Excursion', on: '2019-11-08' })

  const one = await desk.readFeed(`/events/forum/sessions/${opening}.ics`)
  const day = await desk.readFeed('/events/forum/days/2019-11-07.ics?lang=zh')
  const answer = await desk.get('/events/forum/days/2019-11-07.ics')

  expect(one.events.map(({ summary }) => summary)).toEqual(['Opening · Forum'])
  expect(day.events.map(({ summary }) => summary)).toEqual(['Opening · Forum', 'Posters · Forum'])
  expect(one.text).toContain('SOURCE;VALUE=URI:http://symposia.test/events/forum/sessions/')
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="forum-2019-11-07.ics"; filename*=UTF-8''forum-2019-11-07.ics`,
  )
})

test('a session or a day that is not there, or of another event, is 404 in plain text', async () => {
  const desk = await openCalendarDesk()
  await desk.openRegistration({ slug: 'other' })
  const forum = await openForum(desk)
  const opening = await forum.addTalk()
  const coffee = await forum.addTalk({ title: 'Coffee', kind: 'pause' })

  for (const path of [
    `/events/other/sessions/${opening}.ics`,
    `/events/forum/sessions/${coffee}.ics`,
    '/events/forum/sessions/00000000-0000-7000-8000-000000000000.ics',
    '/events/forum/sessions/opening.ics',
    '/events/forum/days/2019-11-10.ics',
    '/events/forum/days/2019-02-30.ics',
    '/events/nothing/days/2019-11-07.ics',
  ]) {
    const answer = await desk.get(path)
    expect(answer.status, path).toBe(404)
    expect(answer.headers.get('content-type'), path).toMatch(/^text\/plain/)
  }
})

test('a talk has the same UID in every feed and language', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const opening = await forum.addTalk()

  const feeds = await Promise.all(
    [
      '/calendar.ics?detail=sessions',
      '/events/forum.ics?lang=ar&detail=sessions',
      `/events/forum/sessions/${opening}.ics`,
    ].map(desk.readFeed),
  )

  expect(feeds.map(({ events }) => events.at(-1)?.uid)).toEqual(
    Array.from({ length: 3 }, () => `session-${opening}@symposia.test`),
  )
})

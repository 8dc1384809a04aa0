import { expect, test } from 'vitest'
import { openCalendarDesk } from '../../support/calendar/calendar-desk.ts'
import { openForum } from '../../support/calendar/office-forum.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { calendarOf, importAll, outcomesOf, rowsOf } from '../../support/import-desk.ts'

const hours = ['DTSTART;TZID=Asia/Shanghai:20191107T140000', 'DURATION:PT30M']
const entry = (uid: string, ...more: readonly string[]) => [`UID:${uid}`, `SUMMARY:${uid}`, ...hours, ...more]
const json = (uid: string) => ({
  events: [{ uid, title: 'A', startDate: '2019-11-07', timeZone: 'Asia/Shanghai' }],
})
const refused = (key = 'importing.uid-taken') => ({ fate: 'refused', problem: { key } })

/** A forum with one talk and a deadline, and what each is known by. */
async function forumDesk() {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { closes: '2019-10-20T23:59' })
  await forum.addTalk()
  const [event, talk] = [
    await desk.services.db.selectFrom('events').select(['eventId', 'uid']).executeTakeFirstOrThrow(),
    await desk.services.db.selectFrom('sessions').select('uid').executeTakeFirstOrThrow(),
  ]
  const { events } = await desk.readFeed('/calendar.ics?deadlines=1')
  const deadline = events.map(({ uid }) => uid).find((uid) => uid.startsWith('deadline-')) ?? ''
  const ids = { event: event.uid, talk: talk.uid, deadline }
  return { desk, forum, ids, registration: `registration-${event.eventId}@localhost` }
}

async function uidsOf(desk: Desk): Promise<readonly string[]> {
  const { db } = desk.services
  const events = await db.selectFrom('events').select('uid').execute()
  const sessions = await db.selectFrom('sessions').select('uid').execute()
  return [...events, ...sessions].map(({ uid }) => uid).sort()
}

test('an event under the UID of a session, a deadline or a registration is refused in each kind of file', async () => {
  const { desk, ids, registration } = await forumDesk()
  const before = await uidsOf(desk)

  for (const uid of [ids.talk, ids.deadline, registration])
    expect([uid, await rowsOf(desk, json(uid))]).toMatchObject([uid, [refused()]])
  expect(await rowsOf(desk, calendarOf(entry(ids.talk)))).toMatchObject([refused()])
  for (const uid of [ids.deadline, registration])
    expect(await rowsOf(desk, calendarOf(entry(uid)))).toMatchObject([{ fate: 'skipped' }])
  await importAll(desk, json(ids.deadline))
  await importAll(desk, calendarOf(entry(ids.talk)))
  expect(await uidsOf(desk)).toEqual(before)
})

test('a session under the UID of an event, or of a session of another event, is refused', async () => {
  const { desk, ids } = await forumDesk()
  await importAll(desk, calendarOf(entry('a@x'), entry('child@x', 'RELATED-TO:a@x')))
  const before = await uidsOf(desk)

  const asChild = (uid: string, parent: string) => entry(uid, `RELATED-TO:${parent}`)
  for (const uid of [ids.event, ids.talk]) {
    const loose = await rowsOf(desk, calendarOf(asChild(uid, 'a@x')))
    expect([uid, loose]).toMatchObject([uid, [refused()]])
  }
  const whole = calendarOf(entry('b@x'), asChild('child@x', 'b@x'), asChild('own@x', 'b@x'))
  expect(await rowsOf(desk, whole)).toMatchObject([
    { fate: 'new', file: { sessions: [{ uid: 'own@x' }] } },
    { ...refused(), title: 'child@x', at: { line: 11 } },
  ])
  await importAll(desk, whole)
  expect(await uidsOf(desk)).toEqual([...before, 'b@x', 'own@x'].sort())
})

test('the UID of a session that is gone makes no event, that of an event no session', async () => {
  const { desk, forum, ids } = await forumDesk()
  const [session] = await desk.services.db.selectFrom('sessions').select('sessionId').execute()
  if (session) await forum.removeTalk(session.sessionId)
  await importAll(desk, calendarOf(entry('a@x')))
  await forum.edit({ state: 'draft', closes: '2019-10-20T23:59' })
  await forum.owner.post('/organizer/events/forum/edit', { act: 'delete' })

  expect(await uidsOf(desk)).toEqual(['a@x'])
  expect(await rowsOf(desk, json(ids.talk))).toMatchObject([
    { fate: 'skipped', problem: { key: 'importing.skip.deleted' } },
  ])
  expect(await rowsOf(desk, calendarOf(entry(ids.event, 'RELATED-TO:a@x')))).toMatchObject([refused()])
})

const at = (time: string) => ({ date: '2019-10-23', time, tz: 'UTC' })
const slot = (id: object, title: string) => ({
  ...id,
  title,
  startDate: at('09:00:00'),
  endDate: at('10:00:00'),
})
const meeting = (id: string, contributions: readonly object[]) => ({
  id,
  title: `Meeting ${id}`,
  startDate: at('08:00:00'),
  endDate: at('18:00:00'),
  timezone: 'UTC',
  url: `https://indico.example.org/event/${id}/`,
  contributions,
})

test('of two sessions with one UID in a file the second is refused, whatever events they are of', async () => {
  const desk = await openDesk()
  const file = {
    results: [
      meeting('1', [slot({ db_id: 7 }, 'First'), slot({ db_id: 7 }, 'Second')]),
      meeting('2', [slot({ db_id: 7 }, 'Third'), slot({ db_id: 8 }, 'Fourth')]),
    ],
  }

  const rows = await rowsOf(desk, file)
  const done = await importAll(desk, file)

  expect(rows.filter(({ fate }) => fate === 'refused')).toMatchObject([
    { ...refused('importing.uid-twice'), title: 'Second', at: { path: 'results.0.contributions.1' } },
    { ...refused('importing.uid-twice'), title: 'Third' },
  ])
  expect(outcomesOf(done)).toEqual(['made', 'made'])
})

test('Indico’s talks that are numbered within their event alone are told apart', async () => {
  const desk = await openDesk()
  const file = { results: ['1', '2'].map((id) => meeting(id, [slot({ id: '3' }, `Talk of ${id}`)])) }

  await importAll(desk, file)

  expect(await uidsOf(desk)).toEqual([
    'indico-contribution-1-3@indico.example.org',
    'indico-contribution-2-3@indico.example.org',
    'indico-event-1@indico.example.org',
    'indico-event-2@indico.example.org',
  ])
})

test('two imports at once give one UID to one entry alone', async () => {
  const desk = await openDesk()
  await importAll(desk, calendarOf(entry('a@x'), entry('b@x')))
  const one = calendarOf(entry('same@x', 'RELATED-TO:a@x'))
  const files = [one, one.replace('RELATED-TO:a@x', 'RELATED-TO:b@x'), calendarOf(entry('same@x'))]

  const outcomes = (await Promise.all(files.map((file) => importAll(desk, file)))).map(outcomesOf)

  expect(await uidsOf(desk)).toEqual(['a@x', 'b@x', 'same@x'])
  expect(outcomes.flat().sort()).toEqual(expect.arrayContaining(['moved-meanwhile', 'moved-meanwhile']))
})

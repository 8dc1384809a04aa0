import { expect, test } from 'vitest'
import type { CategoryId } from '../../src/ids.ts'
import { newId } from '../../src/ids.ts'
import { type CalendarDesk, openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { entryWith, openForum } from '../support/calendar/office-forum.ts'

const everything = '/calendar.ics?detail=sessions&deadlines=1'

async function addCategory(desk: CalendarDesk, slug: string): Promise<void> {
  const categoryId = newId<CategoryId>(desk.clock.now())
  await desk.services.db.insertInto('categories').values({ categoryId, slug }).execute()
}

test('who had an event that is a draft again reads a cancellation of the word alone', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { closes: '2019-10-20T23:59' })
  await forum.addTalk()
  const before = await desk.readFeed(everything)
  desk.clock.advance({ minutes: 1 })

  await forum.edit({ state: 'draft' })
  const plain = await desk.readFeed('/calendar.ics')
  const after = await desk.readFeed(everything)
  const shown = await desk.readFeed(`${everything}&cancelled=show&lang=fr`)
  const own = await desk.readFeed('/events/forum.ics')

  expect(plain.events).toMatchObject([{ uid: before.events[1]?.uid, summary: 'Cancelled' }])
  expect(own.events).toEqual(plain.events)
  expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid))
  for (const [place, entry] of after.events.entries()) {
    const was = before.events[place]
    expect(entry).toMatchObject({ status: 'CANCELLED', start: was?.start, end: was?.end })
    expect(entry.sequence).toBeGreaterThan(was?.sequence ?? Number.NaN)
  }
  expect(shown.events.map(({ summary, status }) => [summary, status])).toEqual(
    Array.from({ length: 3 }, () => ['Annulé', 'CANCELLED']),
  )
  const names = entryWith(plain.text, 'UID:event-').map((line) => line.replace(/[:;].*$/, ''))
  const told = names.filter((name) => !name.startsWith('X-MICROSOFT-') && name !== 'END' && name !== '')
  expect(told.sort()).toEqual([
    ...['CREATED', 'DTEND', 'DTSTAMP', 'DTSTART', 'LAST-MODIFIED', 'SEQUENCE', 'STATUS', 'SUMMARY'],
    ...['TRANSP', 'UID'],
  ])
  expect(plain.text).toContain('LAST-MODIFIED:20190815T020100Z')
})

test('an event that comes back lives under its UID, and its tombstone is gone', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const before = await desk.readFeed('/calendar.ics')
  await forum.edit({ state: 'draft' })
  const gone = await desk.readFeed('/calendar.ics')

  await forum.edit({})
  const after = await desk.readFeed('/calendar.ics')

  expect(after.events).toMatchObject([{ uid: before.events[0]?.uid, status: 'CONFIRMED' }])
  expect(after.events[0]?.sequence).toBeGreaterThan(gone.events[0]?.sequence ?? Number.NaN)
})

test('an event of another theme is cancelled in the former theme’s feed, and lives in the others', async () => {
  const desk = await openCalendarDesk()
  await addCategory(desk, 'water')
  await addCategory(desk, 'soil')
  const forum = await openForum(desk, { category: 'water' })

  await forum.edit({ category: 'soil', country: 'KE' })
  const former = await desk.readFeed('/categories/water.ics')
  const country = await desk.readFeed('/calendar.ics?country=CN')
  const now = await desk.readFeed('/categories/soil.ics')
  const all = await desk.readFeed('/calendar.ics')

  expect(former.events).toMatchObject([{ summary: 'Cancelled', status: 'CANCELLED' }])
  expect(country.events).toEqual(former.events)
  expect(now.events).toMatchObject([{ uid: former.events[0]?.uid, status: 'CONFIRMED' }])
  expect(all.events.map(({ status }) => status)).toEqual(['CONFIRMED'])
})

test('an event that is listed no more is cancelled in the feeds of many, and stays in its own', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)

  await forum.edit({ state: 'unlisted' })

  expect((await desk.readFeed('/calendar.ics')).events).toMatchObject([{ status: 'CANCELLED' }])
  expect((await desk.readFeed('/events/forum.ics')).events).toMatchObject([{ status: 'CONFIRMED' }])
})

test('a session that is taken out is cancelled where sessions are told, and in its own file', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const opening = await forum.addTalk()

  await forum.removeTalk(opening)
  const plain = await desk.readFeed('/events/forum.ics')
  const told = await desk.readFeed('/events/forum.ics?detail=sessions')
  const file = await desk.readFeed(`/events/forum/sessions/${opening}.ics`)
  const day = await desk.readFeed('/events/forum/days/2019-11-07.ics')

  expect(plain.events).toHaveLength(1)
  expect(told.events).toMatchObject([
    { status: 'CONFIRMED' },
    { uid: `session-${opening}@symposia.test`, summary: 'Cancelled', status: 'CANCELLED' },
  ])
  expect(file.events).toEqual(told.events.slice(1))
  expect(day.events).toEqual(file.events)
})

test('what left stays until 90 days after its end, by whole months, and then its address is gone', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const opening = await forum.addTalk()
  await forum.edit({ state: 'draft' })
  const addresses = ['/events/forum.ics', `/events/forum/sessions/${opening}.ics`]

  desk.clock.set('2020-02-29T23:59:00Z')
  for (const path of addresses) expect((await desk.readFeed(path)).events, path).toHaveLength(1)
  const before = await desk.readFeed('/calendar.ics')
  desk.clock.set('2020-03-01T00:00:00Z')
  const after = await desk.readFeed('/calendar.ics')

  expect(before.events).toHaveLength(1)
  expect(after.events).toHaveLength(0)
  for (const path of addresses) expect((await desk.get(path)).status, path).toBe(404)
})

test('a new event under the slug of one that is gone has its feed, with the tombstone beside it', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const { events: before } = await desk.readFeed('/events/forum.ics')
  await forum.edit({ state: 'draft' })
  await forum.owner.post('/organizer/events/forum/edit', { act: 'delete' })
  expect((await desk.readFeed('/events/forum.ics')).events).toMatchObject([{ status: 'CANCELLED' }])

  await desk.openRegistration({ slug: 'forum', title: 'Another forum' })
  const { events, text } = await desk.readFeed('/events/forum.ics')

  expect(events.map(({ summary }) => summary)).toEqual(['Another forum', 'Cancelled'])
  expect(events[1]?.uid).toBe(before[0]?.uid)
  expect(text).toContain('X-WR-CALNAME:Another forum')
})

test('a fetch between two changes gives the same bytes, with what left among them', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk()
  await desk.openRegistration({ title: 'Another' })
  await forum.edit({ state: 'draft' })

  const first = await desk.readFeed(everything)
  desk.clock.advance({ days: 3 })
  const later = await desk.readFeed(`${everything}&unknown=1`)

  expect(later.text).toBe(first.text)
})

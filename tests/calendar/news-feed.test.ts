import { expect, test } from 'vitest'
import { publicChanges } from '../../src/events/changes/change.ts'
import { describe } from '../../src/events/editor/described.ts'
import { getEvent } from '../../src/events/event-store.ts'
import { readAtom } from '../support/calendar/atom-reader.ts'
import { type Desk, type Fields, openDesk } from '../support/desk.ts'
import { type Staff, signInAs } from '../support/office.ts'

const forum = {
  title: 'A forum',
  slug: 'forum',
  precision: 'day',
  starts_on: '2019-09-04',
  ends_on: '2019-09-06',
  time_zone: 'Africa/Nairobi',
  venue: 'Hall A',
  city: 'Narok',
  country: 'KE',
  registration_mode: 'none',
  state: 'published',
} as const satisfies Fields
const summit = { ...forum, title: 'A summit', slug: 'summit', country: 'FR', city: 'Paris' } as const

async function openForum(desk: Desk, fields: Fields = forum): Promise<Staff> {
  const owner = await signInAs(desk, 'owner')
  expect((await owner.post('/organizer/events/new', fields)).status).toBe(303)
  desk.clock.advance({ hours: 1 })
  return owner
}
async function edit(desk: Desk, owner: Staff, fields: Fields): Promise<void> {
  const saved = await owner.post('/organizer/events/forum/edit', { ...forum, ...fields })
  expect(saved.status).toBe(303)
  desk.clock.advance({ hours: 1 })
}
const newsOf = async (desk: Desk, query = '') => readAtom(await (await desk.get(`/feed.xml${query}`)).text())
const told = async (desk: Desk, query = '') =>
  (await newsOf(desk, query)).map(({ title, summary }) => [title, summary])
const own = ['A forum', expect.any(String)]

test('an event that moves is told with the dates that were and those that are, beside its own entry', async () => {
  const desk = await openDesk({ at: '2019-08-01T09:00:00Z' })
  const owner = await openForum(desk)
  const before = await newsOf(desk)

  await edit(desk, owner, { starts_on: '2019-09-10', ends_on: '2019-09-12' })

  const news = await newsOf(desk)
  const { eventId } = await desk.services.db.selectFrom('events').select('eventId').executeTakeFirstOrThrow()
  expect(new Set(news.map(({ id }) => id)).size).toBe(2)
  expect(before.map(({ id }) => id)).toEqual([`urn:uuid:${eventId}`])
  expect(news.find(({ title }) => title === 'Moved: A forum')).toMatchObject({
    summary: 'Was 4–6 September 2019, now 10–12 September 2019',
    updated: '2019-08-01T10:00:00.000Z',
    published: '2019-08-01T10:00:00.000Z',
    link: expect.stringContaining('/events/forum'),
  })
  expect(news.find(({ id }) => id === `urn:uuid:${eventId}`)).toMatchObject({
    updated: '2019-08-01T10:00:00.000Z',
    published: '2019-08-01T09:00:00.000Z',
  })
})

test('what is told of a move stays as it was told, when it moves again', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(desk, owner, { starts_on: '2019-09-10', ends_on: '2019-09-12' })
  await edit(desk, owner, { starts_on: '2019-10-10', ends_on: '2019-10-10' })

  expect(await told(desk)).toEqual(
    expect.arrayContaining([
      own,
      ['Moved: A forum', 'Was 10–12 September 2019, now 10 October 2019'],
      ['Moved: A forum', 'Was 4–6 September 2019, now 10–12 September 2019'],
    ]),
  )
})

test('another place, a postponement, a cancellation and its end are each told once', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(desk, owner, { venue: 'Hall B', city: 'Nairobi' })
  await edit(desk, owner, { state: 'postponed', reason: 'A storm' })
  const postponed = await told(desk)
  await edit(desk, owner, { starts_on: '2019-10-10', ends_on: '2019-10-10' })
  await edit(desk, owner, {
    state: 'cancelled',
    reason: 'A flood',
    starts_on: '2019-10-10',
    ends_on: '2019-10-10',
  })
  const news = await told(desk)

  expect(postponed).toContainEqual(['Postponed: A forum', 'A storm'])
  expect(news).toHaveLength(5)
  expect(news).toContainEqual(['New place: A forum', 'Was Hall A, Narok, Kenya, now Hall B, Nairobi, Kenya'])
  expect(news).toContainEqual([
    'Takes place after all: A forum',
    'Was 4–6 September 2019, now 10 October 2019',
  ])
  expect(news).toContainEqual(['Cancelled: A forum', 'A flood'])
})

test('a place or hours announced for the first time, and a date known better, are no moves', async () => {
  const desk = await openDesk()
  const month = { precision: 'month', starts_on: '2019-09-01', ends_on: '', venue: '', city: '' }
  const owner = await openForum(desk, { ...forum, ...month })

  await edit(desk, owner, { venue: '', city: '' })
  await edit(desk, owner, {})
  await edit(desk, owner, { precision: 'time', start_time: '09:00', end_time: '17:00' })

  expect(await told(desk)).toEqual([own])
})

test('other hours of the same days are told with their zone', async () => {
  const desk = await openDesk()
  const hours = { precision: 'time', start_time: '09:00', end_time: '17:00', ends_on: '2019-09-04' }
  const owner = await openForum(desk, { ...forum, ...hours })

  await edit(desk, owner, { ...hours, start_time: '10:00' })

  expect(await told(desk)).toContainEqual([
    'Moved: A forum',
    'Was 4 September 2019, 09:00–17:00 East Africa Time (UTC+3), now 4 September 2019, 10:00–17:00 East Africa Time (UTC+3)',
  ])
})

test('what is a draft or unlisted before or after is told to nobody', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk, { ...forum, state: 'draft' })

  await edit(desk, owner, { state: 'draft', city: 'Nairobi' })
  await edit(desk, owner, { state: 'unlisted', city: 'Mombasa' })
  await edit(desk, owner, { state: 'published', city: 'Kisumu' })
  expect(await told(desk)).toEqual([own])
  await edit(desk, owner, { state: 'published', city: 'Nakuru' })
  await edit(desk, owner, { state: 'unlisted', city: 'Nakuru' })

  expect(await told(desk)).toEqual([])
})

test('a filtered feed tells of its events alone, under an address of its own', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  await openForum(desk, summit)
  await edit(desk, owner, { city: 'Nairobi' })

  const text = await (await desk.get('/feed.xml?country=KE')).text()

  expect((await told(desk, '?country=KE')).map(([title]) => title).sort()).toEqual([
    'A forum',
    'New place: A forum',
  ])
  expect((await told(desk, '?country=FR')).map(([title]) => title)).toEqual(['A summit'])
  expect(await told(desk, '?country=AQ')).toEqual([])
  expect(text).toContain('/feed.xml?country=KE</id>')
  expect(text).toContain(' · Kenya</title>')
  expect((await desk.get('/feed.xml?category=none')).status).toBe(404)
})

test('two fetches are alike, at most fifty are told, and what is hostile stays text', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  for (let day = 1; day <= 30; day++) {
    await edit(desk, owner, {
      starts_on: `2019-10-${String(day).padStart(2, '0')}`,
      ends_on: '2019-10-31',
      city: `<b>&"' ${day}`,
    })
  }

  const [first, second] = await Promise.all([desk.get('/feed.xml'), desk.get('/feed.xml')])
  desk.clock.advance({ hours: 5 })
  const third = await desk.get('/feed.xml')

  const text = await first.text()
  expect(readAtom(text)).toHaveLength(50)
  expect(await second.text()).toBe(text)
  expect(await third.text()).toBe(text)
})

test('new zone data that move the instants alone are told in UTC', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ hours: '09:00-17:30' })
  const { db } = desk.services
  const now = await describe(db, await getEvent(db, id))
  const startsAt = new Date('2019-09-04T07:00:00Z')

  const [change] = publicChanges({ ...now, event: { ...now.event, startsAt } }, now)

  expect(change).toMatchObject({
    kind: 'moved',
    facts: { when: { was: { startsAt: '2019-09-04T07:00:00.000Z' } } },
  })
})

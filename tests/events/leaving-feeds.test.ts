import { expect, test } from 'vitest'
import { runDueWork } from '../../src/due-work.ts'
import {
  findTombstoneSlugs,
  forgetTombstones,
  listTombstones,
} from '../../src/events/tombstones/tombstone-store.ts'
import type { CategoryId, EventId } from '../../src/ids.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { type Desk, type Fields, openDesk } from '../support/desk.ts'
import { type Staff, signInAs } from '../support/office.ts'

const forum = {
  title: 'A forum',
  slug: 'forum',
  precision: 'time',
  starts_on: '2019-10-01',
  ends_on: '2019-10-01',
  start_time: '09:00',
  end_time: '17:00',
  time_zone: 'Europe/Paris',
  city: 'Paris',
  country: 'FR',
  registration_mode: 'open',
  waiting_list: 'yes',
  closes: '2019-09-20T12:00',
  state: 'published',
} as const satisfies Fields

const talk = { title: 'Opening', kind: 'talk', on: '2019-10-01', start_time: '09:00', end_time: '10:00' }
const long = new Date('2019-01-01T00:00:00Z')
const everywhere = { kind: 'many', categoryId: null, country: null, seriesId: null } as const

async function openForum(desk: Desk, more: Fields = {}): Promise<Staff> {
  const owner = await signInAs(desk, 'owner')
  expect((await owner.post('/organizer/events/new', { ...forum, ...more })).status).toBe(303)
  return owner
}
async function edit(owner: Staff, fields: Fields): Promise<void> {
  const saved = await owner.post('/organizer/events/forum/edit', { ...forum, ...fields })
  expect(saved.status).toBe(303)
}
async function addTalk(desk: Desk, owner: Staff): Promise<string> {
  expect((await owner.post('/organizer/events/forum/programme', talk)).status).toBe(303)
  const { sessionId } = await desk.services.db
    .selectFrom('sessions')
    .select('sessionId')
    .executeTakeFirstOrThrow()
  return sessionId
}
const rowOf = (desk: Desk) => desk.services.db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
const leftOf = (desk: Desk) => listTombstones(desk.services.db, everywhere, long)
const rowsOf = (desk: Desk) => desk.services.db.selectFrom('tombstones').selectAll().execute()

test('an event that goes back to a draft leaves its entry, its talks and its deadline as they were', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  await addTalk(desk, owner)

  await edit(owner, { state: 'draft', start_time: '11:00' })

  const event = await rowOf(desk)
  const left = await leftOf(desk)
  expect(new Map(left.map(({ kind, time }) => [kind, time]))).toEqual(
    new Map([
      ['event', hours('2019-10-01T09:00:00+02:00', '2019-10-01T17:00:00+02:00')],
      ['session', hours('2019-10-01T09:00:00+02:00', '2019-10-01T10:00:00+02:00')],
      ['deadline', hours('2019-09-20T11:45:00+02:00', '2019-09-20T12:00:00+02:00')],
    ]),
  )
  expect(left.find(({ kind }) => kind === 'event')).toMatchObject({
    uid: event.uid,
    sequence: event.sequence,
    changedAt: event.changedAt,
    createdAt: event.createdAt,
  })
  expect(left.find(({ kind }) => kind === 'deadline')?.uid).toBe(
    `deadline-${event.eventId}@${domainOf(event)}`,
  )
  expect((await findTombstoneSlugs(desk.services.db)).get('forum')).toEqual([event.eventId])
  expect((await desk.get('/events/forum')).status).toBe(404)
})

test('what leaves the listing stays in its own feed, and is told again when that goes too', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, { state: 'unlisted' })
  const unlisted = await rowsOf(desk)
  const slugs = await findTombstoneSlugs(desk.services.db)
  await edit(owner, { state: 'draft' })

  const later = (await rowsOf(desk)).slice(unlisted.length)
  expect(unlisted.map(({ kind, isListed }) => [kind, isListed])).toEqual([
    ['event', true],
    ['deadline', true],
  ])
  expect(slugs.size).toBe(0)
  expect(later.map(({ kind, isListed, sequence }) => [kind, isListed, sequence])).toEqual([
    ['event', false, 2],
    ['deadline', false, 2],
  ])
  const { eventId } = await rowOf(desk)
  const own = await listTombstones(desk.services.db, { kind: 'events', eventIds: [eventId], on: null }, long)
  expect(own.map(({ sequence }) => sequence)).toEqual([2, 2])
})

test('another theme or country leaves a tombstone in the feeds of the former one alone', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  const categoryId = await addCategory(desk, 'water')
  await edit(owner, { category: 'water' })
  expect(await rowsOf(desk)).toEqual([])

  await edit(owner, { category: '', country: 'KE', closes: '' })

  const { db } = desk.services
  const inTheme = await listTombstones(db, { ...everywhere, categoryId }, long)
  const inFrance = await listTombstones(db, { ...everywhere, country: 'FR' }, long)
  const inKenya = await listTombstones(db, { ...everywhere, country: 'KE' }, long)
  expect(inTheme.map(({ kind }) => kind).sort()).toEqual(['deadline', 'event'])
  expect(inFrance).toEqual(inTheme)
  expect(inKenya).toEqual([])
})

test('a date that becomes a month leaves the old days, and the deadline goes with them', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, {
    precision: 'month',
    starts_on: '2019-11-01',
    ends_on: '',
    start_time: '',
    end_time: '',
  })

  expect((await leftOf(desk)).find(({ kind }) => kind === 'event')?.time).toEqual(
    hours('2019-10-01T09:00:00+02:00', '2019-10-01T17:00:00+02:00'),
  )
})

test('a postponed and a cancelled event stay where they were', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, { state: 'postponed', reason: 'Storm' })
  await edit(owner, { state: 'cancelled', reason: 'Storm' })

  expect(await rowsOf(desk)).toEqual([])
})

test.for([
  ['taken away', { act: 'remove' }],
  ['made a break', { ...talk, kind: 'pause' }],
] as const)('a talk that is %s leaves its entry, with a SEQUENCE above its last', async ([, change]) => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  const session = await addTalk(desk, owner)
  await owner.post('/organizer/events/forum/programme', { ...talk, session, end_time: '10:30' })

  await owner.post('/organizer/events/forum/programme', { ...change, session })

  const [left] = await leftOf(desk)
  const { sequence } = await rowOf(desk)
  expect(left).toMatchObject({ kind: 'session', subjectId: session })
  expect(left?.time).toEqual(hours('2019-10-01T09:00:00+02:00', '2019-10-01T10:30:00+02:00'))
  expect(left?.sequence).toBeGreaterThan(sequence)
})

test('registration that closes with the start again, or asks nobody any more, leaves its deadline', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, { closes: '' })
  await edit(owner, { closes: '2019-09-25T12:00' })
  await edit(owner, { closes: '2019-09-25T12:00', registration_mode: 'none' })

  const rows = await rowsOf(desk)
  expect(rows.map(({ kind, endsAt, sequence }) => [kind, endsAt.toISOString(), sequence])).toEqual([
    ['deadline', '2019-09-20T10:00:00.000Z', 1],
    ['deadline', '2019-09-25T10:00:00.000Z', 3],
  ])
})

test('what was called off has no way back to a draft', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  await edit(owner, { state: 'cancelled', reason: 'Storm' })

  const refused = await owner.post('/organizer/events/forum/edit', { ...forum, state: 'draft' })

  expect(refused.status).toBe(422)
  expect(await rowOf(desk)).toMatchObject({ state: 'cancelled' })
})

test('the tombstones of a deleted draft outlive it, its former addresses too, until they are forgotten', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  await edit(owner, { slug: 'forum-2019' })
  await owner.post('/organizer/events/forum-2019/edit', { ...forum, slug: '', state: 'draft' })
  const { eventId, uid } = await rowOf(desk)

  const deleted = await owner.post('/organizer/events/forum-2019/edit', { act: 'delete' })

  const { db } = desk.services
  expect(deleted.status).toBe(303)
  expect(await findTombstoneSlugs(db)).toEqual(
    new Map<string, readonly EventId[]>([
      ['forum', [eventId]],
      ['forum-2019', [eventId]],
    ]),
  )
  expect((await leftOf(desk)).map((left) => left.uid)).toContain(uid)
  await forgetTombstones(db, new Date('2019-10-01T15:00:00Z'))
  expect(await rowsOf(desk)).toEqual([])
})

test('due work forgets what no feed shows any more', async () => {
  const desk = await openDesk({ at: '2019-09-01T09:00:00Z' })
  const owner = await openForum(desk)
  await edit(owner, { state: 'draft' })

  desk.clock.advance({ days: 120 })
  await runDue(desk)
  const kept = await rowsOf(desk)
  desk.clock.advance({ days: 60 })
  await runDue(desk)

  expect(kept).toHaveLength(2)
  expect(await rowsOf(desk)).toEqual([])
})

test('the editor says what each state does to subscribers and to those who take part', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  const page = async () => (await owner.get('/organizer/events/forum/edit')).text()

  const published = await page()
  await edit(owner, { state: 'draft' })
  const draft = await page()
  await edit(owner, { state: 'published' })
  await desk.post('/events/forum/register', { ...amina, submission: crypto.randomUUID() })
  const withPeople = await page()

  expect(published).toContain('subscribers’ calendars show the event as cancelled')
  expect(published).toContain('It leaves listings and feeds')
  expect(withPeople).toContain('Not once anybody has registered or was invited')
  expect(draft).toContain('It returns to the calendars that had it')
  expect((await owner.get('/organizer/events/forum')).status).toBe(200)
  expect((await owner.get('/organizer')).status).toBe(200)
})

const amina = {
  given_name: 'Amina',
  family_name: 'Odhiambo',
  native_name: '',
  email: 'amina@example.org',
  affiliation: 'Maasai Mara University',
  country: 'KE',
  language: 'en',
  privacy: 'yes',
}

function hours(from: string, to: string) {
  return { kind: 'hours', startsAt: new Date(from), endsAt: new Date(to), zone: 'Europe/Paris' }
}

function domainOf({ uid }: { readonly uid: string }): string {
  return uid.slice(uid.lastIndexOf('@') + 1)
}

async function runDue(desk: Desk): Promise<void> {
  const deadline = new Date(desk.clock.machine().getTime() + 60_000)
  await runDueWork(desk.services, { lane: createLane(desk.services), transport: null }, deadline)
}

async function addCategory(desk: Desk, slug: string): Promise<CategoryId> {
  const categoryId = crypto.randomUUID() as CategoryId
  await desk.services.db.insertInto('categories').values({ categoryId, slug, position: 1 }).execute()
  return categoryId
}

import { expect, test } from 'vitest'
import type { Desk, Fields } from '../support/desk.ts'
import { openDesk } from '../support/desk.ts'
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
  venue: 'Hall A',
  city: 'Paris',
  country: 'FR',
  registration_mode: 'open',
  capacity: '10',
  waiting_list: 'yes',
  state: 'published',
} as const satisfies Fields

async function openForum(desk: Desk, more: Fields = {}): Promise<Staff> {
  const owner = await signInAs(desk, 'owner')
  const made = await owner.post('/organizer/events/new', { ...forum, ...more })
  expect(made.status).toBe(303)
  return owner
}

const rowOf = (desk: Desk) => desk.services.db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
const acts = async (desk: Desk) =>
  (await desk.services.db.selectFrom('auditLog').select('act').orderBy('auditId').execute()).map(
    ({ act }) => act,
  )
const edit = (owner: Staff, fields: Fields) =>
  owner.post('/organizer/events/forum/edit', { ...forum, ...fields })

test('a new event has its instants, its places, one type, and stands in the log', async () => {
  const desk = await openDesk()

  const owner = await openForum(desk)

  const event = await rowOf(desk)
  expect(event).toMatchObject({ state: 'published', sequence: 0, precision: 'time', country: 'FR' })
  expect(event.startsAt).toEqual(new Date('2019-10-01T09:00:00+02:00'))
  const pools = await desk.services.db.selectFrom('placePools').select(['kind', 'capacity', 'line']).execute()
  expect(pools).toContainEqual({ kind: 'event', capacity: 10, line: 'on' })
  expect(await acts(desk)).toContain('create-event')
  expect((await owner.get('/organizer/events/forum')).status).toBe(200)
  expect((await owner.get('/organizer/events/forum/edit')).status).toBe(200)
})

test('a title alone makes the address, and an empty form names each missing field', async () => {
  const desk = await openDesk()
  const owner = await signInAs(desk, 'owner')

  const made = await owner.post('/organizer/events/new', {
    title: 'Überall: Forêts & Déserts',
    starts_on: '2019-10-01',
    time_zone: 'UTC',
  })
  const empty = await owner.post('/organizer/events/new', { title: '\u200b', starts_on: '', time_zone: '' })

  expect(made.headers.get('location')).toBe('/organizer/events/uberall-forets-deserts-2019?saved=yes')
  expect(await rowOf(desk)).toMatchObject({ state: 'draft', registrationMode: 'none', precision: 'day' })
  expect(empty.status).toBe(422)
  const page = await empty.text()
  for (const field of ['title', 'starts_on', 'time_zone']) expect(page).toContain(`id="${field}-problem"`)
})

test('what subscribers can see raises SEQUENCE and version once; saving the same again raises nothing', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, {})
  expect(await rowOf(desk)).toMatchObject({ sequence: 0, version: 1 })
  const site = await desk.services.db.selectFrom('site').select('calendarVersion').executeTakeFirstOrThrow()
  await edit(owner, { venue: 'Hall B', start_time: '10:00' })

  expect(await rowOf(desk)).toMatchObject({ sequence: 1, version: 2, startTime: '10:00' })
  const after = await desk.services.db.selectFrom('site').select('calendarVersion').executeTakeFirstOrThrow()
  expect(after.calendarVersion).toBe(site.calendarVersion + 1)
})

test('an hour that a spring night skips is refused with the nearest two', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  const refused = await edit(owner, { starts_on: '2020-03-29', ends_on: '2020-03-29', start_time: '02:30' })

  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/The nearest are 01:59 and 03:00/)
})

test('an hour that an autumn night repeats is asked about, and the answer decides', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  const night = { starts_on: '2019-10-27', ends_on: '2019-10-27', start_time: '02:30', end_time: '12:00' }

  const asked = await edit(owner, night)
  const saved = await edit(owner, { ...night, start_pass: 'second' })

  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('name="start_pass"')
  expect(saved.status).toBe(303)
  expect((await rowOf(desk)).startsAt).toEqual(new Date('2019-10-27T02:30:00+01:00'))
})

test('a month lasts from its first to its last day', async () => {
  const desk = await openDesk()
  await openForum(desk, {
    precision: 'month',
    starts_on: '2020-02-10',
    ends_on: '',
    start_time: '',
    end_time: '',
  })

  expect(await rowOf(desk)).toMatchObject({ startsOn: '2020-02-01', endsOn: '2020-02-29', startTime: null })
})

test('a former address leads to the event, and no other event can take it', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  const moved = await edit(owner, { slug: 'forum-2019' })
  const other = await owner.post('/organizer/events/new', { ...forum, slug: 'forum' })
  const back = await owner.post('/organizer/events/forum-2019/edit', { ...forum, slug: 'forum' })

  expect(moved.headers.get('location')).toBe('/organizer/events/forum-2019/edit?saved=yes&told=0')
  expect((await owner.get('/organizer/events/forum-2019')).status).toBe(200)
  expect(other.status).toBe(422)
  expect(back.status).toBe(303)
})

test('a capacity below what is taken is refused with the figure, and nothing of the edit is kept', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  await desk.services.db.updateTable('placePools').set({ held: 3 }).where('kind', '=', 'event').execute()

  const refused = await edit(owner, { capacity: '2', venue: 'Elsewhere', slug: 'other' })
  const saved = await edit(owner, { capacity: '3' })

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('3 places are taken already')
  expect(await rowOf(desk)).toMatchObject({ sequence: 0 })
  expect((await desk.services.db.selectFrom('eventSlugs').selectAll().execute()).length).toBe(1)
  expect(saved.status).toBe(303)
  expect(await acts(desk)).toContain('change-capacity')
})

test('a cancellation needs a reason, keeps the event and can be taken back', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  const unexplained = await edit(owner, { state: 'cancelled' })
  const cancelled = await edit(owner, { state: 'cancelled', reason: 'A storm' })
  const drafted = await edit(owner, { state: 'draft', reason: 'A storm' })
  const reinstated = await edit(owner, { state: 'published', reason: '' })

  expect([unexplained.status, cancelled.status, drafted.status, reinstated.status]).toEqual([
    422, 303, 422, 303,
  ])
  expect(await rowOf(desk)).toMatchObject({ state: 'published', sequence: 2 })
})

test('a moved date is remembered as the date that was, and the programme follows into another zone', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, { starts_on: '2019-10-08', ends_on: '2019-10-08', time_zone: 'Asia/Shanghai' })

  const event = await rowOf(desk)
  expect(event).toMatchObject({ previousStartsOn: '2019-10-01', previousEndsOn: '2019-10-01' })
  expect(event.startsAt).toEqual(new Date('2019-10-08T09:00:00+08:00'))
})

test('two edits at once: the later one is told, and may then put its own over the other', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  await edit(owner, { venue: 'Hall B', version: '1' })
  const late = await edit(owner, { venue: 'Hall C', version: '1' })
  const page = await late.text()

  expect(late.status).toBe(409)
  expect(page).toContain('value="Hall C"')
  expect(page).toContain('name="version" value="2"')
})

test('only a draft without registrations is deleted, and only by an owner', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk, { state: 'draft' })
  const editor = await signInAs(desk, 'editor')

  const byEditor = await editor.post('/organizer/events/forum/edit', { act: 'delete' })
  await edit(owner, { state: 'published' })
  const published = await owner.post('/organizer/events/forum/edit', { act: 'delete' })
  await owner.post('/organizer/events/new', { ...forum, slug: 'second', state: 'draft' })
  const draft = await owner.post('/organizer/events/second/edit', { act: 'delete' })

  expect([byEditor.status, published.status, draft.status]).toEqual([403, 409, 303])
  expect((await owner.get('/organizer/events/second')).status).toBe(404)
})

test.for([
  ['capacity', '-1'],
  ['capacity', '1e3'],
  ['slug', 'Bad Slug'],
  ['slug', 'new'],
  ['time_zone', 'Mars/X'],
  ['country', 'ZZ'],
  ['starts_on', '2019-02-30'],
  ['ends_on', '2019-09-30'],
  ['start_time', '24:00'],
  ['opens', '2019-13-01T00:00'],
  ['state', 'archived'],
  ['registration_mode', '__proto__'],
  ['title', 'a\u0000b'],
  ['title', 'x'.repeat(301)],
  ['precision', 'century'],
  ['starts_on', '9999-12-31'],
])('%s as %s is refused at its field', async ([field = '', value = '']) => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  const refused = await edit(owner, { [field]: value })

  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(`href="#${field}"`)
})

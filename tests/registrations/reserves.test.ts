import { expect, test } from 'vitest'
import type { PoolId } from '../../src/ids.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { type Staff, signInAs } from '../support/office.ts'
import { problemsInTables } from '../support/places/places-tables.ts'

const path = '/organizer/events/forum/reserves'
const types = '/organizer/events/forum/types'

const reservesOf = (desk: Desk) => desk.services.db.selectFrom('reserves').selectAll().execute()
const poolsOf = async (desk: Desk) => {
  const rows = await desk.services.db.selectFrom('placePools').selectAll().execute()
  return Object.fromEntries(rows.map(({ kind, capacity, held, kept }) => [kind, { capacity, held, kept }]))
}
const statesOf = async (desk: Desk) => {
  const rows = await desk.services.db
    .selectFrom('registrations')
    .select(['givenName', 'state', 'reserveId'])
    .orderBy('number')
    .execute()
  return rows.map(({ givenName, state, reserveId }) => [givenName, state, reserveId !== null])
}
const keep = async (desk: Desk, staff: Staff, title: string, places: string): Promise<PoolId> => {
  const kept = await staff.post(path, { title, places })
  if (kept.status !== 303) throw new Error(await kept.text())
  const row = (await reservesOf(desk)).find((reserve) => reserve.title === title)
  if (!row) throw new Error('Nothing was kept')
  return row.reserveId
}
const attach = (staff: Staff, type: string, title: string, reserve: string) =>
  staff.post(types, { act: 'save', type, title, public: 'yes', open_to_change: 'yes', reserve })

async function openForum(capacity: number | null = 3) {
  const desk = await openDesk()
  const forum = await desk.openRegistration({
    slug: 'forum',
    capacity,
    types: [{ key: 'participant' }, { key: 'speaker' }],
  })
  return { desk, forum, editor: await signInAs(desk, 'editor') }
}

test('the public sees a waiting list while places are kept, and who they are kept for gets in', async () => {
  const { desk, forum, editor } = await openForum()
  const reserve = await keep(desk, editor, 'Speakers', '2')
  const attached = await attach(editor, forum.types.get('speaker') ?? '', 'Speaker', reserve)
  expect(attached.status).toBe(303)

  await forum.register({ name: 'Amina', type: 'participant' })
  await forum.register({ name: 'Bo', type: 'participant' })
  const form = await (await desk.get('/events/forum/register?lang=en')).text()
  await forum.register({ name: 'Chen', type: 'speaker' })
  await forum.register({ name: 'Dina', type: 'speaker' })
  await forum.register({ name: 'Emeka', type: 'speaker' })

  expect(await statesOf(desk)).toEqual([
    ['Amina', 'confirmed', false],
    ['Bo', 'waitlisted', false],
    ['Chen', 'confirmed', true],
    ['Dina', 'confirmed', true],
    ['Emeka', 'waitlisted', true],
  ])
  expect(form).toMatch(/Waiting list<[^>]*>\s*participant/)
  expect(form).toMatch(/Open<[^>]*>\s*Speaker/)
  expect(await poolsOf(desk)).toMatchObject({
    event: { held: 3, kept: 0 },
    reserve: { capacity: 2, held: 2 },
  })
})

test('without a line the others find it full, and of an own type one still gets in', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({
    slug: 'forum',
    capacity: 1,
    line: false,
    types: [{ key: 'participant' }, { key: 'speaker' }],
  })
  const editor = await signInAs(desk, 'editor')
  const reserve = await keep(desk, editor, 'Speakers', '1')
  await attach(editor, forum.types.get('speaker') ?? '', 'Speaker', reserve)

  const refused = await forum.register({ name: 'Amina', type: 'participant' })
  const taken = await forum.register({ name: 'Bo', type: 'speaker' })

  expect([refused.status, taken.status]).toEqual([409, 303])
})

test('what is released is offered to those in line in the same step', async () => {
  const { desk, forum, editor } = await openForum()
  const reserve = await keep(desk, editor, 'Guests of honour', '3')
  await forum.register({ name: 'Amina', type: 'participant' })
  await forum.register({ name: 'Bo', type: 'participant' })

  const fewer = await editor.post(path, { reserve, title: 'Guests of honour', places: '2' })
  expect(fewer.status).toBe(303)
  expect(await statesOf(desk)).toEqual([
    ['Amina', 'offered', false],
    ['Bo', 'waitlisted', false],
  ])
  const removed = await editor.post(path, { reserve, act: 'remove' })

  expect(removed.status).toBe(303)
  expect(await statesOf(desk)).toEqual([
    ['Amina', 'offered', false],
    ['Bo', 'offered', false],
  ])
  expect(await reservesOf(desk)).toEqual([])
  expect(await poolsOf(desk)).toMatchObject({ event: { kept: 0 } })
})

test('no more is kept than is free, and the figure is told', async () => {
  const { desk, forum, editor } = await openForum()
  await forum.register({ name: 'Amina', type: 'participant' })

  const refused = await editor.post(path, { title: 'Speakers', places: '3' })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Only 2 places are free to be kept')
  expect(await reservesOf(desk)).toEqual([])
  const reserve = await keep(desk, editor, 'Speakers', '1')
  const more = await editor.post(path, { reserve, title: 'Speakers', places: '4' })

  expect(more.status).toBe(409)
  expect(await more.text()).toContain('Only 2 places are free to be kept')
  expect(await poolsOf(desk)).toMatchObject({ event: { kept: 1, held: 1 }, reserve: { capacity: 1 } })
})

test('kept places that are saved twice at once are kept once, and a name names one of them', async () => {
  const { desk, editor } = await openForum()

  const twice = await Promise.all([
    editor.post(path, { title: 'Speakers', places: '1' }),
    editor.post(path, { title: 'Speakers', places: '1' }),
  ])
  const namesake = await editor.post(path, { title: 'Speakers', places: '2' })
  const guests = await keep(desk, editor, 'Guests', '1')
  const renamed = await editor.post(path, { reserve: guests, title: 'Speakers', places: '1' })

  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect([namesake.status, renamed.status]).toEqual([409, 409])
  expect(await namesake.text()).toContain('Other kept places have this name already')
  expect((await reservesOf(desk)).map(({ title }) => title)).toEqual(['Speakers', 'Guests'])
  expect(await poolsOf(desk)).toMatchObject({ event: { kept: 2 } })
})

test('the event does not become smaller than what is taken and kept', async () => {
  const { desk, editor } = await openForum()
  await keep(desk, editor, 'Speakers', '2')
  const edit = (capacity: string) =>
    editor.post('/organizer/events/forum/edit', {
      ...{ title: 'A forum', precision: 'day', starts_on: '2019-09-04', time_zone: 'Africa/Nairobi' },
      ...{ registration_mode: 'open', waiting_list: 'yes', state: 'published', capacity },
    })

  expect([(await edit('1')).status, (await edit('2')).status]).toEqual([409, 303])
})

test('kept places that a type or a registration names stay; set to none they keep nothing', async () => {
  const { desk, forum, editor } = await openForum()
  const reserve = await keep(desk, editor, 'Speakers', '2')
  const speaker = forum.types.get('speaker') ?? ''
  await attach(editor, speaker, 'Speaker', reserve)
  await forum.register({ name: 'Chen', type: 'speaker' })

  const ofType = await editor.post(path, { reserve, act: 'remove' })
  await attach(editor, speaker, 'Speaker', '')
  const ofRegistration = await editor.post(path, { reserve, act: 'remove' })
  const none = await editor.post(path, { reserve, title: 'Speakers', places: '0' })

  expect([ofType.status, ofRegistration.status, none.status]).toEqual([409, 409, 303])
  expect(await poolsOf(desk)).toMatchObject({
    event: { held: 1, kept: 0 },
    reserve: { capacity: 0, held: 1 },
  })
})

test('other kept places of a type would overtake those in its line: they change once nobody waits', async () => {
  const { desk, forum, editor } = await openForum(1)
  await forum.register({ name: 'Amina', type: 'speaker' })
  await forum.register({ name: 'Bo', type: 'speaker' })
  const reserve = await keep(desk, editor, 'Speakers', '0')

  const refused = await attach(editor, forum.types.get('speaker') ?? '', 'Speaker', reserve)

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('People wait in line for this type')
})

test.for([
  { title: '', places: '1' },
  { title: 'Speakers', places: '' },
  { title: 'Speakers', places: '-1' },
  { title: 'Speakers', places: '1e3' },
  { title: 'Speakers', places: '1000001' },
  { title: 'Spea\u0000kers', places: '1' },
  { title: 'Speakers', places: '1', reserve: 'nobody' },
])('%j is refused', async (fields) => {
  const { desk, editor } = await openForum()

  const refused = await editor.post(path, fields)

  expect(refused.status).toBe(422)
  expect(await reservesOf(desk)).toEqual([])
})

test('kept places of another event are not there, nor a type, nor the event itself', async () => {
  const { desk, forum, editor } = await openForum()
  await desk.openRegistration({ slug: 'other', capacity: 5 })
  await editor.post('/organizer/events/other/reserves', { title: 'Foreign', places: '1' })
  const [foreign] = await reservesOf(desk)

  for (const reserve of [foreign?.reserveId ?? '', forum.types.get('speaker') ?? '', forum.id]) {
    const changed = await editor.post(path, { reserve, title: 'Mine', places: '0' })
    const removed = await editor.post(path, { reserve, act: 'remove' })
    const attached = await attach(editor, forum.types.get('speaker') ?? '', 'Speaker', reserve)
    expect([changed.status, removed.status, attached.status]).toEqual([404, 404, 422])
  }
})

test('places are kept and released during a rush: nothing is overbooked, nobody is passed over', async () => {
  const { desk, forum, editor } = await openForum(30)
  const reserve = await keep(desk, editor, 'Speakers', '5')
  await attach(editor, forum.types.get('speaker') ?? '', 'Speaker', reserve)

  const answers = await Promise.all([
    ...Array.from({ length: 40 }, (_, place) =>
      forum.register({ name: `Guest ${place}`, type: place % 8 === 0 ? 'speaker' : 'participant' }),
    ),
    ...['12', '3', '9', '0', '6'].map((places) => editor.post(path, { reserve, title: 'Speakers', places })),
    editor.post(path, { title: 'Invited', places: '4' }),
  ])

  expect(answers.filter(({ status }) => status !== 303 && status !== 409)).toEqual([])
  expect(await problemsInTables(desk.services.db, forum.id)).toEqual([])
})

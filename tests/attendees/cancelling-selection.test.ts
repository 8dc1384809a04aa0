import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import type { TestEvent } from '../support/desk-events.ts'
import { signInAs } from '../support/office.ts'

async function openList(people: readonly string[], role: 'owner' | 'reader' = 'owner') {
  const desk = await openDesk()
  const event = await desk.openRegistration({ slug: 'forum', capacity: 100 })
  for (const name of people) await event.register(name)
  const staff = await signInAs(desk, role, { event: event.id })
  return { desk, event, staff, list: '/organizer/events/forum/attendees' }
}

const rows = (desk: Desk, { id }: TestEvent) =>
  desk.services.db
    .selectFrom('registrations')
    .select(['registrationId', 'givenName', 'state'])
    .where('eventId', '=', id)
    .orderBy('number')
    .execute()
const idsOf = async (desk: Desk, event: TestEvent) =>
  (await rows(desk, event)).map(({ registrationId }) => registrationId)
const acts = (desk: Desk) =>
  desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'subjectId'])
    .where('act', '=', 'cancel-registration')
    .execute()

test('a selection is cancelled after a page with the number and the names, with one reason for all', async () => {
  const { desk, event, staff, list } = await openList(['Amina', 'Bo', 'Chen'])
  const [amina = '', bo = ''] = await idsOf(desk, event)

  const asked = await staff.post(list, { id: [amina, bo], act: 'cancel' })
  const html = await asked.text()
  const before = await rows(desk, event)
  const done = await staff.post(list, { id: [amina, bo], act: 'cancel-now', reason: 'The hall is closed' })

  expect(asked.status).toBe(200)
  expect(html).toContain('Cancel 2 registrations?')
  expect(html).toContain('2 places fall free at once.')
  expect(html).toContain('Amina Odhiambo')
  expect(html).not.toContain('Chen Odhiambo')
  expect(before.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed'])
  expect(done.status).toBe(303)
  expect(await (await staff.get(done.headers.get('location') ?? '')).text()).toContain(
    '2 registrations are cancelled.',
  )
  expect((await rows(desk, event)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'confirmed'])
  const reasons = await desk.services.db
    .selectFrom('history')
    .select('reason')
    .where('deed', '=', 'cancel')
    .execute()
  expect(reasons).toEqual([{ reason: 'The hall is closed' }, { reason: 'The hall is closed' }])
  expect((await acts(desk)).map(({ subjectId }) => subjectId).sort()).toEqual([amina, bo].sort())
})

test('who had ended before is named as such, stays, and makes no entry in the log', async () => {
  const { desk, event, staff, list } = await openList(['Amina', 'Bo'])
  const [amina = '', bo = ''] = await idsOf(desk, event)
  await staff.post(list, { id: amina, act: 'cancel-now', reason: '' })

  const html = await (await staff.post(list, { id: [amina, bo], act: 'cancel' })).text()
  const again = await staff.post(list, { id: amina, act: 'cancel-now', reason: '' })

  expect(html).toContain('Cancel 1 registration?')
  expect(html).toContain('1 of the selected had ended already and stays as it is.')
  expect(again.status).toBe(409)
  expect(await acts(desk)).toHaveLength(1)
})

test('a page names twenty, and says how many more there are', async () => {
  const people = Array.from({ length: 23 }, (_, place) => `Person${place + 1}`)
  const { desk, event, staff, list } = await openList(people)

  const html = await (await staff.post(list, { id: await idsOf(desk, event), act: 'cancel' })).text()

  expect(html.match(/Person\d+ Odhiambo/g)).toHaveLength(20)
  expect(html).toContain('and 3 more')
})

test('more than fifty at once ask for a fresh sign-in, and what was typed is kept', async () => {
  const people = Array.from({ length: 51 }, (_, place) => `Person${place + 1}`)
  const { desk, event, staff, list } = await openList(people)
  const id = await idsOf(desk, event)
  desk.clock.advance({ minutes: 16 })

  const refused = await staff.post(list, { id, act: 'cancel-now', reason: 'Typed already' })

  expect(refused.status).toBe(401)
  const html = await refused.text()
  expect(html).toContain('Typed already')
  expect(html).toContain('/organizer/sign-in?again=yes')
  expect((await rows(desk, event)).every(({ state }) => state === 'confirmed')).toBe(true)
})

test('a reader cancels nobody, and nobody of another event is reached by an id', async () => {
  const { desk, event, staff, list } = await openList(['Amina'], 'reader')
  const other = await desk.openRegistration({ slug: 'other' })
  await other.register('Dina')
  const owner = await signInAs(desk, 'owner', { event: event.id })
  const [dina = ''] = await idsOf(desk, other)

  const asReader = await staff.post(list, { id: await idsOf(desk, event), act: 'cancel-now', reason: '' })
  const foreign = await owner.post(list, { id: dina, act: 'cancel-now', reason: '' })

  expect(asReader.status).toBe(403)
  expect(foreign.status).toBe(409)
  expect(await foreign.text()).not.toContain('Dina')
  expect((await rows(desk, other)).map(({ state }) => state)).toEqual(['confirmed'])
})

test('a reason that is too long comes back with the names, and nothing is cancelled', async () => {
  const { desk, event, staff, list } = await openList(['Amina'])

  const refused = await staff.post(list, {
    id: await idsOf(desk, event),
    act: 'cancel-now',
    reason: 'a'.repeat(501),
  })

  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('id="reason-problem"')
  expect(html).toContain('Amina Odhiambo')
  expect((await rows(desk, event)).map(({ state }) => state)).toEqual(['confirmed'])
})

import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

async function openSelection(count: number, spec: { capacity?: number; line?: boolean } = {}) {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', ...spec })
  for (let place = 1; place <= count; place++) await event.register(`Person${place}`)
  const { db } = desk.services
  const rows = () =>
    db.selectFrom('registrations').select(['registrationId', 'state']).orderBy('number').execute()
  return {
    ...{ desk, event, db },
    path: `/organizer/events/${event.slug}/decisions`,
    ids: (await rows()).map(({ registrationId }) => registrationId),
    states: async () => (await rows()).map(({ state }) => state),
    staff: await signInAs(desk, 'registrar', { event: event.id }),
  }
}

test('several are decided on after a page with their number, their names and the free places', async () => {
  const { path, ids, staff, states } = await openSelection(3, { capacity: 5 })
  const picked = ids.slice(0, 2)

  const asked = await staff.post(path, { id: picked, act: 'decide' })
  const before = await states()
  const done = await staff.post(path, { id: picked, act: 'decide-now', verdict: 'place' })

  const html = await asked.text()
  expect(asked.status).toBe(200)
  expect(html).toContain('Decide on 2 applications')
  expect(html).toContain('There are free places for all of them.')
  expect(html).toContain('Person1 Odhiambo')
  expect(html).not.toContain('Person3 Odhiambo')
  expect(before).toEqual(['applied', 'applied', 'applied'])
  expect(done.status).toBe(303)
  expect(await (await staff.get(done.headers.get('location') ?? '')).text()).toContain(
    '2 applications are decided on.',
  )
  expect(await states()).toEqual(['confirmed', 'confirmed', 'applied'])
})

test('where places are free for some of them alone, nobody is split off unsaid', async () => {
  const { path, ids, staff, states } = await openSelection(3, { capacity: 2 })

  const asked = await (await staff.post(path, { id: ids, act: 'decide' })).text()
  const refused = await staff.post(path, { id: ids, act: 'decide-now', verdict: 'place' })
  const between = await states()
  const either = await staff.post(path, { id: ids, act: 'decide-now', verdict: 'either' })

  expect(asked).toContain('There are free places for 2 of them alone.')
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('nobody was decided on')
  expect(between).toEqual(['applied', 'applied', 'applied'])
  expect(either.status).toBe(303)
  expect(await states()).toEqual(['confirmed', 'confirmed', 'waitlisted'])
})

test('several are declined with a reason alone', async () => {
  const { path, ids, staff, states } = await openSelection(2)
  const decline = (fields: Readonly<Record<string, string>>) =>
    staff.post(path, { id: ids, act: 'decide-now', verdict: 'decline', ...fields })

  const refused = await decline({})
  const between = await states()
  const done = await decline({ ground: 'places' })

  expect([refused.status, done.status]).toEqual([422, 303])
  expect(await refused.text()).toContain('Say why: choose a sentence, or write one')
  expect(between).toEqual(['applied', 'applied'])
  expect(await states()).toEqual(['declined', 'declined'])
})

test('who was decided on before stays, and is counted', async () => {
  const { path, ids, staff, states } = await openSelection(2)
  await staff.post(`${path}/${ids[0]}`, { act: 'decide', verdict: 'decline', reason: 'Too late' })

  const asked = await (await staff.post(path, { id: ids, act: 'decide' })).text()
  const done = await staff.post(path, { id: ids, act: 'decide-now', verdict: 'place' })
  const nobody = await staff.post(path, { id: ids, act: 'decide-now', verdict: 'place' })

  expect(asked).toContain('1 of the selected was decided on before and stays as it is.')
  expect(done.status).toBe(303)
  expect(nobody.status).toBe(409)
  expect(await states()).toEqual(['declined', 'confirmed'])
})

test('the result names those who lack votes, with the way to each', async () => {
  const { db, path, ids, staff, states } = await openSelection(2)
  await db.updateTable('events').set({ reviewersNeeded: 2 }).execute()

  const refused = await staff.post(path, { id: ids, act: 'decide-now', verdict: 'place' })

  expect(refused.status).toBe(409)
  const html = await refused.text()
  expect(html).toContain('Not all could be decided on.')
  expect(html).toContain('2 more votes are needed')
  expect(html).toContain(`href="${path}/${ids[0]}"`)
  expect(await states()).toEqual(['applied', 'applied'])
})

test('more than fifty at once ask for a fresh sign-in, and what was chosen is kept', async () => {
  const { desk, path, ids, staff, states } = await openSelection(51)
  desk.clock.advance({ minutes: 16 })

  const refused = await staff.post(path, {
    ...{ id: ids, act: 'decide-now', verdict: 'decline', ground: 'places', reason: 'Typed already' },
  })

  expect(refused.status).toBe(401)
  const html = await refused.text()
  expect(html).toContain('Typed already')
  expect(html).toContain('/organizer/sign-in?again=yes')
  expect((await states()).every((state) => state === 'applied')).toBe(true)
})

test('nobody of another event is reached by an id', async () => {
  const { desk, path, staff } = await openSelection(1)
  const other = await desk.openRegistration({ mode: 'application', slug: 'other' })
  await other.register('Dina')
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', other.id)
    .executeTakeFirstOrThrow()

  const foreign = await staff.post(path, { id: registrationId, act: 'decide-now', verdict: 'place' })

  expect(foreign.status).toBe(409)
  expect(await foreign.text()).not.toContain('Dina')
})

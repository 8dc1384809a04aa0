import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { locationOf } from './support/stage.ts'

const countOf = async (desk: Awaited<ReturnType<typeof openDesk>>) =>
  (await desk.services.db.selectFrom('registrations').select('number').execute()).length

test('a form sent ten times at once is one registration with one answer and one mail', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 5 })
  const submission = crypto.randomUUID()

  const sent = await Promise.all(Array.from({ length: 10 }, () => forum.register('Amina', submission)))

  expect(new Set(sent.map(locationOf)).size).toBe(1)
  expect(await countOf(desk)).toBe(1)
  expect(await desk.services.db.selectFrom('messages').select('kind').execute()).toEqual([
    { kind: 'confirmed' },
  ])
  const pools = await desk.services.db
    .selectFrom('placePools')
    .select('held')
    .where('kind', '=', 'event')
    .execute()
  expect(pools).toEqual([{ held: 1 }])
})

test('one form of two people at once is one’s alone; the other gets a new form and no link', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration()
  const submission = crypto.randomUUID()

  const sent = await Promise.all(['Amina', 'Boris'].map((name) => forum.register(name, submission)))

  expect(sent.map(({ status }) => status).sort()).toEqual([303, 422])
  const other = sent.find(({ status }) => status === 422)
  const page = (await other?.text()) ?? ''
  expect(page).not.toContain('/registrations/')
  expect(page).not.toContain(`value="${submission}"`)
  expect(page).toMatch(/name="submission" value="[0-9a-f-]{36}"/)
  expect(await countOf(desk)).toBe(1)
})

test('the repeat is answered after closing, after the event was full, and by an address in other letters', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 1, line: false, closes: '2019-08-20T00:00:00Z' })
  const submission = crypto.randomUUID()

  const first = locationOf(await forum.register({ name: 'Amina', email: 'amina@example.org' }, submission))
  const full = await forum.register('Boris')
  const whenFull = await forum.register(
    { name: 'Amina', email: 'AMINA@Example.org' },
    submission.toUpperCase(),
  )
  desk.clock.set('2019-08-21T00:00:00Z')
  const late = await forum.register('Chen')
  const whenClosed = await forum.register({ name: 'Amina', email: 'amina@example.org' }, submission)

  expect([full.status, late.status]).toEqual([409, 409])
  expect([locationOf(whenFull), locationOf(whenClosed)]).toEqual([first, first])
})

test('cancelling many times at once is one cancellation, one line of history, one mail, one place', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 3 })
  const own = locationOf(await forum.register('Amina'))
  await forum.register('Boris')

  const sent = await Promise.all(
    Array.from({ length: 8 }, (_, n) => desk.post(`${own}/cancel`, { reason: `${n}` })),
  )

  expect(new Set(sent.map(locationOf))).toEqual(new Set([own]))
  const { db } = desk.services
  expect(await db.selectFrom('history').select('deed').where('deed', '=', 'cancel').execute()).toHaveLength(1)
  expect(
    await db.selectFrom('messages').select('kind').where('kind', '=', 'cancelled').execute(),
  ).toHaveLength(1)
  expect(await db.selectFrom('placePools').select('held').where('kind', '=', 'event').execute()).toEqual([
    { held: 1 },
  ])
})

test('two browsers at the last place: one has it, the other is told, and nobody has both', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 1, line: false })

  const sent = await Promise.all(['Amina', 'Boris', 'Chen'].map((name) => forum.register(name)))

  expect(sent.map(({ status }) => status).sort()).toEqual([303, 409, 409])
  expect(await countOf(desk)).toBe(1)
})

test('cancelling and registering at once never oversells and leaves no place free beside a line', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 2 })
  const owns = [locationOf(await forum.register('Amina')), locationOf(await forum.register('Boris'))]

  await Promise.all([
    ...owns.map((own) => desk.post(`${own}/cancel`, {})),
    ...['Chen', 'Dina', 'Eli', 'Fay'].map((name) => forum.register(name)),
  ])

  const states = await desk.services.db.selectFrom('registrations').select('state').execute()
  const confirmed = states.filter(({ state }) => state === 'confirmed' || state === 'offered').length
  const [pool] = await desk.services.db
    .selectFrom('placePools')
    .selectAll()
    .where('kind', '=', 'event')
    .execute()
  expect(pool?.held).toBe(confirmed)
  expect(confirmed).toBeLessThanOrEqual(2)
})

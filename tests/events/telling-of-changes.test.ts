import { expect, test } from 'vitest'
import { type Desk, type Fields, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const forum = {
  title: 'A conference',
  city: 'Narok',
  precision: 'time',
  starts_on: '2019-09-04',
  ends_on: '2019-09-04',
  start_time: '09:00',
  end_time: '17:30',
  time_zone: 'Africa/Nairobi',
  country: 'KE',
  registration_mode: 'open',
  waiting_list: 'yes',
  state: 'published',
} as const satisfies Fields

async function deskWithTwo() {
  const desk = await openDesk()
  const event = await desk.openRegistration({ slug: 'forum', capacity: 1 })
  await event.register('Amina')
  await event.register('Bo')
  const owner = await signInAs(desk, 'owner')
  const edit = (fields: Fields) =>
    owner.post('/organizer/events/forum/edit', { ...forum, capacity: '1', ...fields })
  return { desk, owner, edit }
}

/** The kinds of the messages that tell of the event, with what they carry. */
const told = async (desk: Desk) =>
  (
    await desk.services.db.selectFrom('messages').select(['kind', 'facts']).orderBy('messageId').execute()
  ).filter(({ kind }) => kind.startsWith('event-'))

test('a moved hour is told to everyone live, with what was before, if staff choose to', async () => {
  const { desk, edit } = await deskWithTwo()

  const quiet = await edit({ start_time: '10:00' })
  expect(await told(desk)).toEqual([])
  const loud = await edit({ start_time: '11:00', tell: 'yes' })

  expect(quiet.headers.get('location')).toContain('told=0')
  expect(loud.headers.get('location')).toContain('told=2')
  const messages = await told(desk)
  expect(messages.map(({ kind }) => kind)).toEqual(['event-changed', 'event-changed'])
  expect(messages[0]?.facts).toMatchObject({ when: { schedule: { startTime: '10:00' } } })
})

test('words that move nobody are told to nobody', async () => {
  const { desk, edit } = await deskWithTwo()

  await edit({ summary: 'Three days on drylands', tell: 'yes' })

  expect(await told(desk)).toEqual([])
})

test('a cancellation is always told, a postponement and a return where staff choose to', async () => {
  const { desk, edit } = await deskWithTwo()

  await edit({ state: 'postponed', reason: 'A storm', tell: 'yes' })
  await edit({ state: 'cancelled', reason: 'A flood' })
  await edit({ state: 'published', reason: '', tell: 'yes' })

  const kinds = (await told(desk)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'event-postponed').length).toBe(2)
  expect(kinds.filter((kind) => kind === 'event-cancelled').length).toBe(2)
  expect(kinds.filter((kind) => kind === 'event-changed').length).toBe(2)
})

test('registrations keep state and place through a cancellation', async () => {
  const { desk, edit } = await deskWithTwo()

  await edit({ state: 'cancelled', reason: 'A flood' })

  const states = await desk.services.db
    .selectFrom('registrations')
    .select('state')
    .orderBy('number')
    .execute()
  expect(states.map(({ state }) => state)).toEqual(['confirmed', 'waitlisted'])
})

test('a raised capacity shows at once, and who waits is offered a place', async () => {
  const { desk, edit, owner } = await deskWithTwo()

  await edit({ capacity: '5' })
  const page = await (await owner.get('/organizer/events/forum')).text()

  expect(page).toContain('of 5')
  const pool = await desk.services.db
    .selectFrom('placePools')
    .select(['capacity', 'held', 'waiting'])
    .where('kind', '=', 'event')
    .executeTakeFirstOrThrow()
  expect(pool).toEqual({ capacity: 5, held: 2, waiting: 0 })
})

test('telling more than fifty people asks for a sign-in of the last 15 minutes', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ slug: 'forum' })
  for (let number = 0; number < 51; number++) await event.register(`Person ${number}`)
  const owner = await signInAs(desk, 'owner')
  const cancel = () =>
    owner.post('/organizer/events/forum/edit', { ...forum, state: 'cancelled', reason: 'A storm' })

  desk.clock.advance({ minutes: 16 })
  const stale = await cancel()
  const page = await stale.text()
  const again = await owner.get('/organizer/sign-in?again=yes')
  const kept = await desk.services.db.selectFrom('events').select('state').executeTakeFirstOrThrow()
  const fresh = await signInAs(desk, 'owner')
  const cancelled = await fresh.post('/organizer/events/forum/edit', {
    ...forum,
    state: 'cancelled',
    reason: 'A storm',
  })

  expect(stale.status).toBe(401)
  expect(page).toContain('A storm')
  expect(kept.state).toBe('published')
  expect(again.status).toBe(200)
  expect(cancelled.headers.get('location')).toContain('told=51')
})

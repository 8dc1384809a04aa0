import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../../support/desk.ts'
import { signInAs } from '../../support/office.ts'

const path = '/organizer/events/forum/questions'
const trips = {
  act: 'save',
  question: '',
  label: 'Excursion',
  kind: 'several',
  key: 'trip',
  new_options: 'Lake\nHill',
}

async function openTrips() {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum', capacity: 10 })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, trips)
  const { questionId } = await desk.services.db
    .selectFrom('questions')
    .select('questionId')
    .executeTakeFirstOrThrow()
  const save = (more: Record<string, string>) =>
    owner.post(path, {
      ...{ ...trips, question: questionId, new_options: '' },
      ...{ 'option.lake': 'Lake', 'option.hill': 'Hill', ...more },
    })
  const go = (name: string, ...to: string[]) => forum.register(name, undefined, { 'answer.trip': to })
  return { desk, forum, owner, save, go, questionId }
}

async function pools(desk: Desk) {
  const options = await desk.services.db.selectFrom('questionOptions').select(['optionId', 'key']).execute()
  const places = await desk.services.db
    .selectFrom('placePools')
    .select(['poolId', 'capacity', 'held'])
    .where('kind', '=', 'choice')
    .execute()
  return Object.fromEntries(
    places.map(({ poolId, capacity, held }) => {
      const option = options.find(({ optionId }) => optionId === (poolId as string))
      return [option?.key, [held, capacity]]
    }),
  )
}

test('an option with places is taken with the place, and refused with its name when it is full', async () => {
  const { desk, save, go } = await openTrips()
  expect((await save({ 'places.lake': '1' })).status).toBe(303)

  const first = await go('Amina', 'lake', 'hill')
  const second = await go('Bo', 'lake', 'hill')
  const third = await go('Bo', 'hill')

  expect([first.status, second.status, third.status]).toEqual([303, 409, 303])
  const html = await second.text()
  expect(html).toContain('No places are left for: Lake')
  expect(html).toMatch(/value="lake"[^>]*disabled/)
  expect(html).toMatch(/value="hill"[^>]*checked/)
  expect(html).toContain('value="Bo"')
  expect(await pools(desk)).toEqual({ lake: [1, 1] })
})

test('a full option says so before anybody tries', async () => {
  const { desk, save, go } = await openTrips()
  await save({ 'places.lake': '1' })
  await go('Amina', 'lake')

  const html = await (await desk.get('/events/forum/register')).text()

  expect(html).toMatch(/value="lake"[^>]*disabled=""[^>]*\/><span>Lake<\/span><small>Full<\/small>/)
  expect(html).not.toMatch(/value="hill"[^>]*disabled/)
})

test('who chose an option before it was counted has it, and fewer places than these are refused', async () => {
  const { desk, save, go } = await openTrips()
  await go('Amina', 'lake')
  await go('Bo', 'lake')

  const tooFew = await save({ 'places.lake': '1' })
  const enough = await save({ 'places.lake': '2' })
  const full = await go('Chen', 'lake')
  const raised = await save({ 'places.lake': '3' })
  const after = await go('Chen', 'lake')
  const lowered = await save({ 'places.lake': '2' })

  expect([tooFew, enough, full, raised, after, lowered].map(({ status }) => status)).toEqual([
    422, 303, 409, 303, 303, 422,
  ])
  expect(await tooFew.text()).toContain('2 places are taken already')
  expect(await pools(desk)).toEqual({ lake: [3, 3] })
})

test('an option without a limit is counted no more, and its people keep their answer', async () => {
  const { desk, save, go } = await openTrips()
  await save({ 'places.lake': '1' })
  await go('Amina', 'lake')

  const lifted = await save({ 'places.lake': '' })
  const second = await go('Bo', 'lake')

  expect([lifted.status, second.status]).toEqual([303, 303])
  expect(await pools(desk)).toEqual({})
  const rows = await desk.services.db.selectFrom('registrations').select(['answers', 'choiceIds']).execute()
  expect(rows).toEqual([
    { answers: { trip: ['lake'] }, choiceIds: [] },
    { answers: { trip: ['lake'] }, choiceIds: [] },
  ])
})

test('an option that was chosen and is taken away stays with who has it; an unchosen one goes with its places', async () => {
  const { desk, save, go } = await openTrips()
  await save({ 'places.lake': '1', 'places.hill': '5' })
  await go('Amina', 'lake')

  const removed = await save({ 'option.lake': '', 'option.hill': '', new_options: 'Museum' })

  expect(removed.status).toBe(303)
  expect(await pools(desk)).toEqual({ lake: [1, 1] })
})

test('a hidden choice takes no place', async () => {
  const { desk, owner, save, forum, questionId } = await openTrips()
  await save({ 'places.lake': '1' })
  await owner.post(path, { act: 'save', question: '', label: 'Join?', kind: 'yes-no', key: 'join' })
  const join = await desk.services.db
    .selectFrom('questions')
    .select('questionId')
    .where('key', '=', 'join')
    .executeTakeFirstOrThrow()
  await owner.post(path, { act: 'up', question: join.questionId })
  await save({ 'places.lake': '1', condition: 'join:yes', question: questionId })

  const without = await forum.register('Amina', undefined, { 'answer.trip': ['lake'] })
  const joined = await forum.register('Bo', undefined, { 'answer.trip': ['lake'], 'answer.join': 'yes' })

  expect([without.status, joined.status]).toEqual([303, 303])
  expect(await pools(desk)).toEqual({ lake: [1, 1] })
})

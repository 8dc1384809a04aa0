import { expect, test } from 'vitest'
import { problemsInTables } from '../support/places/places-tables.ts'
import { openRegistrationDesk, organizerId } from '../support/registration-desk.ts'

test('an organizer adds past the closing time, to a type for staff, and beside a live address', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({
    closes: '2019-08-15T12:30:00Z',
    types: { participant: {}, speaker: { isPublic: false } },
  })
  await desk.register(event, 'Amina')
  desk.setClock('2019-08-16T00:00:00Z')

  const added = await desk.add(event, 'Amina', { type: 'speaker' })

  expect(added).toMatchObject({
    outcome: 'registered',
    registration: { state: 'confirmed', isSelfService: false },
  })
  const change = await desk.db
    .selectFrom('history')
    .selectAll()
    .where('actor', '=', 'organizer')
    .executeTakeFirst()
  expect(change).toMatchObject({ deed: 'register', actor: 'organizer', organizerId })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('never past a capacity: without a free place they are put in line, or nothing is done', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, line: 'on' })
  await desk.add(event, 'Amina')

  expect(await desk.add(event, 'Bo')).toEqual({ outcome: 'full', hasLine: true })
  expect(await desk.add(event, 'Bo', { mayWait: true })).toMatchObject({
    registration: { state: 'waitlisted' },
  })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('without a line only a higher capacity helps', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1 })
  await desk.add(event, 'Amina')

  expect(await desk.add(event, 'Bo', { mayWait: true })).toEqual({ outcome: 'full', hasLine: false })
})

test('the form sent twice adds once', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const submissionId = crypto.randomUUID()

  const first = await desk.add(event, 'Amina', { submissionId })

  expect(first).toMatchObject({ outcome: 'registered', again: false })
  expect(await desk.add(event, 'Amina', { submissionId })).toEqual({ ...first, again: true })
  expect(await desk.add(event, 'Bo', { submissionId })).toEqual({ outcome: 'submission-used' })
})

test.for([
  ['a draft', { state: 'draft' }, 'closed'],
  ['a cancelled event', { state: 'cancelled' }, 'closed'],
  ['an event that is listed only', { mode: 'none' }, 'closed'],
  ['an event by invitation', { mode: 'invitation' }, 'registered'],
  ['an event without that type', { types: { other: {} } }, 'no-such-type'],
] as const)('adding to %s', async ([, spec, outcome]) => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent(spec)

  expect((await desk.add(event, 'Amina')).outcome).toBe(outcome)
})

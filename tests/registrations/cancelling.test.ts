import { expect, test } from 'vitest'
import { newId, type RegistrationId } from '../../src/ids.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import type { Registered } from '../../src/registrations/register.ts'
import { problemsInTables } from '../support/places/places-tables.ts'
import { noon, openRegistrationDesk } from '../support/registration-desk.ts'

test('a cancelled place is free again, with its reason in history and mail', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1 })
  const amina = registrationOf(await desk.register(event, 'Amina'))

  const cancelled = await desk.cancel(amina, 'No visa')

  expect(cancelled).toMatchObject({ outcome: 'cancelled', registration: { state: 'cancelled', sequence: 1 } })
  expect(await desk.register(event, 'Bo')).toMatchObject({ registration: { state: 'confirmed' } })
  const change = await desk.db
    .selectFrom('history')
    .selectAll()
    .where('fromState', 'is not', null)
    .executeTakeFirst()
  expect(change).toMatchObject({
    deed: 'cancel',
    fromState: 'confirmed',
    actor: 'participant',
    reason: 'No visa',
  })
  const mail = await desk.db.selectFrom('messages').selectAll().where('kind', '=', 'cancelled').execute()
  expect(mail).toMatchObject([{ facts: { from: 'confirmed', by: 'participant', reason: 'No visa' } }])
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('cancelled twice, even at once, it is cancelled once', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1 })
  const amina = registrationOf(await desk.register(event, 'Amina'))

  const answers = await Promise.all([1, 2, 3].map(() => desk.cancel(amina)))
  const again = await desk.cancel(amina)

  for (const answer of [...answers, again]) expect(answer).toMatchObject({ outcome: 'cancelled' })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('who was given a place while they left the line keeps it', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1 })
  const { id, eventId } = registrationOf(await desk.register(event, 'Amina'))
  const by = { kind: 'participant' } as const

  const left = await cancel(desk.lane, { eventId, id, by, reason: null, from: 'waitlisted' })

  expect(left).toMatchObject({ outcome: 'not-possible', registration: { state: 'confirmed' } })
  expect(await desk.register(event, 'Bo')).toMatchObject({ outcome: 'full' })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('a freed place waits for who is in line: a newcomer does not pass them', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, line: 'on' })
  const amina = registrationOf(await desk.register(event, 'Amina'))
  const bo = registrationOf(await desk.register(event, 'Bo'))
  await desk.cancel(amina)

  const chen = await desk.register(event, 'Chen')
  expect(chen).toMatchObject({ registration: { state: 'waitlisted', lineNumber: 3 } })

  await desk.cancel(bo)
  await desk.cancel(registrationOf(chen))
  expect(await desk.register(event, 'Dina')).toMatchObject({ registration: { state: 'confirmed' } })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test("a type's line closes no other type that has places for all", async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({
    capacity: 9,
    line: 'on',
    types: { student: { capacity: 1 }, member: {} },
  })
  const amina = registrationOf(await desk.register(event, 'Amina', { type: 'student' }))
  await desk.register(event, 'Bo', { type: 'student' })
  await desk.cancel(amina)

  expect(await desk.register(event, 'Chen', { type: 'member' })).toMatchObject({
    registration: { state: 'confirmed' },
  })
  expect(await desk.register(event, 'Dina', { type: 'student' })).toMatchObject({
    registration: { state: 'waitlisted' },
  })
})

test("where the event's own places lack, newcomers of every type stand behind", async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, line: 'on', types: { student: {}, member: {} } })
  const amina = registrationOf(await desk.register(event, 'Amina', { type: 'member' }))
  await desk.register(event, 'Bo', { type: 'student' })
  await desk.cancel(amina)

  expect(await desk.register(event, 'Chen', { type: 'member' })).toMatchObject({
    registration: { state: 'waitlisted' },
  })
})

test('what is not there, or has ended otherwise, is not cancelled', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, line: 'on' })
  const amina = registrationOf(await desk.register(event, 'Amina'))
  const bo = registrationOf(await desk.register(event, 'Bo'))
  const clock = { kind: 'clock' } as const
  await desk.lane.ask(event.id, { kind: 'leave', id: bo.id, deed: 'expire', by: clock, reason: null })

  expect(await desk.cancel(bo)).toMatchObject({ outcome: 'not-possible', registration: { state: 'expired' } })
  const nobody = { ...amina, id: newId<RegistrationId>(noon) }
  expect(await desk.cancel(nobody)).toEqual({ outcome: 'not-found' })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

function registrationOf(answer: Registered) {
  if (answer.outcome !== 'registered') throw new Error(answer.outcome)
  return answer.registration
}

import { expect, test } from 'vitest'
import { findPosition } from '../../../src/registrations/places/position-store.ts'
import { openRegistrationDesk } from '../../support/registration-desk.ts'

test('in a full type the place in line counts that type alone, else the whole event', async () => {
  const desk = await openRegistrationDesk()
  const types = { student: { capacity: 1 }, member: {} }
  const event = await desk.openEvent({ capacity: 2, line: 'on', types })
  const come = async (name: string, type: string) => {
    const answer = await desk.register(event, name, { type })
    if (answer.outcome !== 'registered') throw new Error(answer.outcome)
    return answer.registration
  }
  const amina = await come('Amina', 'student')
  await come('Bo', 'member')
  const inLine = [await come('Chen', 'student'), await come('Dina', 'member'), await come('Elif', 'student')]

  const positions = () => Promise.all(inLine.map(({ id }) => findPosition(desk.db, event.id, id)))
  expect(await positions()).toEqual([1, 2, 2])
  expect(await findPosition(desk.db, event.id, amina.id)).toBeUndefined()

  await desk.cancel(amina)
  // The first was offered the place, so that the type is full again.
  expect(await positions()).toEqual([undefined, 1, 1])
})

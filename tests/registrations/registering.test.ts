import { expect, test } from 'vitest'
import { openRegistrationDesk } from '../support/registration-desk.ts'

test('a place is taken while there is one, then the line is joined, with numbers of one count', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, line: 'on' })

  const amina = await desk.register(event, 'Amina')
  const bo = await desk.register(event, 'Bo')

  expect(amina).toMatchObject({ outcome: 'registered', registration: { state: 'confirmed', number: 1 } })
  expect(bo).toMatchObject({
    outcome: 'registered',
    registration: { state: 'waitlisted', number: 2, lineNumber: 2 },
  })
})

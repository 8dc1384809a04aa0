import { expect, test } from 'vitest'
import { add } from '../../../src/registrations/add.ts'
import { cancel } from '../../../src/registrations/cancel.ts'
import { setLine } from '../../../src/registrations/line/set-line.ts'
import { register } from '../../../src/registrations/register.ts'
import { openDesk } from '../../support/desk.ts'
import { look } from '../../support/life/life-checker.ts'
import { nextSubmission, openLife } from '../../support/life/life-world.ts'

test('who is added by hand for a place alone does not pass a paused line for kept places', async () => {
  const desk = await openDesk()
  const world = await openLife(desk, 'open')
  const { organizerId, event } = world
  const come = async (type: string) => {
    desk.clock.advance({ minutes: 1 })
    return await register(desk.services, desk.lane, nextSubmission(world, type))
  }
  for (const type of ['member', 'member', 'member', 'student']) await come(type)
  const guest = await come('guest')
  const waiting = await come('guest')
  if (guest.outcome !== 'registered') throw new Error(guest.outcome)
  await setLine(desk.lane, event.id, 'paused', { organizerId, reason: null })
  desk.clock.advance({ minutes: 1 })
  const by = { kind: 'participant' } as const
  await cancel(desk.lane, { eventId: event.id, id: guest.registration.id, by, reason: null })

  const added = await add(desk.services, desk.lane, {
    ...{ ...nextSubmission(world, 'guest'), organizerId, mayWait: false, reason: null },
  })

  expect(waiting).toMatchObject({ registration: { state: 'waitlisted' } })
  expect(added).toEqual({ outcome: 'full', hasLine: true })
  expect(await look(world)).toEqual([])
})

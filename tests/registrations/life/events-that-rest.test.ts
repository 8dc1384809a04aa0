import { expect, test } from 'vitest'
import type { TypeId } from '../../../src/ids.ts'
import { register } from '../../../src/registrations/register.ts'
import { changeType } from '../../../src/registrations/types/change-type.ts'
import { stayWithType } from '../../../src/registrations/types/stay-with-type.ts'
import { openDesk } from '../../support/desk.ts'
import { look } from '../../support/life/life-checker.ts'
import { changeState, nextSubmission, openLife } from '../../support/life/life-world.ts'
import { openRace } from '../../support/life/race.ts'

const participant = { kind: 'participant' } as const

/** One has an offer, one waits behind them. */
async function openOffer() {
  const race = await openRace({ capacity: 1 })
  const { id } = await race.offerOne()
  race.desk.clock.advance({ hours: 1 })
  return { race, id }
}

test('an event that is called off takes an open offer back to its old place in line', async () => {
  const { race, id } = await openOffer()

  await changeState(race, 'cancelled')

  const rows = await race.desk.services.db
    .selectFrom('registrations')
    .select(['registrationId', 'state', 'number', 'lineNumber'])
    .where('state', '=', 'waitlisted')
    .orderBy('lineNumber')
    .execute()
  expect(rows[0]).toMatchObject({ registrationId: id, state: 'waitlisted', lineNumber: rows[0]?.number })
  expect(rows).toHaveLength(2)
  expect(await look(race)).toEqual([])
})

test('an event that is on again after it was postponed gives an open offer a whole new deadline', async () => {
  const { race, id } = await openOffer()
  const before = (await race.all()).rows.find((row) => row.id === id)?.offerEndsAt

  await changeState(race, 'postponed')
  race.desk.clock.advance({ days: 5 })
  await changeState(race, 'published')

  const after = (await race.all()).rows.find((row) => row.id === id)
  expect(after?.state).toBe('offered')
  expect((after?.offerEndsAt?.getTime() ?? 0) - (before?.getTime() ?? 0)).toBe(121 * 3_600_000)
  expect(await look(race)).toEqual([])
})

test('who waits for another type no more is counted in no line', async () => {
  const desk = await openDesk()
  const world = await openLife(desk, 'open')
  const { id: eventId, types } = world.event
  const come = async (type: string) => {
    desk.clock.advance({ minutes: 1 })
    const answer = await register(desk.services, desk.lane, nextSubmission(world, type))
    if (answer.outcome !== 'registered') throw new Error(answer.outcome)
    return answer.registration.id
  }
  const id = await come('member')
  await come('student')
  await come('student')
  const typeId = types.get('student') as TypeId
  const deed = { eventId, id, by: participant, reason: null }
  desk.clock.advance({ minutes: 1 })

  const waits = await changeType(desk.services, desk.lane, { ...deed, typeId, ifFull: 'wait', code: '' })
  const during = await look(world)
  desk.clock.advance({ minutes: 1 })
  const stays = await stayWithType(desk.lane, deed)

  expect([waits.outcome, stays.outcome]).toEqual(['changed', 'changed'])
  expect([during, await look(world)]).toEqual([[], []])
  expect(world.seen.get(id)).toMatchObject({ state: 'confirmed', lineNumber: null })
})

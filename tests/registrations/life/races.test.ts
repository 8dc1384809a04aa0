import { expect, test } from 'vitest'
import { newId, type PoolId } from '../../../src/ids.ts'
import { cancel } from '../../../src/registrations/cancel.ts'
import { approve } from '../../../src/registrations/decisions/approve.ts'
import { decline } from '../../../src/registrations/decisions/decline.ts'
import { accept } from '../../../src/registrations/line/accept.ts'
import { expireOffers } from '../../../src/registrations/line/expire-offers.ts'
import { promote } from '../../../src/registrations/line/promote.ts'
import { lockPlaces, savePlaces } from '../../../src/registrations/places/place-store.ts'
import { register } from '../../../src/registrations/register.ts'
import { look } from '../../support/life/life-checker.ts'
import { nextSubmission } from '../../support/life/life-world.ts'
import { openRace } from '../../support/life/race.ts'

const participant = { kind: 'participant' } as const

test('an offer taken at the instant of its end is either a place or gone to the next, never both', async () => {
  const race = await openRace({ capacity: 1 })
  const outcomes = new Set<string>()

  for (let round = 0; round < 12; round++) {
    const offered = await race.offerOne()
    race.desk.clock.set(offered.offerEndsAt.toISOString())
    const justBefore = new Date(offered.offerEndsAt.getTime() - 1)
    const inTime = { db: race.other.db, clock: { now: () => justBefore, machine: () => justBefore } }
    const [accepted] = await Promise.all([
      accept(inTime, { eventId: race.event.id, id: offered.id, by: participant }),
      expireOffers(
        race.desk.services,
        race.desk.lane,
        new Date(race.desk.clock.machine().getTime() + 60_000),
      ),
    ])

    const state = await race.stateOf(offered.id)
    expect([accepted.outcome, state]).toEqual(
      accepted.outcome === 'accepted' ? ['accepted', 'confirmed'] : ['offer-ended', 'expired'],
    )
    outcomes.add(accepted.outcome)
    expect(await look(race)).toEqual([])
    await race.clear()
  }
  expect([...outcomes].every((outcome) => outcome === 'accepted' || outcome === 'offer-ended')).toBe(true)
})

test('who is promoted while they cancel has either the place or the cancellation, and both hear so', async () => {
  const race = await openRace({ capacity: 2, taken: 1 })

  for (let round = 0; round < 12; round++) {
    const waiting = await race.waitPaused()
    race.desk.clock.advance({ minutes: 1 })
    const by = { kind: 'organizer', id: race.organizerId } as const
    const [promoted, cancelled] = await Promise.all([
      promote(race.desk.lane, { eventId: race.event.id, id: waiting, by, reason: 'needed', as: 'confirmed' }),
      cancel(race.other.lane, {
        eventId: race.event.id,
        id: waiting,
        by: participant,
        reason: null,
        from: 'waitlisted',
      }),
    ])

    const state = await race.stateOf(waiting)
    const told = [promoted.outcome, cancelled.outcome, state]
    expect([
      ['changed', 'not-possible', 'confirmed'],
      ['not-possible', 'cancelled', 'cancelled'],
    ]).toContainEqual(told)
    expect(await look(race)).toEqual([])
    race.desk.clock.advance({ minutes: 1 })
    await cancel(race.desk.lane, { eventId: race.event.id, id: waiting, by: participant, reason: null })
  }
})

test('two reviewers who decide at once: one decision stands, the other is told', async () => {
  const race = await openRace({ capacity: 100, mode: 'application' })
  const by = { kind: 'organizer', id: race.organizerId } as const

  for (let round = 0; round < 12; round++) {
    race.desk.clock.advance({ minutes: 1 })
    const applied = await register(race.desk.services, race.desk.lane, nextSubmission(race, 'member'))
    if (applied.outcome !== 'registered') throw new Error(applied.outcome)
    const { id } = applied.registration
    race.desk.clock.advance({ minutes: 1 })
    const [yes, no] = await Promise.all([
      approve(race.desk.lane, { eventId: race.event.id, id, by, reason: null, to: 'place' }),
      decline(race.other.lane, { eventId: race.event.id, id, by, reason: 'full' }),
    ])

    expect([
      ['changed', 'not-possible', 'confirmed'],
      ['not-possible', 'left', 'declined'],
    ]).toContainEqual([yes.outcome, no.outcome, await race.stateOf(id)])
    expect(await look(race)).toEqual([])
  }
})

test('a capacity lowered during a rush is lowered to what is free, or refused, and never overbooks', async () => {
  const race = await openRace({ capacity: 30 })
  const rush = Array.from({ length: 60 }, (_, index) =>
    register(
      race.desk.services,
      index % 2 ? race.desk.lane : race.other.lane,
      nextSubmission(race, 'member'),
    ),
  )
  const lowered = [25, 20, 10, 5].map((capacity) =>
    race.other.lane.ask(race.event.id, { kind: 'resize', pool: race.event.id as never, capacity }),
  )

  const told = (await Promise.all(rush)).map(({ outcome }) => outcome)
  const resized = (await Promise.all(lowered)).map(({ outcome }) => outcome)

  expect(new Set(told)).toEqual(new Set(['registered']))
  expect(resized.every((outcome) => outcome === 'resized' || outcome === 'too-small')).toBe(true)
  expect(await look(race)).toEqual([])
})

test('the last place is offered once, whichever process frees it', async () => {
  const race = await openRace({ capacity: 4, taken: 4, waiting: 6 })
  const { rows } = await race.all()
  race.desk.clock.advance({ minutes: 1 })
  const confirmed = rows.filter(({ state }) => state === 'confirmed')

  await Promise.all(
    confirmed.flatMap(({ id }) => [
      cancel(race.desk.lane, { eventId: race.event.id, id, by: participant, reason: null }),
      cancel(race.other.lane, { eventId: race.event.id, id, by: participant, reason: null }),
    ]),
  )

  expect(await look(race)).toEqual([])
  const after = (await race.all()).rows
  expect(after.filter(({ state }) => state === 'offered').map(({ number }) => number)).toEqual([5, 6, 7, 8])
})

test('places kept by a colleague while newcomers wait for the lock are kept from them too', async () => {
  const race = await openRace({ capacity: 2 })
  const { db } = race.desk.services
  const eventId = race.event.id
  const reserveId = newId<PoolId>(race.desk.clock.now())

  let coming: ReturnType<typeof register> | undefined
  const keeping = db.transaction().execute(async (tx) => {
    const before = await lockPlaces(tx, eventId)
    const reserve = { id: reserveId, kind: 'reserve', capacity: 2, held: 0, waiting: 0 } as const
    const pool = { eventId, poolId: reserveId, kind: 'reserve', capacity: 2 } as const
    await tx.insertInto('placePools').values(pool).execute()
    await savePlaces(tx, eventId, before, {
      ...before,
      pools: new Map([...before.pools, [reserveId, reserve]]),
    })
    coming = register(race.desk.services, race.other.lane, nextSubmission(race, 'member'))
    await new Promise((resolve) => setTimeout(resolve, 300)) // they stand at the lock
  })
  await keeping

  expect(await coming).toMatchObject({ outcome: 'registered', registration: { state: 'waitlisted' } })
  expect(await look(race)).toEqual([])
})

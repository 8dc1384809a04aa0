import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId, type PoolId, type TypeId } from '../../src/ids.ts'
import { availabilityAt } from '../../src/registrations/openings/availability.ts'
import { dotsOf } from '../../src/registrations/openings/hall-dots.ts'
import type { Opening } from '../../src/registrations/openings/opening.ts'
import { createReadAvailability } from '../../src/registrations/openings/read-availability.ts'
import { type LineMode, noLimit, type Pool } from '../../src/registrations/places/places.ts'
import { noon, openRegistrationDesk } from '../support/registration-desk.ts'

type Count = readonly [capacity: number, held: number, waiting?: number]

const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000)

test.for([
  ['soon', { opensAt: hours(1) }],
  ['open', { opensAt: hours(0) }],
  ['closed', { closesAt: hours(0) }],
  ['open', { closesAt: hours(1) }],
  ['closed', { startsAt: hours(-1) }],
  ['open', { startsAt: hours(-1), closesAt: hours(1) }],
  ['closed', { startsAt: hours(-2), endsAt: hours(0), closesAt: hours(1) }],
  ['closed', { state: 'postponed' }],
  ['cancelled', { state: 'cancelled' }],
  ['cancelled', { state: 'cancelled', mode: 'none' }],
  ['open', { state: 'draft' }],
  ['open', { mode: 'application' }],
  ['invitation', { mode: 'invitation' }],
  ['closed', { mode: 'invitation', endsAt: hours(0) }],
  [null, { mode: 'none' }],
] as const)('the word is %s for %o', ([word, facts]) => {
  expect(availabilityAt(openingOf([100, 0], { one: [noLimit, 0] }, 'off', facts), noon).state).toBe(word)
})

test.for<[string, Count, Count, LineMode]>([
  ['open', [noLimit, 5000], [noLimit, 5000], 'off'],
  ['open', [100, 89], [noLimit, 89], 'off'],
  ['few', [100, 90], [noLimit, 90], 'off'],
  ['few', [noLimit, 90], [100, 90], 'off'],
  ['open', [12, 6], [noLimit, 6], 'off'],
  ['few', [12, 7], [noLimit, 7], 'off'],
  ['few', [600, 540], [noLimit, 540], 'off'],
  ['open', [600, 539], [noLimit, 539], 'off'],
  ['few', [600, 0], [20, 11], 'off'],
  ['full', [1, 1], [noLimit, 1], 'off'],
  ['full', [9, 1], [1, 1], 'off'],
  ['waiting', [1, 1], [noLimit, 1], 'on'],
  ['waiting', [9, 1], [1, 1], 'on'],
  ['waiting', [100, 0, 1], [50, 0, 1], 'on'],
  ['full', [100, 0, 1], [50, 0, 1], 'off'],
])('a type is %s where the event counts %o, the type %o, and the line is %s', ([word, event, type, line]) => {
  expect(availabilityAt(openingOf(event, { one: type }, line), noon).types[0]?.state).toBe(word)
})

test.for<[string, Record<string, Count>]>([
  ['few', { full: [1, 1], few: [10, 9], free: [10, 0] }],
  ['open', { full: [1, 1], free: [10, 0], few: [10, 9] }],
  ['waiting', { full: [1, 1] }],
])("the event's word is that of its first type that has places: %s", ([word, types]) => {
  const availability = availabilityAt(openingOf([noLimit, 0], types, 'on'), noon)

  expect(availability.state).toBe(word)
  expect(availability.types.map(({ key }) => key)).toEqual(Object.keys(types))
})

test('a hall has at most 60 dots, and shows one at least of whatever is there', () => {
  const anyHall = fc
    .integer({ min: 1, max: 200_000 })
    .chain((capacity) =>
      fc
        .integer({ min: 0, max: capacity })
        .chain((used) =>
          fc.integer({ min: 0, max: used }).map((held) => ({ capacity, held, taken: used - held })),
        ),
    )

  fc.assert(
    fc.property(anyHall, ({ capacity, taken, held }) => {
      const dots = dotsOf({ capacity, taken, held })
      const free = dots.total - dots.taken - dots.held
      expect(dots.total).toBeLessThanOrEqual(60)
      expect([dots.taken > 0, dots.held > 0, free > 0]).toEqual([
        taken > 0,
        held > 0,
        capacity > taken + held,
      ])
      if (capacity <= 60) expect(dots).toEqual({ total: capacity, taken, held })
    }),
    { numRuns: 2_000 },
  )
})

test('pages that ask at once share a query, and each is told what stood after it asked', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 2 })
  const listed = await desk.openEvent({ mode: 'none' })
  const read = createReadAvailability({ db: desk.db, clock: { now: () => noon, machine: () => noon } })

  const before = read([event.id, listed.id])
  await desk.register(event, 'Amina')
  await desk.register(event, 'Bo')
  const [after, again] = await Promise.all([read([event.id]), read([event.id])])

  expect((await before).get(listed.id)).toMatchObject({ state: null, types: [{ key: 'participant' }] })
  expect(after.get(event.id)).toMatchObject({
    state: 'full',
    dots: { total: 2, taken: 2, held: 0 },
    capacity: 2,
  })
  expect(again.get(event.id)).toEqual(after.get(event.id))
})

function openingOf(
  event: Count,
  types: Readonly<Record<string, Count>>,
  line: LineMode,
  facts: Partial<Opening> = {},
): Opening {
  const ids = Object.keys(types).map((key) => ({ key, id: newId<TypeId>(noon) }))
  const pools = [
    poolOf('event', 'whole', event),
    ...ids.map(({ key, id }) => poolOf('type', id, types[key] ?? [0, 0])),
  ]
  return {
    ...{ eventId: newId(noon), state: 'published', mode: 'open', opensAt: null, closesAt: null },
    ...{ startsAt: hours(24), endsAt: hours(48) },
    types: ids.map(({ key, id }) => ({
      ...{ id, key, isPublic: true, reserveId: null },
      ...{ opensAt: null, closesAt: null },
    })),
    places: { pools: new Map(pools.map((pool) => [pool.id, pool])), line, nextNumber: 1 },
    ...facts,
  }
}

function poolOf(kind: Pool['kind'], id: string, [capacity, held, waiting = 0]: Count): Pool {
  return { id: id as PoolId, kind, capacity, held, waiting }
}

import fc from 'fast-check'
import type { PoolId } from '../../../src/ids.ts'
import type { Arrival, LineMode, Places, Pool, Seat } from '../../../src/registrations/places/places.ts'
import { problemsOf } from './places-checker.ts'
import {
  leave,
  move,
  openWorld,
  type Person,
  type Rules,
  resizePool,
  transact,
  type World,
} from './places-world.ts'

type Wish = { readonly type: number; readonly reserve: boolean; readonly choices: readonly number[] }
type Step =
  | {
      readonly kind: 'arrive'
      readonly groups: readonly (readonly Wish[])[]
      readonly ifNotAll: Arrival['ifNotAll']
    }
  | { readonly kind: 'leave' | 'move'; readonly who: readonly number[]; readonly wish: Wish }
  | { readonly kind: 'resize'; readonly pool: number; readonly capacity: number }
  | { readonly kind: 'line'; readonly line: LineMode }
type Start = {
  readonly event: number
  readonly types: readonly number[]
  readonly reserve: number
  readonly choices: readonly number[]
  readonly line: LineMode
}

/** A random life of one event under the given rules: holds where nothing is ever wrong. */
export function lifeHolds(rules: Rules): fc.IProperty<[Start, Step[]]> {
  return fc.property(anyStart, fc.array(anyStep, { minLength: 1, maxLength: 30 }), (start, steps) => {
    const world = openWorld(rules, placesOf(start))
    for (const [index, step] of steps.entries()) {
      live(world, step)
      const problems = problemsOf(world)
      if (problems.length > 0) throw new Error(`after step ${index}: ${problems.join('; ')}`)
    }
  })
}

const anyWish: fc.Arbitrary<Wish> = fc.record({
  type: fc.nat(2),
  reserve: fc.boolean(),
  choices: fc.uniqueArray(fc.nat(1), { maxLength: 2 }),
})
const anyLine = fc.constantFrom<LineMode>('on', 'on', 'paused', 'off')
const ifNotAll = fc.constantFrom<Arrival['ifNotAll']>('nothing', 'who-fits')
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      groups: fc.array(fc.array(anyWish, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      ifNotAll,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('leave' as const, 'leave' as const, 'move' as const),
      who: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      wish: anyWish,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('resize' as const), pool: fc.nat(6), capacity: fc.nat(6) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('line' as const), line: anyLine }) },
)
const anyStart: fc.Arbitrary<Start> = fc.record({
  event: fc.integer({ min: 2, max: 8 }),
  types: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  reserve: fc.constantFrom(-1, -1, 1, 2),
  choices: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  line: anyLine,
})

function placesOf({ event, types, reserve, choices, line }: Start): Places {
  const pool = (id: string, kind: Pool['kind'], capacity: number): [PoolId, Pool] => [
    id as PoolId,
    { id: id as PoolId, kind, capacity, held: 0, waiting: 0 },
  ]
  const pools = new Map([
    pool('whole', 'event', event),
    ...types.map((capacity, index) => pool(`type-${index}`, 'type', capacity)),
    ...(reserve < 0 ? [] : [pool('reserve', 'reserve', reserve)]),
    ...choices.map((capacity, index) => pool(`choice-${index}`, 'choice', capacity)),
  ])
  return { pools, line, nextNumber: 1 }
}

function live(world: World, step: Step): void {
  const groups = step.kind === 'arrive' ? step.groups : []
  const ifNotAll = step.kind === 'arrive' ? step.ifNotAll : 'nothing'
  transact(
    world,
    () => step.kind !== 'arrive' && act(world, step),
    groups.map((wishes) => ({ seats: wishes.map((wish) => seatOf(world, wish)), ifNotAll })),
  )
}

function act(world: World, step: Exclude<Step, { kind: 'arrive' }>): void {
  if (step.kind === 'line') {
    world.places = { ...world.places, line: step.line }
  } else if (step.kind === 'resize') {
    const id = [...world.places.pools.keys()][step.pool % world.places.pools.size]
    if (id) resizePool(world, id, step.capacity)
  } else {
    for (const who of step.who) actAlone(world, step.kind, who, step.wish)
  }
}

function actAlone(world: World, kind: 'leave' | 'move', who: number, wish: Wish): void {
  const present = world.people.filter(({ held, line }) => held !== null || line !== null)
  const person: Person | undefined = present[who % Math.max(1, present.length)]
  if (!person) return
  const seat = { ...seatOf(world, wish), choices: person.held?.choices ?? [] }
  if (kind === 'leave') leave(world, person)
  else if (person.held && !person.line && person.held.type !== seat.type) move(world, person, seat)
}

function seatOf(world: World, wish: Wish): Seat {
  const ids = (kind: Pool['kind']) =>
    [...world.places.pools.values()].filter((pool) => pool.kind === kind).map(({ id }) => id)
  const types = ids('type').length > 0 ? ids('type') : ids('event')
  return {
    type: types[wish.type % types.length] ?? ('none' as PoolId),
    reserve: wish.reserve ? (ids('reserve')[0] ?? null) : null,
    choices: wish.choices.flatMap((choice) => ids('choice')[choice] ?? []),
  }
}

import type { PoolId, RegistrationId } from '../../../src/ids.ts'
import * as line from '../../../src/registrations/places/line.ts'
import type { Arrival, Decision, Places, Seat } from '../../../src/registrations/places/places.ts'
import * as places from '../../../src/registrations/places/places.ts'

/** The pure functions that decide on places: the real ones, or with one of them broken on purpose. */
export type Rules = Pick<typeof places, 'allocate' | 'free' | 'join' | 'resize'> &
  Pick<typeof line, 'mayGive' | 'inOrder' | 'promote'>
export const realRules: Rules = { ...places, ...line }

/** One person as a row of registrations would tell: what is held, what is waited for. */
export type Person = {
  readonly id: RegistrationId
  readonly number: number
  held: Seat | null
  line: Seat | null
  lineNumber: number | null
}
/** Who got a place in the last transaction, by which number; out of the line, with everybody as they stood before. */
export type Service = {
  readonly seat: Seat
  readonly number: number
  readonly from: Seat | null
  readonly before: readonly Person[] | null
}
export type World = {
  readonly rules: Rules
  places: Places
  people: Person[]
  before: { readonly places: Places; readonly people: readonly Person[] }
  services: Service[]
  arrivals: { readonly arrival: Arrival; readonly decision: Decision }[]
  resized: { readonly pool: PoolId; readonly capacity: number; readonly done: boolean } | null
  problems: string[]
}

/** How many rows of a class are read at once: few, so that the cut between two readings is met often. */
const most = 2

export function openWorld(rules: Rules, start: Places): World {
  const before = { places: start, people: [] }
  return { rules, places: start, people: [], before, services: [], arrivals: [], resized: null, problems: [] }
}

/** One transaction as `settle` makes it: leavers and other asks, the line, then newcomers. */
export function transact(world: World, change: (world: World) => void, arrivals: readonly Arrival[]): void {
  Object.assign(world, { services: [], arrivals: [], resized: null, problems: [] })
  change(world)
  serveLine(world)
  world.before = { places: world.places, people: world.people.map((person) => ({ ...person })) }
  const allocated = world.rules.allocate(world.places, arrivals)
  world.places = allocated.places
  arrivals.forEach((arrival, index) => {
    const decision = allocated.decisions[index]
    if (decision) enter(world, arrival, decision)
  })
}

export function leave(world: World, person: Person): void {
  const moving = person.held !== null && person.line !== null
  world.places = world.rules.free(world.places, [{ held: person.held, line: person.line, moving }])
  Object.assign(person, { held: null, line: null, lineNumber: null })
}

/** A change of type: in line at its end, then served at once where the line is and room is there. */
export function move(world: World, person: Person, seat: Seat): void {
  const joined = world.rules.join(world.places, seat, true)
  world.places = joined.places
  Object.assign(person, { line: seat, lineNumber: joined.number })
}

export function resizePool(world: World, pool: PoolId, capacity: number): void {
  const resized = world.rules.resize(world.places, pool, capacity)
  world.resized = { pool, capacity, done: resized !== undefined }
  world.places = resized ?? world.places
}

function enter(world: World, arrival: Arrival, decision: Decision): void {
  world.arrivals.push({ arrival, decision })
  if (decision.kind !== 'taken') return
  decision.seats.forEach(({ state, number }, index) => {
    const seat = arrival.seats[index]
    if (!seat) return
    const id = `${number}-${world.people.length}` as RegistrationId
    const taken = state === 'confirmed'
    if (taken) world.services.push({ seat, number, from: null, before: null })
    const inLine = taken ? { line: null, lineNumber: null } : { line: seat, lineNumber: number }
    world.people.push({ id, number, held: taken ? seat : null, ...inLine })
  })
}

function serveLine(world: World): void {
  let behind = 0
  for (let turn = 0; turn < 500; turn++) {
    const rows = world.rules.mayGive(world.places).map((lineClass) => heads(world, lineClass, behind))
    const line = world.rules.inOrder(rows, most)
    const { places: after, given } = world.rules.promote(world.places, line)
    world.places = after
    for (const { id, dropped } of given) receive(world, id, dropped)
    // Who could use nothing may hide others behind the cut: the reading goes on there, and from the start after a gift.
    const wasCut = rows.some((read) => read.length >= most)
    if (given.length === 0 && !wasCut) return
    behind = given.length > 0 ? 0 : (line.at(-1)?.number ?? behind)
  }
  world.problems.push('the line was read 500 times without an end')
}

function heads(
  world: World,
  { type, reserve, moving, limit }: line.LineClass,
  behind: number,
): line.Waiting[] {
  return world.people
    .flatMap(({ id, line: seat, lineNumber: number, held: from }) =>
      seat?.type === type && seat.reserve === reserve && (from !== null) === moving && number !== null
        ? [{ id, number, seat, from }]
        : [],
    )
    .filter(({ number }) => number > behind)
    .sort((a, b) => a.number - b.number)
    .slice(0, Math.min(limit, most))
}

function receive(world: World, id: RegistrationId, dropped: readonly PoolId[]): void {
  const person = world.people.find((other) => other.id === id)
  if (!person?.line || person.lineNumber === null) {
    world.problems.push(`a place was given to ${id}, who is not in line`)
    return
  }
  const before = world.people.map((other) => ({ ...other }))
  const seat = { ...person.line, choices: person.line.choices.filter((choice) => !dropped.includes(choice)) }
  world.services.push({ seat, number: person.lineNumber, from: person.held, before })
  Object.assign(person, { held: seat, line: null, lineNumber: null })
}

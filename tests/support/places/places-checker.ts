import type { PoolId } from '../../../src/ids.ts'
import type { Arrival, Decision, Places, Pool, Seat } from '../../../src/registrations/places/places.ts'
import type { Person, World } from './places-world.ts'

/**
 * What must hold after every transaction (SCALE.md S5), judged from the people alone: every count is made anew from
 * them, nothing is taken from the functions under test. Answers what is wrong, in words.
 */
export function problemsOf(world: World): string[] {
  return [
    ...world.problems,
    ...countsAreTrue(world),
    ...capacitiesHold(world),
    ...nobodyWaitsForWhatIsFree(world),
    ...numbersAreDistinct(world),
    ...nobodyWasPassed(world),
    ...lineWasServedInOrder(world),
    ...arrivalsWereJudgedRight(world),
    ...resizeWasJudgedRight(world),
  ]
}

type Counts = ReadonlyMap<PoolId, number>
type Holding = Pick<Person, 'held' | 'line'>

function countsAreTrue({ places, people }: World): string[] {
  const held = heldBy(places, people)
  const waiting = waitingOf(places, people)
  return [...places.pools.values()].flatMap((pool) => [
    ...(pool.held === held.get(pool.id)
      ? []
      : [`${pool.id} counts ${pool.held} held, not ${held.get(pool.id)}`]),
    ...(pool.waiting === waiting.get(pool.id) ? [] : [`${pool.id} counts ${pool.waiting} waiting wrongly`]),
  ])
}

function capacitiesHold({ places, people }: World): string[] {
  return within(places, heldBy(places, people)) ? [] : ['more is held than there is']
}

function nobodyWaitsForWhatIsFree({ places, people }: World): string[] {
  if (places.line === 'paused') return []
  return people
    .filter((person) => couldBeServed(places, people, person))
    .map(({ id }) => `${id} waits for what is free`)
}

function numbersAreDistinct({ people }: World): string[] {
  const numbers = people.map(({ number }) => number)
  const later = people.flatMap(({ number, lineNumber }) =>
    lineNumber === null || lineNumber === number ? [] : [lineNumber],
  )
  return new Set([...numbers, ...later]).size === numbers.length + later.length
    ? []
    : ['a number was given twice']
}

/** Within one class no one waits with a smaller number than one served; movers out of a reserve are one of their own. */
function nobodyWasPassed({ people, services }: World): string[] {
  return services.flatMap(({ seat, number, from }) =>
    people
      .filter((person) => person.line?.type === seat.type && person.line.reserve === seat.reserve)
      .filter(
        (person) =>
          (person.held !== null) === (from !== null) &&
          person.held?.reserve === from?.reserve &&
          (person.lineNumber ?? number) < number,
      )
      .map(({ id }) => `${id} was passed by ${number}`),
  )
}

/** Out of the line goes first the smallest number of those who could be served just then, and nobody while it is paused. */
function lineWasServedInOrder({ places, services }: World): string[] {
  return services.flatMap(({ before, number }) => {
    if (!before) return []
    if (places.line === 'paused') return [`${number} was served while the line is paused`]
    return before
      .filter((person) => (person.lineNumber ?? number) < number && couldBeServed(places, before, person))
      .map(({ id }) => `${number} was served before ${id}`)
  })
}

function arrivalsWereJudgedRight({ before, arrivals }: World): string[] {
  const people: Holding[] = [...before.people]
  return arrivals.flatMap(({ arrival, decision }) => {
    const problems = judge(before.places, people, arrival, decision)
    if (decision.kind === 'taken') {
      decision.seats.forEach(({ state }, index) => {
        const seat = arrival.seats[index] ?? null
        people.push(state === 'confirmed' ? { held: seat, line: null } : { held: null, line: seat })
      })
    }
    return problems
  })
}

function judge(places: Places, people: readonly Holding[], arrival: Arrival, decision: Decision): string[] {
  const problems: string[] = []
  const seats = arrival.seats.length
  if (decision.kind === 'taken') {
    const confirmed = decision.seats.filter(({ state }) => state === 'confirmed').length
    if (decision.seats.length !== seats) problems.push('a group was torn')
    if (arrival.ifNotAll === 'nothing' && confirmed > 0 && confirmed < seats)
      problems.push('a group was torn')
    if (confirmed < seats && places.line === 'off') problems.push('somebody joined a line that is off')
    if (confirmed > 0 && overtakes(places, people, arrival, decision))
      problems.push('a newcomer overtook the line')
  }
  const choices = arrival.seats.flatMap((seat) => seat.choices)
  const counts = heldBy(places, people)
  if (decision.kind === 'choice-full' && !decision.choices.every((choice) => choices.includes(choice)))
    problems.push('a choice that nobody made is called full')
  if (seats === 1 && places.line !== 'paused')
    problems.push(...judgeOne(places, people, arrival, decision, counts))
  return problems
}

/** One newcomer to a line that is served: whoever fits has the place, and only who fits. */
function judgeOne(
  places: Places,
  people: readonly Holding[],
  arrival: Arrival,
  decision: Decision,
  counts: Counts,
) {
  const [seat] = arrival.seats
  if (!seat) return []
  const fits = within(places, heldBy(places, [...people, { held: { ...seat, choices: [] }, line: null }]))
  const full = seat.choices.filter((choice) => (counts.get(choice) ?? 0) >= capacityOf(places, choice))
  const expected =
    !fits && places.line === 'off'
      ? 'full'
      : full.length > 0
        ? 'choice-full'
        : fits
          ? 'confirmed'
          : 'waitlisted'
  const got = decision.kind === 'taken' ? decision.seats[0]?.state : decision.kind
  return got === expected ? [] : [`a newcomer was told ${got}, not ${expected}`]
}

/** Whether anyone in line could have been served before these newcomers came, and can't be now. */
function overtakes(
  places: Places,
  people: readonly Holding[],
  { seats }: Arrival,
  decision: Decision,
): boolean {
  const confirmed =
    decision.kind === 'taken' ? seats.filter((_, index) => decision.seats[index]?.state === 'confirmed') : []
  const now = [...people, ...confirmed.map((seat): Holding => ({ held: seat, line: null }))]
  return servable(places, people) > servable(places, now)
}

/** How many in line could be served one after the other, in their order. */
function servable(places: Places, people: readonly Holding[]): number {
  let now = [...people]
  let served = 0
  for (const person of people.filter(({ line }) => line)) {
    if (!couldBeServed(places, now, person)) continue
    now = now.map((other) => (other === person ? { held: bare(person.line), line: null } : other))
    served++
  }
  return served
}

function resizeWasJudgedRight({ places, resized }: World): string[] {
  if (!resized) return []
  return resized.done && capacityOf(places, resized.pool) !== resized.capacity
    ? ['a capacity was not changed']
    : []
}

function couldBeServed(places: Places, people: readonly Holding[], person: Holding): boolean {
  if (!person.line) return false
  const others = people.map((other) => (other === person ? { held: bare(person.line), line: null } : other))
  return within(places, heldBy(places, others))
}

function bare(seat: Seat | null): Seat | null {
  return seat && { ...seat, choices: [] }
}

function within(places: Places, held: Counts): boolean {
  const pools = [...places.pools.values()]
  const lacking = (pool: Pool) =>
    pool.kind === 'reserve' ? Math.max(0, pool.capacity - (held.get(pool.id) ?? 0)) : 0
  const kept = pools.reduce((sum, pool) => sum + lacking(pool), 0)
  return pools.every((pool) => {
    if (pool.kind === 'reserve') return true
    return (held.get(pool.id) ?? 0) + (pool.kind === 'event' ? kept : 0) <= pool.capacity
  })
}

function heldBy(places: Places, people: readonly Holding[]): Counts {
  return tally(
    places,
    people.flatMap(({ held }) => (held ? [[...seatPools(held), ...held.choices, 'event']] : [])),
  )
}

function waitingOf(places: Places, people: readonly Holding[]): Counts {
  return tally(
    places,
    people.flatMap(({ held, line }) => (line ? [[...seatPools(line), ...(held ? [] : ['event'])]] : [])),
  )
}

function tally(places: Places, uses: readonly (readonly string[])[]): Counts {
  const event = [...places.pools.values()].find((pool) => pool.kind === 'event')?.id ?? ''
  const ids = uses.flatMap((pools) => [...new Set(pools.map((id) => (id === 'event' ? event : id)))])
  return new Map([...places.pools.keys()].map((id) => [id, ids.filter((used) => used === id).length]))
}

function seatPools(seat: Seat): string[] {
  return seat.reserve ? [seat.type, seat.reserve] : [seat.type]
}

function capacityOf(places: Places, id: PoolId): number {
  return places.pools.get(id)?.capacity ?? 0
}

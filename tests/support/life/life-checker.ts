import type { RegistrationState } from '../../../src/registrations/registration.ts'
import { problemsInTables } from '../places/places-tables.ts'
import type { LifeWorld, Seen } from './life-world.ts'

/** PRODUCT.md's table: what may become of each state. */
const leadsTo: Readonly<Record<RegistrationState, readonly RegistrationState[]>> = {
  applied: ['confirmed', 'waitlisted', 'declined', 'cancelled', 'expired'],
  waitlisted: ['offered', 'confirmed', 'cancelled', 'expired'],
  offered: ['confirmed', 'expired', 'cancelled', 'waitlisted'],
  confirmed: ['cancelled'],
  declined: ['applied'],
  expired: ['waitlisted'],
  cancelled: ['confirmed', 'waitlisted'],
}

/** Looks at the event anew: what is wrong now, or became otherwise than it may. */
export async function look(world: LifeWorld): Promise<string[]> {
  const { db } = world.desk.services
  const eventId = world.event.id
  const rows = await db.selectFrom('registrations').selectAll().where('eventId', '=', eventId).execute()
  const history = await db
    .selectFrom('history')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('historyId')
    .execute()
  const now = new Map(rows.map((row) => [row.registrationId, { id: row.registrationId, ...row }]))
  const problems = [
    ...(await problemsInTables(db, eventId)),
    ...chainsOf(history),
    ...[...now.values()].flatMap((row) => {
      const last = history.findLast(({ registrationId }) => registrationId === row.id)
      return last?.toState === row.state
        ? []
        : [`${row.id} is ${row.state}, its history ends ${last?.toState}`]
    }),
    ...placesInLine([...now.values()]),
    ...(await offersOfWhatIsOff(world, [...now.values()])),
    ...servedInOrder(world.seen, now, offeredByItself(history)),
    ...(await waitForWhatIsFree(world, [...now.values()])),
  ]
  world.seen = now
  return problems
}

type Change = {
  readonly registrationId: string
  readonly deed: string
  readonly fromState: string | null
  readonly toState: string
}

/** Each change begins where the last one ended, and leads where PRODUCT.md lets it lead. */
function chainsOf(history: readonly Change[]): string[] {
  const at = new Map<string, string | null>()
  return history.flatMap(({ registrationId, deed, fromState, toState }) => {
    const before = at.get(registrationId) ?? null
    at.set(registrationId, toState)
    if (fromState !== before) return [`${deed} begins at ${fromState}, after ${before}`]
    if (fromState === null || fromState === toState) return []
    const isMove = deed === 'change-type' && fromState === 'waitlisted' && toState === 'confirmed'
    const may = leadsTo[fromState as RegistrationState].includes(toState as RegistrationState)
    return may || isMove ? [] : [`${deed} led from ${fromState} to ${toState}`]
  })
}

/** Each place in line is somebody's alone. */
function placesInLine(rows: readonly Seen[]): string[] {
  const numbers = rows.flatMap(({ lineNumber }) => lineNumber ?? [])
  return new Set(numbers).size === numbers.length ? [] : ['two stand at one place in line']
}

/** An event that is called off offers nothing. */
async function offersOfWhatIsOff({ desk, event }: LifeWorld, rows: readonly Seen[]): Promise<string[]> {
  const { state } = await desk.services.db
    .selectFrom('events')
    .select('state')
    .where('eventId', '=', event.id)
    .executeTakeFirstOrThrow()
  const isOff = state === 'cancelled' && rows.some((row) => row.state === 'offered')
  return isOff ? ['a place is on offer in an event that is called off'] : []
}

/** Whoever got an offer stood before all of the same part of the line who still wait as they did. */
function servedInOrder(
  before: ReadonlyMap<string, Seen>,
  now: ReadonlyMap<string, Seen>,
  offered: ReadonlySet<string>,
): string[] {
  const stayed = [...before.values()].filter(
    (seen) => seen.state === 'waitlisted' && now.get(seen.id)?.lineNumber === seen.lineNumber,
  )
  return [...before.values()]
    .filter((seen) => seen.state === 'waitlisted' && now.get(seen.id)?.state === 'offered')
    .filter((seen) => offered.has(seen.id))
    .flatMap((served) =>
      stayed
        .filter(
          (other) =>
            other.lineTypeId === served.lineTypeId &&
            other.lineReserveId === served.lineReserveId &&
            (other.lineNumber ?? 0) < (served.lineNumber ?? 0),
        )
        .map((other) => `${served.lineNumber} was offered a place before ${other.lineNumber}`),
    )
}

/** Whose last change is an offer that nobody made by hand. */
function offeredByItself(history: readonly (Change & { readonly actor: string })[]): ReadonlySet<string> {
  const last = new Map(history.map((change) => [change.registrationId, change]))
  return new Set(
    [...last.values()]
      .filter(({ deed, actor }) => deed === 'offer' && actor === 'clock')
      .map(({ registrationId }) => registrationId),
  )
}

/** No place stays free while somebody in line can use it, unless offers rest. */
async function waitForWhatIsFree(
  { desk, event }: LifeWorld,
  rows: readonly (Seen & { readonly reserveId: string | null })[],
): Promise<string[]> {
  const { db } = desk.services
  const facts = await db
    .selectFrom('events')
    .selectAll()
    .where('eventId', '=', event.id)
    .executeTakeFirstOrThrow()
  const pools = await db.selectFrom('placePools').selectAll().where('eventId', '=', event.id).execute()
  const whole = pools.find(({ kind }) => kind === 'event')
  const rests =
    (facts.state !== 'published' && facts.state !== 'unlisted') ||
    whole?.line === 'paused' ||
    +facts.startsAt - +desk.clock.now() < 4 * 3_600_000
  if (rests || !whole) return []
  const room = (id: string | null) => {
    const pool = pools.find(({ poolId }) => poolId === id)
    return pool ? pool.capacity - pool.held : 0
  }
  const rest = whole.capacity - whole.held - whole.kept
  return rows
    .filter((row) => row.lineTypeId !== null && row.state === 'waitlisted' && room(row.lineTypeId) > 0)
    .filter((row) => rest > 0 || room(row.lineReserveId) > 0)
    .map((row) => `${row.lineNumber} waits for what is free`)
}

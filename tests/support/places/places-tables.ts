import type { Database } from '../../../src/database/connection.ts'
import type { EventId } from '../../../src/ids.ts'

/** Deeds after which a number in line no longer says who came first. */
const reordering = ['promote', 'reorder', 'ask-again', 'withdraw-offer', 'change-type', 'restore', 'approve']
/** Mails that tell of something else than a change of the registration. */
const besides = [
  ...['already-registered', 'registered-for-you', 'group', 'event-changed', 'event-postponed'],
  'event-cancelled',
]

const live = ['applied', 'waitlisted', 'offered', 'confirmed']

/** What must hold after every transaction (SCALE.md S5), judged from an event's tables alone. Answers what is wrong. */
export async function problemsInTables(db: Database, eventId: EventId): Promise<string[]> {
  const pools = await db.selectFrom('placePools').selectAll().where('eventId', '=', eventId).execute()
  const rows = await db.selectFrom('registrations').selectAll().where('eventId', '=', eventId).execute()
  const history = await db.selectFrom('history').selectAll().where('eventId', '=', eventId).execute()
  const messages = await db.selectFrom('messages').selectAll().where('eventId', '=', eventId).execute()
  const problems: string[] = []
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem)
  }

  const kept = pools
    .filter(({ kind }) => kind === 'reserve')
    .reduce((sum, pool) => sum + Math.max(0, pool.capacity - pool.held), 0)
  for (const pool of pools) {
    const uses = (row: (typeof rows)[number]) =>
      [eventId, row.typeId, row.reserveId, ...row.choiceIds].map(String).includes(pool.poolId)
    const waitsFor = (row: (typeof rows)[number]) =>
      [row.state === 'waitlisted' ? eventId : '', row.lineTypeId, row.lineReserveId]
        .map(String)
        .includes(pool.poolId)
    const held = rows.filter((row) => ['confirmed', 'offered'].includes(row.state) && uses(row)).length
    const waiting = rows.filter((row) => row.lineNumber !== null && waitsFor(row)).length
    expect(pool.held === held, `${pool.kind} counts ${pool.held} held, not ${held}`)
    expect(pool.waiting === waiting, `${pool.kind} counts ${pool.waiting} waiting, not ${waiting}`)
    expect(pool.kind === 'reserve' || held <= pool.capacity - pool.kept, `${pool.kind} is overbooked`)
    expect(pool.kept === (pool.kind === 'event' ? kept : 0), `${pool.kind} keeps ${pool.kept}`)
  }

  const next = pools.find(({ kind }) => kind === 'event')?.nextNumber ?? 0
  const numbers = rows.map(({ number }) => number)
  expect(new Set(numbers).size === numbers.length, 'a number was given twice')
  expect(Math.max(0, ...numbers) < next, 'the next number was given already')
  // Staff may give a place out of order, and who rejoins stands at the end.
  const staffs = new Set(
    history
      .filter(({ deed, actor }) => reordering.includes(deed) || (deed === 'offer' && actor === 'organizer'))
      .map(({ registrationId }) => String(registrationId)),
  )
  const isOutOfOrder = (id: string) => staffs.has(id)
  const passed = rows.filter((waiting) =>
    rows.some(
      (served) =>
        served.state === 'confirmed' &&
        served.typeId === waiting.lineTypeId &&
        served.reserveId === waiting.lineReserveId &&
        waiting.state === 'waitlisted' &&
        !isOutOfOrder(served.registrationId) &&
        !isOutOfOrder(waiting.registrationId) &&
        served.number > (waiting.lineNumber ?? 0),
    ),
  )
  expect(passed.length === 0, `${passed.length} in line were passed`)

  const addresses = rows
    .filter((row) => row.isSelfService && live.includes(row.state))
    .map((row) => row.emailFolded)
  expect(new Set(addresses).size === addresses.length, 'an address has two live registrations')
  const submissions = rows.map(({ submissionId }) => submissionId)
  expect(new Set(submissions).size === submissions.length, 'a submission made two registrations')

  for (const row of rows) {
    const own = history.filter(({ registrationId }) => registrationId === row.registrationId)
    const told = messages.filter(
      ({ registrationId, kind }) => registrationId === row.registrationId && kind !== 'already-registered',
    )
    const leadsHere = own.some(({ toState, at }) => toState === row.state && +at === +row.stateChangedAt)
    expect(leadsHere, `the history of ${row.number} does not lead to ${row.state}`)
    const expected = own.flatMap((change) => mailOf(change) ?? [])
    const kinds = told.map(({ kind }) => kind).filter((kind) => !besides.includes(kind))
    expect(
      isSame(expected, kinds),
      `${row.number} was told ${kinds.join()} of ${own.map(({ deed }) => deed).join()}`,
    )
  }
  expect(
    history.every(({ registrationId }) => rows.some((row) => row.registrationId === registrationId)),
    'history of nobody',
  )
  return problems
}

/** The kind of mail that tells a change; undefined: none does. */
function mailOf(change: {
  readonly deed: string
  readonly fromState: string | null
  readonly toState: string
  readonly facts: Readonly<Record<string, unknown>>
}): string | undefined {
  const { deed, fromState, toState } = change
  switch (deed) {
    case 'expire':
      return fromState === 'offered' ? 'offer-ended' : 'expired'
    case 'withdraw-offer':
      return change.facts.calledOff === true ? undefined : 'offer-ended'
    case 'change-type':
      return fromState === toState || toState === 'waitlisted' ? 'changed' : toState
    case 'wait-for-type':
      return 'changed'
    case 'keep-type':
    case 'reorder':
      return undefined
    default:
      return toState
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}

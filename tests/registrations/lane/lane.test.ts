import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { inTransaction } from '../../../src/database/transaction.ts'
import { newId, type PoolId, type TypeId } from '../../../src/ids.ts'
import type { Arrive } from '../../../src/registrations/lane/asks.ts'
import { createLane } from '../../../src/registrations/lane/lane.ts'
import { type Submission, toNewcomer } from '../../../src/registrations/lane/newcomer.ts'
import { lockPlaces } from '../../../src/registrations/places/place-store.ts'
import { problemsInTables } from '../../support/places/places-tables.ts'
import {
  noon,
  type OpenedEvent,
  openRegistrationDesk,
  submissionOf,
} from '../../support/registration-desk.ts'

test('a free lane sends at once; what comes meanwhile goes together, at most 200 in a transaction', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 300, line: 'on' })
  const asks = await Promise.all(names(450).map((name) => arrivalOf(event, [name])))

  const answers = await Promise.all(asks.map((ask) => desk.lane.ask(event.id, ask)))

  expect(answers.map(numbersOf)).toEqual(names(450).map((_, index) => [index + 1]))
  expect(await countTransactions(desk.db)).toBe(4)
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('one bad ask among 200 fails alone: the others are registered, in their order', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const goneType = newId<TypeId>(noon)
  const asks = await Promise.all(
    names(200).map((name, index) => arrivalOf(event, [name], index === 77 ? { typeId: goneType } : {})),
  )
  const release = await holdLock(desk.db, event)
  const first = desk.lane.ask(event.id, await arrivalOf(event, ['First']))

  const answers = Promise.allSettled(asks.map((ask) => desk.lane.ask(event.id, ask)))
  await release()

  expect(numbersOf(await first)).toEqual([1])
  const settled = await answers
  expect(settled[77]).toMatchObject({ status: 'rejected' })
  const numbers = settled.flatMap((each) => (each.status === 'fulfilled' ? numbersOf(each.value) : []))
  expect(numbers).toEqual(names(199).map((_, index) => index + 2))
  // The first alone, then 199 in the halves that hold: 100, 50, 25, 13, 6, 3 and so on.
  expect(await countTransactions(desk.db)).toBeLessThanOrEqual(1 + 8)
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('above 5,000 in the queue of an event the next are sent away, and nothing is done for them', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 10 })
  const crowd = await arrivalOf(event, names(2_500))
  const one = await arrivalOf(event, ['Late'])
  const release = await holdLock(desk.db, event)

  const inFlight = desk.lane.ask(event.id, one)
  const queued = [crowd, crowd].map((ask) => desk.lane.ask(event.id, ask))
  const tooMany = await desk.lane.ask(event.id, await arrivalOf(event, ['Later']))
  await release()

  expect(tooMany).toEqual({ outcome: 'busy', retryAfter: 10 })
  expect(numbersOf(await inFlight)).toEqual([1])
  expect(await Promise.all(queued)).toEqual([
    { outcome: 'full', fit: 9 },
    { outcome: 'full', fit: 9 },
  ])
})

test('who was not begun with within 10 s is sent away', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const [first, second] = [await arrivalOf(event, ['First']), await arrivalOf(event, ['Second'])]
  const release = await holdLock(desk.db, event)

  const inFlight = desk.lane.ask(event.id, first)
  const waiting = desk.lane.ask(event.id, second)
  const later = performance.now() + 10_001
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => later)
  await release()

  expect(await inFlight).toMatchObject({ outcome: 'registered' })
  expect(await waiting).toMatchObject({ outcome: 'busy' })
  clock.mockRestore()
})

test('a full event without a line answers while its places are locked; a repeat hears its first answer', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1 })
  const submissionId = crypto.randomUUID()
  const first = await desk.register(event, 'Amina', { submissionId })
  const release = await holdLock(desk.db, event)

  const crowd = await Promise.all(names(300).map((name) => desk.register(event, name)))

  expect(new Set(crowd.map(({ outcome }) => outcome))).toEqual(new Set(['full']))
  expect(await desk.register(event, 'Amina', { submissionId })).toEqual(first)
  await release()
})

test('a stopping server finishes its lanes and takes nothing more', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const asks = await Promise.all(names(30).map((name) => arrivalOf(event, [name])))
  const answers = asks.map((ask) => desk.lane.ask(event.id, ask))

  await desk.lane.drain()

  const { count } = await desk.db
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(30)
  expect((await Promise.all(answers)).map(({ outcome }) => outcome)).not.toContain('busy')
  expect(await desk.register(event, 'Late')).toMatchObject({ outcome: 'busy' })
})

test('a group gets all places or none, and hears how many there are', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 2, line: 'on' })
  const group = ['Amina', 'Bo', 'Chen']

  const refused = await desk.lane.ask(event.id, await arrivalOf(event, group))
  const whoFits = await arrivalOf(event, group, {}, 'who-fits')
  const taken = await desk.lane.ask(event.id, whoFits)

  expect(refused).toEqual({ outcome: 'full', fit: 2 })
  expect(taken).toMatchObject({
    registrations: [{ state: 'confirmed' }, { state: 'confirmed' }, { state: 'waitlisted' }],
  })
  expect(await desk.lane.ask(event.id, whoFits)).toMatchObject({ again: true, registrations: [{}, {}, {}] })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('an application takes a number and no place', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, mode: 'application' })
  const application = { ...(await arrivalOf(event, ['Amina', 'Bo'])), as: 'application' as const }

  expect(await desk.lane.ask(event.id, application)).toMatchObject({
    registrations: [
      { state: 'applied', number: 1 },
      { state: 'applied', number: 2 },
    ],
  })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('a capacity is never set below what is held; with more of it, newcomers still stand behind the line', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 2, line: 'on' })
  for (const name of ['Amina', 'Bo', 'Chen']) await desk.register(event, name)
  const pool = event.id as string as PoolId

  expect(await desk.lane.ask(event.id, { kind: 'resize', pool, capacity: 1 })).toEqual({
    outcome: 'too-small',
  })
  expect(await desk.lane.ask(event.id, { kind: 'resize', pool, capacity: 3 })).toEqual({ outcome: 'resized' })
  expect(await desk.register(event, 'Dina')).toMatchObject({ registration: { state: 'waitlisted' } })
  expect(await desk.lane.ask(event.id, { kind: 'line', line: 'off' })).toEqual({ outcome: 'line-set' })
  expect(await desk.register(event, 'Elif')).toEqual({ outcome: 'full', fit: 0 })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('a registration that was made beside the lock is found by trying again', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const lane = createLane({ db: desk.db, clock: { now: () => noon, machine: () => noon } })
  const written = Promise.withResolvers<void>()
  const beside = Promise.withResolvers<void>()
  await desk.register(event, 'Amina')
  const copy = sql`insert into registrations select event_id, gen_random_uuid(), 99, gen_random_uuid(),
    submission_email_hash, is_self_service, type_id, reserve_id, choice_ids, 'applied', state_changed_at, null, null,
    null, null, given_name, '', '', 'bo@example.org', 'bo@example.org', '', null, language, answers,
    restricted_answers, consents, tags, 'BBBBBBBB', 1, uid, 0, registered_at, changed_at from registrations`
  const writing = desk.db.transaction().execute(async (tx) => {
    await copy.execute(tx)
    written.resolve()
    await beside.promise
  })

  await written.promise
  const answer = lane.ask(event.id, await arrivalOf(event, ['Bo'], {}, 'nothing', true))
  setTimeout(beside.resolve, 200)

  expect(await answer).toMatchObject({ outcome: 'already-registered', registration: { number: 99 } })
  await writing
})

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Person${index}`)
}

async function arrivalOf(
  event: OpenedEvent,
  people: readonly string[],
  more: Partial<Submission> = {},
  ifNotAll: Arrive['ifNotAll'] = 'nothing',
  isSelfService = false,
): Promise<Arrive> {
  const making = { at: noon, isSelfService, uidDomain: 'symposia.test' }
  const newcomers = await Promise.all(
    people.map((name) => toNewcomer(submissionOf(event, name, more), making)),
  )
  return { kind: 'arrive', newcomers, ifNotAll, by: { kind: 'participant' }, reason: null, as: 'participant' }
}

function numbersOf(answer: Awaited<ReturnType<ReturnType<typeof createLane>['ask']>>): number[] {
  return answer.outcome === 'registered' ? answer.registrations.map(({ number }) => number) : []
}

/** Keeps the event's pools locked until released, so that the lane's batch waits and its queue fills. */
async function holdLock(
  db: Parameters<typeof inTransaction>[0],
  event: OpenedEvent,
): Promise<() => Promise<void>> {
  const locked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const holding = inTransaction(db, async (tx) => {
    await lockPlaces(tx, event.id)
    locked.resolve()
    await released.promise
  })
  await locked.promise
  return async () => {
    released.resolve()
    await holding
  }
}

async function countTransactions(db: Parameters<typeof inTransaction>[0]): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(distinct xmin::text) as count from registrations`.execute(db)
  return rows[0]?.count ?? 0
}

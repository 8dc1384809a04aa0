import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Database } from '../../../src/database/connection.ts'
import type { EventId } from '../../../src/ids.ts'
import { problemsInTables } from '../../support/places/places-tables.ts'
import { openRegistrationDesk } from '../../support/registration-desk.ts'
import type { RushOrders, RushWord } from '../../support/rush-worker.ts'

test('of a rush through several processes exactly as many get places as there are, first come first', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 100, line: 'on' })
  const orders = {
    url: desk.url,
    eventId: event.id,
    typeIds: Object.values(event.typeIds),
    repeats: 20,
    cancels: 0,
  }
  // Half of them come to two processes: repeats across processes.
  const halves = [peopleOf(0, 300), peopleOf(150, 450), peopleOf(300, 600)]

  const words = (await Promise.all(halves.map((people) => rush({ ...orders, people }).ended))).flat()

  const rows = await rowsOf(desk.db, event.id)
  expect(words.map(({ outcome }) => outcome)).not.toContain('busy')
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1))
  expect(rows.filter(({ state }) => state === 'confirmed').map(({ number }) => number)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  )
  expect(untrue(words, rows)).toEqual([])
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('with cancellations, two types and a process killed in the middle, nothing that was told is lost', async () => {
  const desk = await openRegistrationDesk()
  const types = { student: { capacity: 40 }, member: {} }
  const event = await desk.openEvent({ capacity: 90, line: 'on', types })
  const orders = {
    url: desk.url,
    eventId: event.id,
    typeIds: Object.values(event.typeIds),
    repeats: 10,
    cancels: 30,
  }
  const workers = [0, 200, 400, 600].map((from) => rush({ ...orders, people: peopleOf(from, from + 200) }))
  const [first] = workers

  await first?.said(50)
  first?.process.kill('SIGKILL')
  // Who heard nothing of the killed process sends the same form again.
  const again = rush({ ...orders, cancels: 0, people: peopleOf(0, 200) })
  const words = (await Promise.all([...workers, again].map(({ ended }) => ended))).flat()

  const rows = await rowsOf(desk.db, event.id)
  expect(rows.length).toBe(800)
  expect(untrue(words, rows)).toEqual([])
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

const worker = fileURLToPath(new URL('../../support/rush-worker.ts', import.meta.url))

/** People by numbers, each with a form id that any process would make again. */
function peopleOf(from: number, to: number): RushOrders['people'] {
  return Array.from({ length: to - from }, (_, index) => {
    const number = String(from + index).padStart(12, '0')
    return { name: `person${from + index}`, submissionId: `00000000-0000-4000-8000-${number}` }
  })
}

function rush(orders: RushOrders): {
  readonly process: ChildProcess
  readonly ended: Promise<readonly RushWord[]>
  readonly said: (count: number) => Promise<void>
} {
  const process = spawn(globalThis.process.execPath, [worker, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const words: RushWord[] = []
  const counted = new Map<number, () => void>()
  const lines = createInterface({ input: process.stdout })
  lines.on('line', (line) => {
    words.push(JSON.parse(line))
    counted.get(words.length)?.()
  })
  const ended = new Promise<readonly RushWord[]>((resolve) => lines.on('close', () => resolve(words)))
  return { process, ended, said: (count) => new Promise((resolve) => counted.set(count, resolve)) }
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf(db: Database, eventId: EventId) {
  return db
    .selectFrom('registrations')
    .select(['registrationId', 'submissionId', 'number', 'state'])
    .where('eventId', '=', eventId)
    .orderBy('number')
    .execute()
}

/** What people were told and the tables don't bear out: a cancellation may follow, nothing else. */
function untrue(words: readonly RushWord[], rows: readonly Row[]): readonly RushWord[] {
  const bySubmission = new Map(rows.map((row) => [row.submissionId, row]))
  return words.filter((word) => {
    const row = bySubmission.get(word.submissionId)
    if (word.outcome !== 'registered' && word.outcome !== 'cancelled') return true
    if (row?.registrationId !== word.id || row?.number !== word.number) return true
    // Who waited may have been offered the place of somebody who cancelled meanwhile.
    const isServed = word.state === 'waitlisted' && row?.state === 'offered'
    return row?.state !== word.state && row?.state !== 'cancelled' && !isServed
  })
}

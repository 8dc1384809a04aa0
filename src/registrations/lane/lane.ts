import { isUnavailable } from '../../database/faults.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { createThreshold, type Threshold } from '../openings/threshold.ts'
import type { Ask, Settled } from './asks.ts'
import { settle } from './settle.ts'

/** Too many wait, or waited too long: nothing was done. */
export type Busy = { readonly outcome: 'busy'; readonly retryAfter: number }

export type Lane = {
  /** Who need not wait: read without the lock, for all who ask at once. */
  readonly threshold: Threshold
  /** Answers after the commit. Throws where the database is away, or on a fault of ours that concerns this ask alone. */
  readonly ask: (eventId: EventId, ask: Ask) => Promise<Settled | Busy>
  /** Takes nothing more and ends when all that waits is done. */
  readonly drain: () => Promise<void>
}

type Job = {
  readonly ask: Ask
  readonly people: number
  readonly since: number
  readonly answer: (settled: Settled | Busy) => void
  readonly fail: (error: unknown) => void
}
type Queue = { readonly jobs: Job[]; people: number; running: Promise<void> }

const mostPeopleInBatch = 200
const mostPeopleQueued = 5_000
const patienceMs = 10_000
const busy: Busy = { outcome: 'busy', retryAfter: 10 }

/**
 * The way to an event's places: one queue and one batch in flight for each event. A free lane sends at once; while
 * it is busy, up to 200 people gather for the next transaction.
 */
export function createLane({ db, clock }: Pick<Services, 'db' | 'clock'>): Lane {
  const queues = new Map<EventId, Queue>()
  let isClosed = false

  async function run(eventId: EventId, queue: Queue): Promise<void> {
    for (let batch = nextBatch(queue); batch.length > 0; batch = nextBatch(queue))
      await settleBatch(eventId, batch)
    queues.delete(eventId)
  }

  /** A batch that fails by itself is halved until the bad ask stands alone; the others are done, in their order. */
  async function settleBatch(eventId: EventId, batch: readonly Job[]): Promise<void> {
    const asks = batch.map(({ ask }) => ask)
    try {
      const answers = await inTransaction(db, (tx) => settle(tx, eventId, asks, clock))
      answers.forEach((settled, index) => {
        batch[index]?.answer(settled)
      })
    } catch (error) {
      if (batch.length === 1 || isUnavailable(error)) {
        for (const { fail } of batch) fail(error)
        return
      }
      const half = Math.ceil(batch.length / 2)
      await settleBatch(eventId, batch.slice(0, half))
      await settleBatch(eventId, batch.slice(half))
    }
  }

  return {
    threshold: createThreshold({ db }),
    ask: (eventId, ask) =>
      new Promise((answer, fail) => {
        const people = peopleOf(ask)
        const queue = queues.get(eventId)
        if (isClosed || (queue?.people ?? 0) + people > mostPeopleQueued) return answer(busy)
        const job = { ask, people, since: performance.now(), answer, fail }
        if (queue) {
          queue.jobs.push(job)
          queue.people += people
        } else {
          const opened: Queue = { jobs: [job], people, running: Promise.resolve() }
          queues.set(eventId, opened)
          opened.running = run(eventId, opened)
        }
      }),
    drain: async () => {
      isClosed = true
      await Promise.all([...queues.values()].map(({ running }) => running))
    },
  }
}

/** Takes the next of the queue, in order, a group whole; who waited too long is sent away. */
function nextBatch(queue: Queue): readonly Job[] {
  const batch: Job[] = []
  let people = 0
  let taken = 0
  for (const job of queue.jobs) {
    if (batch.length > 0 && people + job.people > mostPeopleInBatch) break
    taken++
    queue.people -= job.people
    if (performance.now() - job.since > patienceMs) {
      job.answer(busy)
      continue
    }
    batch.push(job)
    people += job.people
  }
  queue.jobs.splice(0, taken)
  return batch
}

function peopleOf(ask: Ask): number {
  return ask.kind === 'arrive' ? ask.newcomers.length : 1
}

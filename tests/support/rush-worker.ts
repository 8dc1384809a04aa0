import { connect } from '../../src/database/connection.ts'
import { createKeys } from '../../src/http/signing/keys.ts'
import type { EventId, TypeId } from '../../src/ids.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import type { Submission } from '../../src/registrations/lane/newcomer.ts'
import { register } from '../../src/registrations/register.ts'

/** What a process of a rush is told by its command line. */
export type RushOrders = {
  readonly url: string
  readonly eventId: EventId
  readonly typeIds: readonly TypeId[]
  /** The people this process registers, each by a form id of its own. */
  readonly people: readonly { readonly name: string; readonly submissionId: string }[]
  /** Of a hundred: how many send their form again, and how many cancel once they are registered. */
  readonly repeats: number
  readonly cancels: number
}
/** What it says line by line: only what a person would have been told. */
export type RushWord = {
  readonly submissionId: string
  readonly outcome: string
  readonly id?: string
  readonly number?: number
  readonly state?: string
}

const orders: RushOrders = JSON.parse(process.argv[2] ?? '')
const at = new Date('2019-08-15T12:00:00Z')
const clock = { now: () => at, machine: () => at }
const keys = createKeys(['a secret of the tests, 32 bytes or more'])
const config = { uidDomain: 'symposia.test' }
const db = connect(orders.url, { size: 10 })
const lane = createLane({ db, clock })

await Promise.all(orders.people.map(live))
await lane.drain()
await db.destroy()

async function live({ name, submissionId }: RushOrders['people'][number], index: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
  const submission = submissionOf(name, submissionId, index)
  const sent = [register({ db, clock, config, keys }, lane, submission)]
  if (falls(orders.repeats)) sent.push(register({ db, clock, config, keys }, lane, submission))
  const [answer] = await Promise.all(
    sent.map(async (sending) => {
      const registered = await sending
      say(submissionId, registered)
      return registered
    }),
  )
  if (answer?.outcome !== 'registered' || !falls(orders.cancels)) return
  const { id } = answer.registration
  say(
    submissionId,
    await cancel(lane, { eventId: orders.eventId, id, by: { kind: 'participant' }, reason: null }),
  )
}

type Told = {
  readonly outcome: string
  readonly registration?: { readonly id: string; readonly number: number; readonly state: string }
}

function say(submissionId: string, { outcome, registration }: Told): void {
  const word: RushWord = { submissionId, outcome }
  const known = registration && {
    id: registration.id,
    number: registration.number,
    state: registration.state,
  }
  process.stdout.write(`${JSON.stringify({ ...word, ...known })}\n`)
}

function submissionOf(name: string, submissionId: string, index: number): Submission {
  const typeId = orders.typeIds[index % orders.typeIds.length]
  if (!typeId) throw new Error('A rush needs a type')
  const names = { givenName: name, familyName: '', nativeName: '', email: `${name}@example.org` }
  const person = { ...names, affiliation: '', country: null, language: 'en' } as const
  const nothing = { answers: {}, restrictedAnswers: {}, consents: {} }
  return { eventId: orders.eventId, submissionId, typeId, person, ...nothing }
}

function falls(ofHundred: number): boolean {
  return Math.random() * 100 < ofHundred
}

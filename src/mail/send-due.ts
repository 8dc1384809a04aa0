import { describeError } from '../http/observing/log.ts'
import type { Services } from '../services.ts'
import { mayWriteTo } from './first-contacts.ts'
import { type ComposedMail, type Composers, mostTries, pauseAfter } from './message.ts'
import * as store from './message-store.ts'
import type { Transport } from './transport.ts'

type MailServices = Pick<Services, 'db' | 'clock' | 'log'>

// A lease outlives the slowest conversation that the transport allows, so that no two senders hold one message.
const leaseMs = 5 * 60_000
const atOnce = 5
// Those who register come first: after a rush its mails take half of the process's time at most.
const longestRestMs = 25
const pauseAboveCeilingMs = 5 * 60_000

/**
 * Sends the messages that are due until none is left or the machine's time reaches the deadline. Without a transport
 * they are composed and kept. Safe to run in several processes at once (S23).
 */
export async function sendDueMail(
  services: MailServices,
  composers: Composers,
  transport: Transport | null,
  deadline: Date,
): Promise<void> {
  const { db, clock } = services
  while (clock.machine() < deadline) {
    const machine = clock.machine()
    const leaseEndsAt = new Date(machine.getTime() + leaseMs)
    const claimed = await store.claimDue(db, { now: clock.now(), machine, leaseEndsAt, most: atOnce })
    if (claimed.length === 0) return
    const begun = performance.now()
    await Promise.all(claimed.map((one) => trySending(services, composers, transport, one)))
    await rest(Math.min(performance.now() - begun, longestRestMs))
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function trySending(
  services: MailServices,
  composers: Composers,
  transport: Transport | null,
  claimed: store.Claimed,
): Promise<void> {
  if (claimed.tries > mostTries) return giveUp(services, claimed, 'Every try ended its sender')
  try {
    await send(services, composers, transport, claimed)
  } catch (error) {
    const { log, db, clock } = services
    log.warn(
      { message: claimed.message.id, tries: claimed.tries, ...describeError(error) },
      'A mail did not leave',
    )
    const problem = problemOf(error)
    if (claimed.tries >= mostTries) return giveUp(services, claimed, problem)
    const until = new Date(clock.machine().getTime() + pauseAfter(claimed.tries))
    await store.postpone(db, claimed.message, until, problem)
  }
}

async function send(
  services: MailServices,
  composers: Composers,
  transport: Transport | null,
  { message, composed }: store.Claimed,
): Promise<void> {
  const { db, clock, log } = services
  const at = composed?.at ?? wholeSecond(clock.now())
  const written = await compose(composers, message, at)
  if (written === 'drop') return store.settleMessage(db, message, { state: 'dropped' })
  const mail = composed?.mail ?? written
  if (!composed) await store.keepComposed(db, message, mail, at)
  if (transport === null) return store.settleMessage(db, message, { state: 'kept', at: clock.now() })
  if (!(await mayWriteTo(db, message, clock.now()))) {
    log.warn(
      { event: message.eventId },
      'Mails to new addresses wait: the event reached its ceiling of this hour',
    )
    const until = new Date(clock.machine().getTime() + pauseAboveCeilingMs)
    return store.giveBack(db, message, until)
  }
  const delivery = await transport.send({ ...mail, id: message.id, to: message.to, composedAt: at })
  if (delivery.outcome === 'refused') return giveUp(services, { message }, delivery.problem)
  await store.settleMessage(db, message, { state: 'sent', at: clock.now() })
}

function compose(
  composers: Composers,
  message: store.Claimed['message'],
  at: Date,
): Promise<ComposedMail | 'drop'> {
  const composer = composers[message.kind]
  if (!composer) throw new Error(`Nobody composes mails of the kind ${message.kind}`)
  return composer(message, at)
}

async function giveUp(
  { db, log }: MailServices,
  { message }: Pick<store.Claimed, 'message'>,
  problem: string,
): Promise<void> {
  log.error({ message: message.id, event: message.eventId, kind: message.kind }, 'A mail was given up')
  await store.settleMessage(db, message, { state: 'failed', problem })
}

/** For an organizer to read: what the other side said, without the addresses it may quote. */
function problemOf(error: unknown): string {
  const { error: name, message } = describeError(error)
  return String(message ?? name).slice(0, 500)
}

/** Mail and calendar write whole seconds. */
function wholeSecond(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 1_000) * 1_000)
}

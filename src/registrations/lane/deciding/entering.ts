import { allocate, join, poolOf, roomOf } from '../../places/places.ts'
import { afterDeed, isLive, type Registration } from '../../registration.ts'
import type { Kept } from '../../registration-store.ts'
import type { Enter, Reopen, Settled } from '../asks.ts'
import { heldSeat, isCalledOff, type Ledger, nowOf, put, record } from './ledger.ts'

/** Decides on an arrival whose registration exists: a place, the line, or a refusal that changes nothing. */
export function enter(ledger: Ledger, ask: Enter): Settled {
  const kept = nowOf(ledger, ask.id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  const isDone = registration.state === 'confirmed' || registration.state === 'waitlisted'
  if (isDone) return { outcome: 'changed', registration, again: true, dropped: [] }
  const may = afterDeed(registration.state, ask.deed) !== undefined && !isCalledOff(ledger)
  if (!may || kept.emailFolded === '') return { outcome: 'not-possible', registration }
  const rival = rivalOf(ledger, kept)
  if (rival) return { outcome: 'already-registered', registration: rival }

  const full = kept.choiceIds.filter((choice) => roomOf(poolOf(ledger.places.pools, choice)) === 0)
  const seated = { ...kept, choiceIds: kept.choiceIds.filter((choice) => !full.includes(choice)) }
  return ask.to === 'line' ? toLine(ledger, ask, seated) : toPlace(ledger, ask, seated, full)
}

/** A refusal taken back: it waits for a decision again. */
export function reopen(ledger: Ledger, { id, by, reason }: Reopen): Settled {
  const kept = nowOf(ledger, id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  if (registration.state === 'applied') return { outcome: 'changed', registration, again: true, dropped: [] }
  if (afterDeed(registration.state, 'reopen') === undefined || kept.emailFolded === '')
    return { outcome: 'not-possible', registration }
  const rival = rivalOf(ledger, kept)
  if (rival) return { outcome: 'already-registered', registration: rival }
  const reopened: Registration = {
    ...registration,
    state: 'applied',
    stateChangedAt: ledger.now,
    sequence: nextSequence(registration),
  }
  put(ledger, { ...kept, registration: reopened })
  record(ledger, reopened, { deed: 'reopen', from: registration.state, by, reason })
  return { outcome: 'changed', registration: reopened, again: false, dropped: [] }
}

/** Another live self-service registration of the same address: one of them must stand alone. */
export function rivalOf(ledger: Ledger, { registration, emailFolded }: Kept): Registration | undefined {
  if (!registration.isSelfService) return undefined
  const known = [
    ...ledger.standing.map((kept) => ledger.named.get(kept.registration.id) ?? kept),
    ...ledger.named.values(),
  ]
  return known.find(
    (other) =>
      other.registration.id !== registration.id &&
      other.registration.isSelfService &&
      isLive(other.registration.state) &&
      other.emailFolded === emailFolded,
  )?.registration
}

function toPlace(ledger: Ledger, ask: Enter, kept: Kept, dropped: Kept['choiceIds']): Settled {
  const { places, decisions } = allocate(ledger.places, [
    { seats: [heldSeat(kept)], ifNotAll: 'nothing', placesOnly: ask.to === 'place' },
  ])
  const [decision] = decisions
  if (decision?.kind === 'full') return { outcome: 'full', fit: decision.fit }
  const seat = decision?.kind === 'taken' ? decision.seats[0] : undefined
  if (!seat) throw new Error('An arrival was not decided on')
  // It has its number already: the count goes on where it takes a place in line.
  const nextNumber = seat.state === 'waitlisted' ? places.nextNumber : ledger.places.nextNumber
  ledger.places = { ...places, nextNumber }
  if (seat.state === 'waitlisted') return waits(ledger, ask, kept, seat.number)
  const { registration } = kept
  const confirmed: Registration = {
    ...registration,
    state: 'confirmed',
    stateChangedAt: ledger.now,
    sequence: nextSequence(registration),
  }
  put(ledger, { ...kept, registration: confirmed, line: null })
  const { deed, by, reason } = ask
  record(ledger, confirmed, { deed, from: registration.state, by, reason, dropped })
  return { outcome: 'changed', registration: confirmed, again: false, dropped }
}

function toLine(ledger: Ledger, ask: Enter, kept: Kept): Settled {
  if (ledger.line === 'off') return { outcome: 'no-line', registration: kept.registration }
  const { places, number } = join(ledger.places, heldSeat(kept), false)
  ledger.places = places
  return waits(ledger, ask, kept, number)
}

function waits(ledger: Ledger, { deed, by, reason }: Enter, kept: Kept, number: number): Settled {
  const { registration } = kept
  const waiting = inLine(ledger, kept, number)
  put(ledger, waiting)
  record(ledger, waiting.registration, { deed, from: registration.state, by, reason })
  return { outcome: 'changed', registration: waiting.registration, again: false, dropped: [] }
}

/** The registration as it waits for its own type, at that number. */
export function inLine(ledger: Ledger, kept: Kept, number: number): Kept {
  const { registration, reserveId } = kept
  return {
    ...kept,
    registration: {
      ...registration,
      state: 'waitlisted',
      stateChangedAt: ledger.now,
      sequence: nextSequence(registration),
      lineNumber: number,
    },
    line: { typeId: registration.typeId, reserveId, number },
    offerLineNumber: null,
  }
}

/** Personal feeds show each state, so that every change of it raises the entry's SEQUENCE (CAL-32, CAL-71). */
export function nextSequence({ sequence }: Registration): number {
  return sequence + 1
}

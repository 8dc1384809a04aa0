import { offerEndsAt } from '../../places/offering.ts'
import { hold, holds, join, poolOf, roomOf, wait } from '../../places/places.ts'
import { afterDeed, type Registration } from '../../registration.ts'
import type { Kept } from '../../registration-store.ts'
import type { Promote, Rejoin, Settled } from '../asks.ts'
import { inLine, nextSequence, rivalOf } from './entering.ts'
import { heldSeat, isCalledOff, type Ledger, lineSeat, nowOf, put, record } from './ledger.ts'

/** To the end of the line by a new number: a withdrawn offer, or somebody who asks again. */
export function rejoin(ledger: Ledger, { id, deed, by, reason }: Rejoin): Settled {
  const kept = nowOf(ledger, id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  if (registration.state === 'waitlisted')
    return { outcome: 'changed', registration, again: true, dropped: [] }
  if (afterDeed(registration.state, deed) === undefined || kept.emailFolded === '')
    return { outcome: 'not-possible', registration }
  if (deed === 'ask-again') {
    if (ledger.line === 'off') return { outcome: 'no-line', registration }
    const rival = rivalOf(ledger, kept)
    if (rival) return { outcome: 'already-registered', registration: rival }
  }
  const seat = heldSeat(kept)
  if (registration.state === 'offered')
    ledger.places = { ...ledger.places, pools: hold(ledger.places.pools, seat, -1) }
  const { places, number } = join(ledger.places, seat, false)
  ledger.places = places
  const waiting = inLine(ledger, kept, number)
  put(ledger, waiting)
  const mail = deed === 'withdraw-offer' ? 'offer-ended' : undefined
  record(ledger, waiting.registration, {
    ...{ deed, from: registration.state, by, reason },
    ...(mail ? { mail } : {}),
  })
  return { outcome: 'changed', registration: waiting.registration, again: false, dropped: [] }
}

/** Gives a place out of order, by staff: past those in line, never past a capacity. */
export function promoteOne(ledger: Ledger, ask: Promote): Settled {
  const kept = nowOf(ledger, ask.id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  if (registration.state === ask.as && !kept.line)
    return { outcome: 'changed', registration, again: true, dropped: [] }
  const rests = isCalledOff(ledger) || (ask.as === 'offered' && ledger.offering?.state === 'postponed')
  if (registration.state !== 'waitlisted' || rests) return { outcome: 'not-possible', registration }
  const seat = lineSeat(kept)
  if (!seat) throw new Error(`Registration ${ask.id} waits for nothing`)

  const left = wait(ledger.places.pools, seat, false, -1)
  const dropped = kept.choiceIds.filter((choice) => roomOf(poolOf(left, choice)) === 0)
  const choiceIds = kept.choiceIds.filter((choice) => !dropped.includes(choice))
  const held = hold(left, { ...seat, choices: choiceIds }, 1)
  if (!holds(held)) return { outcome: 'full', fit: 0 }
  const served = servedOf(ledger, { ...kept, choiceIds }, ask.as)
  if (!served) return { outcome: 'not-possible', registration }
  ledger.places = { ...ledger.places, pools: held }
  put(ledger, served)
  const deed = ask.as === 'offered' ? 'offer' : 'promote'
  const { by, reason } = ask
  record(ledger, served.registration, { deed, from: registration.state, by, reason, dropped })
  return { outcome: 'changed', registration: served.registration, again: false, dropped }
}

/** One who waited, with what was given: an offer with its deadline, or the place. Undefined: the event is over. */
export function servedOf(ledger: Ledger, kept: Kept, as: 'offered' | 'confirmed'): Kept | undefined {
  const { offering, now } = ledger
  const { registration, line } = kept
  if (!offering) throw new Error('Who waits was served without a look at the event')
  const ends = offerEndsAt(offering, now)
  if (!ends) return undefined
  const facts = { ...registration, stateChangedAt: now, sequence: nextSequence(registration) }
  const given: Registration =
    as === 'offered' ? { ...facts, state: 'offered', offerEndsAt: ends } : { ...facts, state: 'confirmed' }
  return {
    ...kept,
    registration: given,
    line: null,
    offerLineNumber: as === 'offered' ? (line?.number ?? null) : null,
  }
}

/** Open offers of an event that is called off: back to their old places in line. The event's own mail tells it. */
export function callOff(ledger: Ledger, offered: readonly Kept[], by: Promote['by']): Settled {
  for (const read of offered) {
    const kept = nowOf(ledger, read.registration.id) ?? read
    const { registration, offerLineNumber } = kept
    if (registration.state !== 'offered') continue
    const seat = heldSeat(kept)
    const pools = wait(hold(ledger.places.pools, seat, -1), { ...seat, choices: [] }, false, 1)
    const { nextNumber } = ledger.places
    const number = offerLineNumber ?? nextNumber
    ledger.places = {
      ...ledger.places,
      pools,
      nextNumber: offerLineNumber === null ? number + 1 : nextNumber,
    }
    const waiting = inLine(ledger, kept, number)
    put(ledger, waiting)
    record(ledger, waiting.registration, {
      ...({ deed: 'withdraw-offer', from: 'offered', by, reason: null, mail: null } as const),
      facts: { calledOff: true },
    })
  }
  return { outcome: 'line-set' }
}

/** Open offers of an event that is on again get a deadline from now. */
export function renewOffers(ledger: Ledger, offered: readonly Kept[], by: Promote['by']): Settled {
  const { offering, now } = ledger
  const ends = offering && offerEndsAt(offering, now)
  for (const read of ends ? offered : []) {
    const kept = nowOf(ledger, read.registration.id) ?? read
    const { registration } = kept
    if (registration.state !== 'offered' || !ends) continue
    const renewed: Registration = {
      ...registration,
      offerEndsAt: ends,
      sequence: nextSequence(registration),
    }
    put(ledger, { ...kept, registration: renewed })
    record(ledger, renewed, { deed: 'renew-offer', from: 'offered', by, reason: null })
  }
  return { outcome: 'line-set' }
}

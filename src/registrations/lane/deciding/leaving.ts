import { free } from '../../places/places.ts'
import { afterDeed, holdsPlace, type Registration } from '../../registration.ts'
import type { Leave, Settled } from '../asks.ts'
import { nextSequence } from './entering.ts'
import { heldSeat, type Ledger, lineSeat, nowOf, put, record } from './ledger.ts'

const ends = { cancel: 'cancelled', decline: 'declined', expire: 'expired' } as const

/** Ends a registration and gives back what it held. Asked again, it is answered the same and nothing more is done. */
export function leave(ledger: Ledger, { id, deed, by, reason, from }: Leave): Settled {
  const kept = nowOf(ledger, id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  if (registration.state === ends[deed]) return { outcome: 'left', registration, again: true }
  if (from !== undefined && registration.state !== from) return { outcome: 'not-possible', registration }
  if (afterDeed(registration.state, deed) === undefined) return { outcome: 'not-possible', registration }
  if (deed === 'expire' && isOfferOpen(registration, ledger.now))
    return { outcome: 'not-possible', registration }

  const { state } = registration
  const ended: Registration = {
    ...registration,
    state: ends[deed],
    stateChangedAt: ledger.now,
    sequence: nextSequence(registration),
  }
  const holds = holdsPlace(state)
  const leaver = { held: holds ? heldSeat(kept) : null, line: lineSeat(kept), moving: holds }
  ledger.places = free(ledger.places, [{ ...leaver, moving: leaver.line !== null && holds }])
  put(ledger, { ...kept, registration: ended, line: null, offerLineNumber: null })
  // Whoever comes along was told of with the person they come with, and has no entry of their own to withdraw.
  const isTold = deed !== 'cancel' || registration.accompaniesId === null
  const mail = deed === 'expire' && state === 'offered' ? 'offer-ended' : isTold ? ended.state : null
  record(ledger, ended, { deed, from: state, by, reason, mail })
  return { outcome: 'left', registration: ended, again: false }
}

function isOfferOpen(registration: Registration, now: Date): boolean {
  return registration.state === 'offered' && registration.offerEndsAt > now
}

import { free, type Leaver } from '../places/places.ts'
import { afterDeed, holdsPlace, type Registration } from '../registration.ts'
import type { Kept } from '../registration-store.ts'
import { seatOf } from './arriving.ts'
import type { Leave, Settled } from './asks.ts'
import { type Ledger, record } from './ledger.ts'

const ends = { cancel: 'cancelled', decline: 'declined', expire: 'expired' } as const

/** Ends a registration and gives back what it held. Asked again, it is answered the same and nothing more is done. */
export function leave(ledger: Ledger, { id, deed, by, reason, from }: Leave): Settled {
  const kept = ledger.named.get(id)
  if (!kept) return { outcome: 'not-found' }
  const registration = ledger.ended.get(id) ?? kept.registration
  if (registration.state === ends[deed]) return { outcome: 'left', registration, again: true }
  if (from !== undefined && registration.state !== from) return { outcome: 'not-possible', registration }
  if (afterDeed(registration.state, deed) === undefined) return { outcome: 'not-possible', registration }

  const ended: Registration = {
    ...registration,
    state: ends[deed],
    stateChangedAt: ledger.now,
    // Who had a place has it in a calendar: the entry is withdrawn by a higher SEQUENCE.
    sequence: registration.sequence + (registration.state === 'confirmed' ? 1 : 0),
  }
  ledger.places = free(ledger.places, [leaverOf(kept)])
  ledger.ended.set(id, ended)
  record(ledger, ended, { deed, from: registration.state, by, reason })
  return { outcome: 'left', registration: ended, again: false }
}

function leaverOf(kept: Kept): Leaver {
  const holds = holdsPlace(kept.registration.state)
  const { line } = kept
  return {
    held: holds ? seatOf({ ...kept, typeId: kept.registration.typeId }) : null,
    line: line && seatOf({ ...line, choiceIds: [] }),
    moving: holds && line !== null,
  }
}

import type { Seat } from '../../places/places.ts'
import { allocate, hold, holds, join, poolOf, poolOfType, roomOf, wait } from '../../places/places.ts'
import { isLive, type Registration } from '../../registration.ts'
import type { Kept } from '../../registration-store.ts'
import type { KeepType, Move, Settled } from '../asks.ts'
import { inLine, nextSequence } from './entering.ts'
import { heldSeat, type Ledger, lineSeat, nowOf, put, record } from './ledger.ts'

/** Changes a registration's type, or puts it in line for that. */
export function move(ledger: Ledger, ask: Move): Settled {
  const kept = nowOf(ledger, ask.id)
  if (!kept) return { outcome: 'not-found' }
  const { registration, line } = kept
  const { state, typeId } = registration
  if (!isLive(state) || state === 'offered') return { outcome: 'not-possible', registration }
  // Staff may give the other type out of order to who waits for it.
  const waitsForIt = line?.typeId === ask.typeId && (ask.by.kind !== 'organizer' || state === 'waitlisted')
  if (waitsForIt || (typeId === ask.typeId && line === null))
    return { outcome: 'changed', registration, again: true, dropped: [] }
  if (typeId === ask.typeId) return keepType(ledger, { ...ask, kind: 'keep-type' })
  switch (state) {
    case 'applied':
      return changed(ledger, ask, withSequence(toType(ledger, kept, ask)))
    case 'waitlisted':
      return moveInLine(ledger, ask, toType(ledger, kept, ask), lineSeat(kept))
    default:
      return movePlace(ledger, ask, kept)
  }
}

/** Stops waiting for another type. */
export function keepType(ledger: Ledger, { id, by, reason }: KeepType): Settled {
  const kept = nowOf(ledger, id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  const seat = lineSeat(kept)
  if (registration.state !== 'confirmed') return { outcome: 'not-possible', registration }
  if (!seat) return { outcome: 'changed', registration, again: true, dropped: [] }
  ledger.places = { ...ledger.places, pools: wait(ledger.places.pools, seat, true, -1) }
  put(ledger, { ...kept, line: null })
  record(ledger, registration, { deed: 'keep-type', from: registration.state, by, reason, mail: null })
  return { outcome: 'changed', registration, again: false, dropped: [] }
}

/** A reserve of the old type's is left behind; an invitation's goes along. */
function toType({ reserves }: Ledger, kept: Kept, { typeId }: Move): Kept {
  const own = reserves.get(kept.registration.typeId) ?? null
  const isInvitations = kept.registration.invitationId !== null && kept.reserveId !== own
  const reserveId = isInvitations ? kept.reserveId : (reserves.get(typeId) ?? null)
  return { ...kept, reserveId, registration: { ...kept.registration, typeId } }
}

/** Who has a place takes the other in one step where there is room that nobody waits for. */
function movePlace(ledger: Ledger, ask: Move, kept: Kept): Settled {
  const moved = toType(ledger, kept, ask)
  const waited = lineSeat(kept)
  const before = waited ? wait(ledger.places.pools, waited, true, -1) : ledger.places.pools
  const target = poolOf(before, poolOfType(ask.typeId))
  const pools = hold(hold(before, heldSeat(kept), -1), heldSeat(moved), 1)
  const isByStaff = ask.by.kind === 'organizer'
  const overtakes = !isByStaff && ledger.places.line === 'paused' && target.waiting > 0
  if (holds(pools) && !overtakes) {
    ledger.places = { ...ledger.places, pools }
    return changed(ledger, ask, { ...withSequence(moved), line: null })
  }
  if (ask.ifFull === 'refuse') return { outcome: 'full', fit: roomOf(target) }
  if (ledger.line === 'off') return { outcome: 'no-line', registration: kept.registration }
  if (kept.line?.typeId === ask.typeId)
    return { outcome: 'changed', registration: kept.registration, again: true, dropped: [] }
  const seat: Seat = { type: poolOfType(ask.typeId), reserve: moved.reserveId, choices: [] }
  const joined = join({ ...ledger.places, pools: before }, seat, true)
  ledger.places = joined.places
  const waiting = { ...kept, line: { typeId: ask.typeId, reserveId: seat.reserve, number: joined.number } }
  put(ledger, waiting)
  const { by, reason } = ask
  record(ledger, kept.registration, {
    ...({ deed: 'wait-for-type', from: kept.registration.state, by, reason, mail: 'changed' } as const),
    facts: { waitsFor: ask.typeId },
  })
  return { outcome: 'changed', registration: kept.registration, again: false, dropped: [] }
}

/** Who waits leaves that line, and takes what a newcomer of the other type would get. */
function moveInLine(ledger: Ledger, ask: Move, moved: Kept, waited: Seat | null): Settled {
  if (!waited) throw new Error(`Registration ${ask.id} waits for nothing`)
  const before = { ...ledger.places, pools: wait(ledger.places.pools, waited, false, -1) }
  const choiceIds = moved.choiceIds.filter((choice) => roomOf(poolOf(before.pools, choice)) > 0)
  const seat = heldSeat({ ...moved, choiceIds })
  const { places, decisions } = allocate({ ...before, line: before.line === 'off' ? 'on' : before.line }, [
    { seats: [seat], ifNotAll: 'nothing' },
  ])
  const [decision] = decisions
  const seated = decision?.kind === 'taken' ? decision.seats[0] : undefined
  if (!seated) throw new Error('A change of type was not decided on')
  if (seated.state === 'waitlisted' && ask.ifFull === 'refuse') return { outcome: 'full', fit: 0 }
  ledger.places = { ...places, line: before.line }
  if (seated.state === 'waitlisted')
    return changed(ledger, ask, inLine(ledger, moved, seated.number), 'changed')
  const registration: Registration = {
    ...moved.registration,
    state: 'confirmed',
    stateChangedAt: ledger.now,
    sequence: nextSequence(moved.registration),
  }
  return changed(ledger, ask, { ...moved, choiceIds, registration, line: null }, 'confirmed')
}

function changed(ledger: Ledger, ask: Move, kept: Kept, mail: 'changed' | 'confirmed' = 'changed'): Settled {
  const before = nowOf(ledger, ask.id)
  const { by, reason } = ask
  put(ledger, kept)
  record(ledger, kept.registration, {
    ...({ deed: 'change-type', from: before?.registration.state ?? null, by, reason, mail } as const),
    facts: { typeBefore: before?.registration.typeId, type: ask.typeId },
  })
  return { outcome: 'changed', registration: kept.registration, again: false, dropped: [] }
}

/** A changed entry replaces the one that is in the person's calendar by a higher SEQUENCE (CAL-71). */
function withSequence(kept: Kept): Kept {
  const { registration } = kept
  return { ...kept, registration: { ...registration, sequence: registration.sequence + 1 } }
}

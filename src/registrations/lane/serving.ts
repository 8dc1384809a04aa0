import type { Tx } from '../../database/connection.ts'
import type { PoolId } from '../../ids.ts'
import { inOrder, mayGive, promote, type Waiting } from '../places/line.ts'
import { offersByItself } from '../places/offering.ts'
import type { Actor, Registration } from '../registration.ts'
import type { Kept } from '../registration-store.ts'
import { heldSeat, type Ledger, lineSeat, put, record, withKnownChoices } from './deciding/ledger.ts'
import { servedOf } from './deciding/lining.ts'
import { listHeads } from './line-store.ts'
import { updateRegistrations } from './written-store.ts'

/** In one transaction; what is left is served by the next one of the event. */
const mostServed = 500

/**
 * Gives what is free to those in line until nobody can use it: offers to who waits for a place, the other type to who
 * moves. Nothing is given while the line is paused or the event makes no offers by itself. `by`: the clock, or an import.
 */
export async function serve(tx: Tx, ledger: Ledger, by: Actor): Promise<void> {
  const { offering, now } = ledger
  if (!offering || !offersByItself(offering, now)) return
  for (let left = mostServed; left > 0; ) {
    const classes = mayGive(ledger.places).filter(({ type }) => !offering.closedTypes.includes(type))
    if (classes.length === 0) return
    await writeChanged(tx, ledger) // what was decided must be seen by the read
    const most = Math.min(left, mostServed)
    const heads: (readonly Kept[])[] = []
    for (const part of classes) {
      const read = await listHeads(tx, ledger.eventId, part, Math.min(part.limit, most))
      heads.push(read.map((kept) => withKnownChoices(ledger.places, kept)))
    }
    const served = give(ledger, heads, most, by)
    if (served === 0) return
    left -= served
  }
}

/** Writes what was decided on registrations that exist. */
export async function writeChanged(tx: Tx, ledger: Ledger): Promise<void> {
  const changed = [...ledger.changed].flatMap((id) => ledger.named.get(id) ?? [])
  await updateRegistrations(tx, ledger.eventId, changed, ledger.now)
  ledger.changed.clear()
}

function give(ledger: Ledger, heads: readonly (readonly Kept[])[], most: number, by: Actor): number {
  const byId = new Map(heads.flat().map((kept) => [kept.registration.id, kept]))
  const line = inOrder(
    heads.map((kepts) => kepts.map(toWaiting)),
    most,
  )
  const { places, given } = promote(ledger.places, line)
  ledger.places = places
  for (const { id, kind, dropped } of given) {
    const kept = byId.get(id)
    if (!kept) throw new Error(`${id} was served and is not in line`)
    if (kind === 'offer') offer(ledger, kept, dropped, by)
    else takeType(ledger, kept, dropped, by)
  }
  return given.length
}

function toWaiting(kept: Kept): Waiting {
  const { registration, line, choiceIds } = kept
  const seat = lineSeat(kept)
  if (!seat || !line) throw new Error(`${registration.id} is not in line`)
  const from = registration.state === 'confirmed' ? heldSeat(kept) : null
  return { id: registration.id, number: line.number, seat: { ...seat, choices: choiceIds }, from }
}

function offer(ledger: Ledger, kept: Kept, dropped: readonly PoolId[], by: Actor): void {
  const choiceIds = kept.choiceIds.filter((choice) => !dropped.includes(choice))
  const served = servedOf(ledger, { ...kept, choiceIds }, 'offered')
  if (!served) throw new Error('An offer was made in an event that is over')
  put(ledger, served)
  record(ledger, served.registration, { deed: 'offer', from: 'waitlisted', by, reason: null, dropped })
}

function takeType(ledger: Ledger, kept: Kept, dropped: readonly PoolId[], by: Actor): void {
  const { registration, line } = kept
  if (!line) throw new Error(`${registration.id} is not in line`)
  const choiceIds = kept.choiceIds.filter((choice) => !dropped.includes(choice))
  const moved: Registration = {
    ...registration,
    typeId: line.typeId,
    sequence: registration.sequence + 1,
  }
  put(ledger, { ...kept, registration: moved, reserveId: line.reserveId, choiceIds, line: null })
  record(ledger, moved, {
    ...({
      deed: 'change-type',
      from: 'confirmed',
      by,
      reason: null,
      mail: 'changed',
    } as const),
    facts: { typeBefore: registration.typeId, type: line.typeId },
    dropped,
  })
}

import { hold, holds, poolOf, roomOf } from '../../places/places.ts'
import { holdsPlace, isLive } from '../../registration.ts'
import type { Choose, Settled } from '../asks.ts'
import { heldSeat, type Ledger, nowOf, put, withKnownChoices } from './ledger.ts'

/** Changes which options with places a registration has. */
export function choose(ledger: Ledger, ask: Choose): Settled {
  const { id, choiceIds } = withKnownChoices(ledger.places, ask)
  const kept = nowOf(ledger, id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  if (!isLive(registration.state)) return { outcome: 'not-possible', registration }
  const chosen = { ...kept, choiceIds }
  if (holdsPlace(registration.state)) {
    const freed = hold(ledger.places.pools, heldSeat(kept), -1)
    const full = choiceIds.filter((choice) => roomOf(poolOf(freed, choice)) === 0)
    if (full.length > 0) return { outcome: 'choice-full', choices: full }
    const pools = hold(freed, heldSeat(chosen), 1)
    if (!holds(pools)) throw new Error('A choice changed more than choices')
    ledger.places = { ...ledger.places, pools }
  }
  put(ledger, chosen)
  return { outcome: 'changed', registration, again: false, dropped: [] }
}

import type { Kept } from '../../registration-store.ts'
import type { Reorder, Settled } from '../asks.ts'
import { type Ledger, nowOf, put, record } from './ledger.ts'

/**
 * Puts somebody at another place of the line for their type. The numbers stay those that the line has: the ones
 * between are handed on by one, so that they stay distinct and nobody outside of it moves.
 */
export function reorder(
  ledger: Ledger,
  { id, position, by, reason }: Reorder,
  line: readonly Kept[],
): Settled {
  const kept = nowOf(ledger, id)
  if (!kept) return { outcome: 'not-found' }
  const { registration } = kept
  const standing = line
    .map((read) => nowOf(ledger, read.registration.id) ?? read)
    .filter((each) => each.line?.typeId === kept.line?.typeId)
    .sort((a, b) => (a.line?.number ?? 0) - (b.line?.number ?? 0))
  const from = standing.findIndex((each) => each.registration.id === id)
  if (!kept.line || from < 0) return { outcome: 'not-possible', registration }
  const to = Math.min(Math.max(position, 1), standing.length) - 1
  if (to === from) return { outcome: 'changed', registration, again: true, dropped: [] }

  const numbers = standing.map((each) => each.line?.number ?? 0)
  const order = [...standing]
  order.splice(to, 0, ...order.splice(from, 1))
  for (const [place, each] of order.entries()) {
    const number = numbers[place]
    if (number !== undefined && number !== each.line?.number) put(ledger, withNumber(each, number))
  }
  const moved = nowOf(ledger, id)?.registration ?? registration
  const facts = { from: from + 1, to: to + 1 }
  record(ledger, moved, { deed: 'reorder', from: moved.state, by, reason, facts, mail: null })
  return { outcome: 'changed', registration: moved, again: false, dropped: [] }
}

function withNumber(kept: Kept, number: number): Kept {
  const { registration, line } = kept
  return {
    ...kept,
    registration:
      registration.state === 'waitlisted' ? { ...registration, lineNumber: number } : registration,
    line: line && { ...line, number },
  }
}

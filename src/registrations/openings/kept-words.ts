import type { Availability } from '../../events/availability.ts'
import type { EventId } from '../../ids.ts'
import { availabilityAt } from './availability.ts'
import { type Opening, opensOrClosesAfter } from './opening.ts'
import { parseOpenings } from './opening-store.ts'

type Words = ReadonlyMap<EventId, Availability>
type Kept = { readonly words: Words; readonly madeAt: number; readonly until: number }

/** Different sets of events are asked about, by different pages: so many are remembered. */
const most = 64

/**
 * The words of openings as they were read. Taking them apart costs more than reading them, so the same words are given
 * again while the same is read and no window of theirs has opened or closed since.
 */
export function createKeptWords(): (openings: string | null, now: Date) => Words {
  const kept = new Map<string | null, Kept>()

  return (openings, now) => {
    const known = kept.get(openings)
    if (known && known.madeAt <= now.getTime() && now.getTime() < known.until) return known.words
    if (kept.size >= most) kept.clear()
    const made = make(parseOpenings(openings), now)
    kept.set(openings, made)
    return made.words
  }
}

function make(openings: ReadonlyMap<EventId, Opening>, now: Date): Kept {
  const changes = [...openings.values()].flatMap((opening) => opensOrClosesAfter(opening, now))
  return {
    words: new Map([...openings].map(([id, opening]) => [id, availabilityAt(opening, now)])),
    madeAt: now.getTime(),
    until: Math.min(Number.POSITIVE_INFINITY, ...changes.map((at) => at.getTime())),
  }
}

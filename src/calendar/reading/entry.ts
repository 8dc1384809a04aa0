import type { Facts } from './facts.ts'
import type { Part } from './file-parts.ts'
import type { Refusal } from './moment.ts'
import type { ReadEvent, ReadProblem } from './read-event.ts'
import { type Span, spanOf } from './span.ts'
import type { FileZones } from './zones/file-zones.ts'

/** A VEVENT on its way to becoming an event, or several. */
export type Entry = { readonly part: Part; readonly facts: Facts; readonly zones: FileZones }

/** What came of one or several entries. */
export type Read = { readonly events: readonly ReadEvent[]; readonly problems: readonly ReadProblem[] }

/** Spends some of the work that one file may ask for; false where it has asked for too much. */
export type Spend = (steps: number) => boolean

/** When a whole entry is: one that was cut off, or of which a line was, is refused. */
export function spanOfEntry({ part, zones }: Entry): Span | Refusal {
  if (!part.isClosed) return { refusal: { key: 'reading.unclosed' } }
  if (part.isTooLong) return { refusal: { key: 'reading.entry-long' } }
  if (part.properties.some(({ isTooLong }) => isTooLong)) return { refusal: { key: 'reading.line-long' } }
  return spanOf(part, zones)
}

/** Nothing but the reason why the entry could not be read. */
export function refused({ facts }: Entry, { refusal }: Refusal): Read {
  const { line, summary, uid } = facts
  return { events: [], problems: [{ line, title: summary || (uid ?? ''), ...refusal }] }
}

/** What came of several entries as one. */
export function together(reads: readonly Read[]): Read {
  return {
    events: reads.flatMap(({ events }) => events),
    problems: reads.flatMap(({ problems }) => problems),
  }
}

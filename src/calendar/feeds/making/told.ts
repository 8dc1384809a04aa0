import { type MadeEvent, withEntries } from './entry-maker.ts'
import type { MadeEntry } from './part-maker.ts'
import type { Piece } from './room.ts'

// Of what left, a quarter of the greatest feed is told in any case: some 900 entries.
const mostBytes = 225_000

/** What left a feed, in the order in which it is kept: events and deadlines, then sessions; what left last first. */
export function tombstonePieces(gone: readonly MadeEntry[]): readonly Piece[] {
  return [...newestFirst(gone.filter(isOfEvent)), ...newestFirst(gone.filter(isOfSession))].map(pieceOf)
}

/** Leaves out the last ones, until `excess` octets are saved or no more than a quarter of a feed is left. */
export function shedTombstones(pieces: readonly Piece[], excess: number): readonly Piece[] {
  let kept = pieces.length
  let bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0)
  const enough = Math.max(mostBytes, bytes - excess)
  while (bytes > enough) bytes -= pieces[--kept]?.bytes ?? 0
  return pieces.slice(0, kept)
}

/**
 * The sessions that have to be told as gone or called off, each as a piece of its own, for their events tell most of it;
 * what changed last first.
 */
export function sessionsTold(
  calledOff: readonly MadeEvent[],
  tombstones: readonly Piece[],
): readonly Piece[] {
  return newestFirst([...calledOff, ...tombstones].flatMap(({ entries }) => entries.filter(isOfSession))).map(
    pieceOf,
  )
}

export function isOfSession({ part }: MadeEntry): boolean {
  return part === 'sessions'
}

function isOfEvent(entry: MadeEntry): boolean {
  return !isOfSession(entry)
}

function pieceOf(entry: MadeEntry): Piece {
  return withEntries({ id: null, uid: entry.uid, startsAt: entry.startsAt }, [entry])
}

function newestFirst(entries: readonly MadeEntry[]): readonly MadeEntry[] {
  return entries.toSorted(
    (a, b) =>
      b.changedAt.getTime() - a.changedAt.getTime() ||
      a.startsAt.getTime() - b.startsAt.getTime() ||
      (a.uid < b.uid ? -1 : 1),
  )
}

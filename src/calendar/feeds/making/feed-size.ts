import type { EventId } from '../../../ids.ts'
import { type MadeEvent, withEntries } from './entry-maker.ts'
import type { MadeEntry } from './part-maker.ts'
import { type Piece, type Room, roomOf } from './room.ts'
import { isOfSession, sessionsTold, shedTombstones, tombstonePieces } from './told.ts'

/** What of the events was left out for size. */
export type LeftOut = {
  /** Whole events of the past. */
  readonly lacksOlder: boolean
  readonly lacksAbstracts: boolean
  readonly lacksSessions: boolean
  /** Whole events that lie ahead, or were called off. */
  readonly lacksFarthest: boolean
}
export type Fitted = LeftOut & { readonly entries: readonly MadeEntry[] }

type Found = { readonly events: readonly MadeEvent[]; readonly gone: readonly MadeEntry[] }
type Limits = {
  /** What ended by then is past: the first instant of the present month. */
  readonly month: Date
  /** Events that were called off and end after it have to be told still (CAL-36). */
  readonly toldAfter: Date
  /** The octets of the feed's head and end. */
  readonly bytesBeside: number
}
/** Makes events again without abstracts and sessions. */
type MakeBriefly = (ids: readonly EventId[]) => Promise<readonly MadeEvent[]>

// Google is reported to stop at 1 MB and lose events without a word (CAL-57).
const mostBytes = 899_000
// Of a feed far too big, only about as many events are written again as fit.
const slice = 200

const nothingLeftOut: LeftOut = {
  lacksOlder: false,
  lacksAbstracts: false,
  lacksSessions: false,
  lacksFarthest: false,
}

/**
 * The entries that fit into one feed (CAL-57). Each step goes only as far as it must: tombstones beyond a quarter of the
 * feed, abstracts of past events, the oldest past events, sessions that are gone or called off, programmes of the
 * farthest ahead, abstracts of the farthest ahead, the farthest ahead, and last events that are gone or called off.
 * Months alone tell what is past, so that no day changes a feed by itself.
 */
export async function fitFeed(found: Found, limits: Limits, makeBriefly: MakeBriefly): Promise<Fitted> {
  const room = () => roomOf(mostBytes - limits.bytesBeside)
  const allGone = tombstonePieces(found.gone)
  const gone = shedTombstones(allGone, room().excess([...found.events, ...allGone]))
  const whole = [...found.events, ...gone]
  if (room().excess(whole) <= 0) return { ...nothingLeftOut, entries: entriesOf(whole) }

  const { past, ahead, calledOff } = sorted(found.events, limits)
  const told = [...calledOff, ...gone]
    .map(withoutSessions)
    .filter(({ entries }) => entries.length > 0)
    .toSorted(nearestFirst)
  const ofSessions = sessionsTold(calledOff, gone)
  const present = room()
  if (present.take([...told, ...ahead])) {
    const sessions = ofSessions.filter((piece) => present.take([piece]))
    const { pieces, isWhole, ...left } = await fitIn(past.toReversed(), present, makeBriefly)
    return {
      ...nothingLeftOut,
      ...left,
      lacksOlder: !isWhole,
      lacksSessions: lacksAny(calledOff, sessions),
      entries: entriesOf([...told, ...ahead, ...sessions, ...pieces]),
    }
  }
  const bare = ahead.map(withoutSessions)
  const fewer = shortened(ahead, bare, room().excess([...told, ...ahead]))
  const { pieces, isWhole, lacksAbstracts } = await fitIn([...told, ...fewer], room(), makeBriefly)
  // A great programme that had to go may have left more room than it lacked.
  const rest = room()
  const hasRoom = rest.take(pieces) && isWhole && !lacksAbstracts
  const sessions = hasRoom ? ofSessions.filter((piece) => rest.take([piece])) : []
  const older = await fitIn(hasRoom ? past.toReversed() : [], rest, makeBriefly)
  return {
    lacksOlder: past.length > 0 && !(hasRoom && older.isWhole),
    lacksAbstracts: lacksAbstracts || older.lacksAbstracts,
    lacksSessions:
      fewer.some(({ bytes }, place) => bytes < (ahead[place]?.bytes ?? 0)) || lacksAny(calledOff, sessions),
    lacksFarthest: !isWhole,
    entries: entriesOf([...pieces, ...sessions, ...older.pieces]),
  }
}

function sorted(events: readonly MadeEvent[], { month, toldAfter }: Limits) {
  const isPast = ({ endsAt, isCalledOff }: MadeEvent) => endsAt <= (isCalledOff ? toldAfter : month)
  const present = events.filter((event) => !isPast(event)).toSorted(nearestFirst)
  return {
    past: events.filter(isPast).toSorted(nearestFirst),
    ahead: present.filter(({ isCalledOff }) => !isCalledOff),
    calledOff: present.filter(({ isCalledOff }) => isCalledOff),
  }
}

/** As many as go into the room, the first ones first: the last ones lose their abstracts, or all do and the last go. */
async function fitIn(pieces: readonly Piece[], room: Room, makeBriefly: MakeBriefly) {
  const excess = room.excess(pieces)
  if (excess <= 0) return { pieces, isWhole: true, lacksAbstracts: false }
  const brief: Piece[] = []
  for (let start = 0; start < pieces.length; start += slice) {
    for (const piece of await briefly(pieces.slice(start, start + slice), makeBriefly)) {
      if (!room.take([piece])) return { pieces: brief, isWhole: false, lacksAbstracts: true }
      brief.push(piece)
    }
  }
  return { pieces: shortened(pieces, brief, excess), isWhole: true, lacksAbstracts: true }
}

/** The pieces without abstracts; sessions and tombstones have none, so they are not made again. */
async function briefly(pieces: readonly Piece[], makeBriefly: MakeBriefly): Promise<readonly Piece[]> {
  const made = await makeBriefly(pieces.flatMap(({ id }) => id ?? []))
  const entriesById = new Map(made.map(({ id, entries }) => [id, entries]))
  return pieces.map((piece) => {
    const brief = piece.id === null ? undefined : entriesById.get(piece.id)
    return brief === undefined ? piece : withEntries(piece, [...brief, ...piece.entries.filter(isOfSession)])
  })
}

/** Puts shorter ones in the places of the last ones, until `excess` octets are saved. */
function shortened(pieces: readonly Piece[], shorter: readonly Piece[], excess: number): readonly Piece[] {
  let over = excess
  return pieces
    .map((piece, place) => ({ piece, short: shorter[place] ?? piece }))
    .reverse()
    .map(({ piece, short }) => {
      if (over <= 0) return piece
      over -= piece.bytes - short.bytes
      return short
    })
    .reverse()
}

function withoutSessions(piece: Piece): Piece {
  if (!piece.entries.some(isOfSession)) return piece
  return withEntries(
    piece,
    piece.entries.filter((entry) => !isOfSession(entry)),
  )
}

/** Whether a session of these events is not among the pieces. */
function lacksAny(events: readonly MadeEvent[], pieces: readonly Piece[]): boolean {
  const shown = new Set(pieces.map(({ uid }) => uid))
  return events.some(({ entries }) => entries.some((entry) => isOfSession(entry) && !shown.has(entry.uid)))
}

function entriesOf(pieces: readonly Piece[]): readonly MadeEntry[] {
  return pieces.flatMap(({ entries }) => entries)
}

function nearestFirst(a: Piece, b: Piece): number {
  return a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : 1)
}

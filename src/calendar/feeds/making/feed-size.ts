import type { EventId } from '../../../ids.ts'
import type { MadeEvent } from './entry-maker.ts'

/** What fits into one feed, and what was left out of it. */
export type Fitted = {
  readonly events: readonly MadeEvent[]
  /** Whether abstracts or events of the past were. */
  readonly isCut: boolean
  /** Whether programmes of events ahead were. */
  readonly lacksSessions: boolean
}
type Limits = {
  /** The first instant of the present month. */
  readonly month: Date
  /** Events that were called off and end after it have to be told still (CAL-36). */
  readonly toldAfter: Date
  /** What else stands in the feed. */
  readonly bytesBeside: number
}

// Google is reported to stop at 1 MB and lose events without a word; head and zones take what is left of
// 900,000.
const mostBytes = 880_000

/**
 * The events that fit into one feed (CAL-57): abstracts of past events go first, then the oldest past events, then
 * the programmes of those farthest ahead. No event that lies ahead is left out. What is past is judged by the month
 * alone, so that no day changes a feed by itself.
 */
export async function fitFeed(
  whole: readonly MadeEvent[],
  { month, toldAfter, bytesBeside }: Limits,
  makeBriefly: (ids: ReadonlySet<EventId>) => Promise<readonly MadeEvent[]>,
): Promise<Fitted> {
  const most = mostBytes - bytesBeside
  if (sizeOf(whole) <= most) return { events: whole, isCut: false, lacksSessions: false }
  const isPast = ({ endsAt, isCalledOff }: MadeEvent) => endsAt <= (isCalledOff ? toldAfter : month)
  const past = whole.filter(isPast)
  const ahead = past.length === 0 ? whole : whole.filter((event) => !isPast(event))
  const kept = fitting(await makeBriefly(new Set(past.map(({ id }) => id))), most - sizeOf(ahead))
  const shorter = withoutFarSessions(ahead, most)
  return { events: [...kept, ...shorter], isCut: true, lacksSessions: sizeOf(shorter) < sizeOf(ahead) }
}

/** The latest of them that fit. */
function fitting(past: readonly MadeEvent[], room: number): readonly MadeEvent[] {
  const kept: MadeEvent[] = []
  let left = room
  for (const event of past.toSorted(latestFirst)) {
    left -= event.bytes
    if (left < 0) break
    kept.push(event)
  }
  return kept
}

function withoutFarSessions(ahead: readonly MadeEvent[], room: number): readonly MadeEvent[] {
  let over = sizeOf(ahead) - room
  const hasSessions = ahead.some(({ entries }) => entries.some(({ part }) => part === 'sessions'))
  if (over <= 0 || !hasSessions) return ahead
  return ahead.toSorted(latestFirst).map((event) => {
    if (over <= 0) return event
    const entries = event.entries.filter(({ part }) => part !== 'sessions')
    const bytes = entries.reduce((sum, { text }) => sum + text.length, 0)
    over -= event.bytes - bytes
    return { ...event, entries, bytes }
  })
}

function latestFirst(a: MadeEvent, b: MadeEvent): number {
  return b.startsAt.getTime() - a.startsAt.getTime() || (a.uid < b.uid ? -1 : 1)
}

function sizeOf(sized: readonly { readonly bytes: number }[]): number {
  return sized.reduce((sum, { bytes }) => sum + bytes, 0)
}

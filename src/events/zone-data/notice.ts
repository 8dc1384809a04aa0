import type { EventId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Derivation, GapPlace } from './derivation.ts'

/** What of an event's own instants new zone data moved. */
export type MovedInstant = 'start' | 'end' | 'opens' | 'closes' | 'edits'

/** What new zone data did to an event, as its organizers read it. JSON: instants are texts. */
export type NoticeFacts = {
  readonly moved: readonly { readonly what: MovedInstant; readonly was: string; readonly now: string }[]
  /** How many of its programme moved, and how many types with a window of their own. */
  readonly sessions: number
  readonly types: number
  readonly gaps: readonly GapPlace[]
}

/** `unsettled`: some wall time of it does not exist any more. */
export type ZoneNotice = {
  readonly eventId: EventId
  readonly version: string
  readonly kind: 'moved' | 'unsettled'
  readonly facts: NoticeFacts
  readonly at: Date
}

/** What the derivation means to the organizers of the event as it was before. */
export function noticeOf(
  old: Event,
  { event, sessions, types, gaps }: Derivation,
  { at, version }: { readonly at: Date; readonly version: string },
): ZoneNotice {
  const { startsAt, endsAt, window, edits } = old
  const before = {
    start: startsAt,
    end: endsAt,
    opens: window.opensAt,
    closes: window.closesAt,
    edits: edits.closesAt,
  }
  const after = event && {
    start: event.startsAt,
    end: event.endsAt,
    opens: event.opensAt,
    closes: event.closesAt,
    edits: event.editsCloseAt,
  }
  const moved = whats.flatMap((what) => {
    const [was, now] = [before[what], after?.[what]]
    if (!was || !now || was.getTime() === now.getTime()) return []
    return [{ what, was: was.toISOString(), now: now.toISOString() }]
  })
  const facts = { moved, sessions: sessions.length, types: types.length, gaps }
  return { eventId: old.id, version, kind: gaps.length > 0 ? 'unsettled' : 'moved', facts, at }
}

const whats = ['start', 'end', 'opens', 'closes', 'edits'] as const satisfies readonly MovedInstant[]

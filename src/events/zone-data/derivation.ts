import type { SessionId, TypeId } from '../../ids.ts'
import { deriveHours, deriveInstants, type Schedule } from '../../time/instants.ts'
import { resolveWallTime } from '../../time/resolve.ts'
import type { WallTime, ZoneId } from '../../time/wall-time.ts'
import type { Derivable, EventInstants, Span, WindowInstants } from './zone-data-store.ts'

/** Whose wall time does not exist: each has an editor of its own. */
export type GapPlace = 'event' | 'programme' | 'types'

/** What today's zone data make of an event's wall times, where that differs from what is stored. */
export type Derivation = {
  readonly event: EventInstants | null
  readonly sessions: readonly (Span & { readonly id: SessionId })[]
  readonly types: readonly (WindowInstants & { readonly id: TypeId })[]
  /** Where wall times no longer exist: their stored instants stay, and somebody must choose anew. */
  readonly gaps: readonly GapPlace[]
}

/** Derives every instant of the event again. */
export function derive({ event, sessions, types }: Derivable): Derivation {
  const zone = event.timeZone
  const gaps = new Set<GapPlace>()
  const orStored = <Instants>(place: GapPlace, derived: Instants | undefined, stored: Instants): Instants => {
    if (derived === undefined) gaps.add(place)
    return derived ?? stored
  }
  const windowOf = (place: GapPlace, row: WindowWalls): WindowInstants => ({
    opensAt: orStored(place, instantOf(row.opensLocal, zone, row.opensAt), row.opensAt),
    closesAt: orStored(place, instantOf(row.closesLocal, zone, row.closesAt), row.closesAt),
  })
  const span = orStored('event', spanOf(deriveInstants(scheduleOf(event))), event)
  const { editsCloseLocal, editsCloseAt: closed } = event
  const editsCloseAt = orStored('event', instantOf(editsCloseLocal, zone, closed), closed)
  const own = { ...pickSpan(span), ...windowOf('event', event), editsCloseAt }
  const timed = sessions.map((row) => ({
    row,
    moved: {
      id: row.sessionId,
      ...pickSpan(orStored('programme', spanOf(deriveHours({ ...row, timeZone: zone })), row)),
    },
  }))
  const windows = types.map((row) => ({ row, moved: { id: row.typeId, ...windowOf('types', row) } }))
  return {
    event: isSameEvent(own, event) ? null : own,
    sessions: timed.filter(({ row, moved }) => !isSameSpan(row, moved)).map(({ moved }) => moved),
    types: windows.filter(({ row, moved }) => !isSameWindow(row, moved)).map(({ moved }) => moved),
    gaps: [...gaps],
  }
}

/** Whether anything moved. */
export function hasMoved({ event, sessions, types }: Derivation): boolean {
  return event !== null || sessions.length > 0 || types.length > 0
}

/** Whether there is nothing to store and nobody to tell. */
export function isSettled(derivation: Derivation): boolean {
  return derivation.gaps.length === 0 && !hasMoved(derivation)
}

type WindowWalls = WindowInstants & {
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
}

/** Without a wall time the stored instant stands; undefined where the wall time does not exist. */
function instantOf(wall: WallTime | null, zone: ZoneId, stored: Date | null): Date | null | undefined {
  if (wall === null) return stored
  const resolved = resolveWallTime(wall, zone)
  return resolved.kind === 'gap' ? undefined : resolved.at
}

function scheduleOf(event: Derivable['event']): Schedule {
  const { precision, startsOn, endsOn, timeZone, startTime, endTime, startPass, endPass } = event
  if (precision !== 'time') return { precision, startsOn, endsOn, timeZone }
  if (startTime === null || endTime === null) throw new Error(`Event ${event.eventId} has no hours`)
  return { precision, startsOn, endsOn, timeZone, startTime, endTime, startPass, endPass }
}

function spanOf(derived: ReturnType<typeof deriveInstants>): Span | undefined {
  return derived.outcome === 'derived' ? derived : undefined
}

function pickSpan({ startsAt, endsAt }: Span): Span {
  return { startsAt, endsAt }
}

function isSameEvent(a: EventInstants, b: EventInstants): boolean {
  return isSameSpan(a, b) && isSameWindow(a, b) && isSame(a.editsCloseAt, b.editsCloseAt)
}

function isSameSpan(a: Span, b: Span): boolean {
  return isSame(a.startsAt, b.startsAt) && isSame(a.endsAt, b.endsAt)
}

function isSameWindow(a: WindowInstants, b: WindowInstants): boolean {
  return isSame(a.opensAt, b.opensAt) && isSame(a.closesAt, b.closesAt)
}

function isSame(a: Date | null, b: Date | null): boolean {
  return a?.getTime() === b?.getTime()
}

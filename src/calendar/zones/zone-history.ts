import { findChange } from '../../time/resolve.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { offsetMsAt, zoneVersion } from '../../time/zones.ts'

/**
 * One change of a zone's clocks: from `at` on (milliseconds since 1970) they are `to` ahead of UTC, before
 * it `from`.
 */
export type Change = { readonly at: number; readonly from: number; readonly to: number }

/**
 * What a zone's clocks were and will be ahead of UTC, from 1970 to the last proving year, oldest change
 * first.
 */
export type ZoneHistory = { readonly firstOffset: number; readonly changes: readonly Change[] }

/** A stretch of time in which the offset stays. */
export type Stretch = { readonly from: number; readonly to: number; readonly offset: number }

const week = 7 * 86_400_000

/**
 * The year of the zone data. Rules are fitted to the years after it, never to the clock: a feed's bytes may
 * not age.
 */
export const lawYear = Number(/^\d{4}/.exec(zoneVersion())?.[0] ?? 2026)

/** The years that a rule is fitted to and proved on: the ten after the zone data's own (CAL-26). */
export const provingYears: readonly number[] = Array.from({ length: 10 }, (_, index) => lawYear + 1 + index)

/** Reads the zone's history out of the runtime, week by week: no law that is known lasted a shorter time. */
export function readHistory(zone: ZoneId): ZoneHistory {
  const offsetAt = (at: number) => offsetMsAt(zone, at)
  const end = startOfYear(lawYear + 11)
  const firstOffset = offsetAt(0)
  const changes: Change[] = []
  let from = firstOffset
  for (let at = week; at < end; at += week) {
    const to = offsetAt(at)
    if (to !== from) changes.push({ at: findChange(at - week, at, offsetAt), from, to })
    from = to
  }
  return { firstOffset, changes }
}

/** The stretches of equal offset that make up the time between two instants. */
export function stretchesOf(history: ZoneHistory, from: number, to: number): readonly Stretch[] {
  const within = history.changes.filter(({ at }) => from < at && at < to)
  const before = history.changes.findLast(({ at }) => at <= from)
  const starts = [{ at: from, to: before?.to ?? history.firstOffset }, ...within]
  return starts.map((start, index) => ({ from: start.at, to: starts[index + 1]?.at ?? to, offset: start.to }))
}

/** The start of the year in UTC. */
export function startOfYear(year: number): number {
  return Date.UTC(year, 0)
}

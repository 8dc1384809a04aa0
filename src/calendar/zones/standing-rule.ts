import { createBounded } from '../../time/bounded.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { commonestOnset, type Onset, onsetAt } from './onset.ts'
import {
  type Change,
  lawYear,
  provingYears,
  readHistory,
  startOfYear,
  stretchesOf,
  type ZoneHistory,
} from './zone-history.ts'

/**
 * The law of a zone as a VTIMEZONE can say it (CAL-25): one offset since a change, or two that take turns
 * each year. It speaks of the instants from `since` on, the earliest onset of its own that the runtime's
 * data confirm.
 */
export type StandingRule =
  | { readonly kind: 'one-offset'; readonly since: number; readonly start: Change }
  | {
      readonly kind: 'two-offsets'
      readonly since: number
      readonly standard: Start
      readonly daylight: Start
    }
/** An onset, and the first of its instants that the rule speaks of. */
export type Start = { readonly onset: Onset; readonly at: number }
type OffsetAt = (at: number) => number

const rules = createBounded<ZoneId, { readonly rule: StandingRule | undefined }>(700)

/** The zone's law in the ten years after its data, or undefined where no simple rule comes near it. */
export function standingRule(zone: ZoneId): StandingRule | undefined {
  return rules.get(zone, () => ({ rule: fitRule(readHistory(zone)) })).rule
}

/** How far clocks are ahead of UTC by the rule, in milliseconds, at an instant from `since` on. */
export function ruleOffsetMsAt(rule: StandingRule, at: number): number {
  return rule.kind === 'one-offset' ? rule.start.to : turnsAt(rule.standard.onset, rule.daylight.onset, at)
}

function fitRule(history: ZoneHistory): StandingRule | undefined {
  const ahead = history.changes.filter(({ at }) => at >= startOfYear(lawYear + 1))
  const constant = longestOffset(history)
  const standard = commonestOnset(ahead.filter(({ from, to }) => to < from))
  const daylight = commonestOnset(ahead.filter(({ from, to }) => to > from))
  if (standard && daylight && standard.to === daylight.from && standard.from === daylight.to) {
    const turns: OffsetAt = (at) => turnsAt(standard, daylight, at)
    if (wrongInWorstYear(turns, history) < wrongInWorstYear(() => constant, history)) {
      return fromFirstPair(standard, daylight, history, firstYearUnder(turns, history))
    }
  }
  return fromLastChange(
    constant,
    history,
    firstYearUnder(() => constant, history),
  )
}

function fromLastChange(
  offset: number,
  { firstOffset, changes }: ZoneHistory,
  firstYear: number,
): StandingRule | undefined {
  const last = changes.findLast(({ at }) => at <= startOfYear(firstYear))
  // Where nothing changed since 1970, the zone says so from 1970 on, by its own calendar.
  const unchanged = { at: -offset, from: offset, to: offset }
  const before = last ?? (firstOffset === offset ? unchanged : undefined)
  const start =
    before?.to === offset
      ? before
      : changes.find(({ at, to }) => at > startOfYear(firstYear) && to === offset)
  return start && { kind: 'one-offset', since: start.at, start }
}

function fromFirstPair(
  standard: Onset,
  daylight: Onset,
  { changes }: ZoneHistory,
  firstYear: number,
): StandingRule | undefined {
  const starts = changes
    .filter(({ at }) => at >= startOfYear(firstYear))
    .map(({ at, to }) => ({ onset: to === standard.to ? standard : daylight, at }))
  const isOwn = ({ onset, at }: Start) =>
    [-1, 0, 1].some((by) => onsetAt(onset, new Date(at).getUTCFullYear() + by) === at)
  const index = starts.findIndex((start, place) => {
    const next = starts[place + 1]
    return next !== undefined && start.onset !== next.onset && isOwn(start) && isOwn(next)
  })
  const [first, second] = starts.slice(index, index + 2)
  if (index < 0 || !first || !second) return undefined
  const [own, other] = first.onset === standard ? [first, second] : [second, first]
  return { kind: 'two-offsets', since: first.at, standard: own, daylight: other }
}

/** Before the first onset of its year, what the last one of the year before began still holds. */
function turnsAt(standard: Onset, daylight: Onset, at: number): number {
  const year = new Date(at).getUTCFullYear()
  const [toStandard, toDaylight] = [onsetAt(standard, year), onsetAt(daylight, year)]
  const [isStandard, isDaylight] = [at >= toStandard, at >= toDaylight]
  if (isStandard === isDaylight) return toStandard > toDaylight ? standard.to : daylight.to
  return isStandard ? standard.to : daylight.to
}

/**
 * The earliest year since which the law has been this rule: since then it erred no more than in the proving
 * years.
 */
function firstYearUnder(offsetAt: OffsetAt, history: ZoneHistory): number {
  const allowed = wrongInWorstYear(offsetAt, history)
  let year = lawYear + 1
  while (year > 1970 && wrongIn(year - 1, offsetAt, history) <= allowed) year--
  return year
}

function wrongInWorstYear(offsetAt: OffsetAt, history: ZoneHistory): number {
  return Math.max(...provingYears.map((year) => wrongIn(year, offsetAt, history)))
}

/** For how many hours of the year the rule gives another offset than the runtime. */
function wrongIn(year: number, offsetAt: OffsetAt, history: ZoneHistory): number {
  const hour = 3_600_000
  let wrong = 0
  for (const { from, to, offset } of stretchesOf(history, startOfYear(year), startOfYear(year + 1))) {
    // Every hour of the year is too many to ask for; a rule differs for days, or in the hour around a change.
    const probes = [from, from + hour / 2, to - hour / 2, to - 1]
    for (let at = from + 24 * hour; at < to; at += 24 * hour) wrong += offsetAt(at) === offset ? 0 : 24
    wrong += probes.filter((at) => offsetAt(at) !== offset).length
  }
  return wrong
}

function longestOffset(history: ZoneHistory): number {
  const lengths = new Map<number, number>()
  for (const { from, to, offset } of stretchesOf(
    history,
    startOfYear(lawYear + 1),
    startOfYear(lawYear + 11),
  )) {
    lengths.set(offset, (lengths.get(offset) ?? 0) + to - from)
  }
  return [...lengths].reduce((longest, next) => (next[1] > longest[1] ? next : longest))[0]
}

import type { Paused } from '../../../time/turns.ts'
import { dateOf, type LocalDate, timeOf, type WallTime, wallTime } from '../../../time/wall-time.ts'
import { utc, wallTimeAt } from '../../../time/zones.ts'
import type { Entry, Spend } from '../entry.ts'
import { propertiesOf } from '../file-parts.ts'
import { type Moment, momentOf, type Refusal, type WrittenTime, wallIn } from '../moment.ts'
import type { Span } from '../span.ts'
import { parseRule, type Rule, unread } from './rule.ts'
import { rulePeriods } from './rule-dates.ts'

/** A date, or a wall time in the zone of DTSTART: what tells one edition of a series from another. */
export type Start = LocalDate | WallTime

/** An entry's starts by its DTSTART, RRULE and RDATE, and those of them that EXDATE takes out. */
export type RecurrenceSet = {
  readonly starts: ReadonlySet<Start>
  readonly isTakenOut: (start: Start) => boolean
}

export const mostEditions = 200
// Days between two 29ths of February around a year that leaps none: a rule that is silent longer says nothing more.
const mostWithout = 2_922
const tooOften: Refusal = { refusal: { key: 'reading.too-often' } }

/** Works out an entry's recurrence set (RFC 5545 3.8.5), or says why it cannot be. */
export function* recurrenceSet(entry: Entry, span: Span, spend: Spend): Paused<RecurrenceSet | Refusal> {
  const { part } = entry
  const [property, ...more] = propertiesOf(part, 'RRULE')
  if (more.length > 0) return unread(`RRULE × ${more.length + 1}`)
  if (propertiesOf(part, 'EXRULE').length > 0) return unread('EXRULE')
  const ruled = property ? yield* startsByRule(property.value, span, spend) : [firstStart(span)]
  if ('refusal' in ruled) return ruled
  const added = yield* listedStarts(entry, 'RDATE', span, spend)
  if ('refusal' in added) return added
  const taken = yield* listedStarts(entry, 'EXDATE', span, spend)
  if ('refusal' in taken) return taken
  const takenOut = new Set<Start>(taken)
  return {
    starts: new Set<Start>([...ruled, ...added.map((start) => wholeStart(start, span))]),
    isTakenOut: (start) => takenOut.has(start) || takenOut.has(dateOf(start as WallTime)),
  }
}

/** How a moment names one of the starts: by its wall time, or by its date alone. */
export function startOf(moment: Moment, span: Span): Start | undefined {
  if (moment.kind === 'date') return moment.on
  if (span.kind === 'hours') return wallIn(moment, span.wallZone)
  return dateOf(moment.kind === 'wall' ? moment.wall : wallTimeAt(moment.zone, moment.at))
}

/** The start that a date alone means. */
export function wholeStart(start: Start, span: Span): Start {
  if (span.kind === 'days' || start.length > 10) return start
  return wallTime(start as LocalDate, timeOf(firstStart(span) as WallTime))
}

/** The start of DTSTART. */
export function firstStart(span: Span): Start {
  return span.kind === 'days' ? span.startsOn : wallTimeAt(span.wallZone, span.startsAt)
}

/** DTSTART is the first and is counted, whether or not the rule would give it. */
function* startsByRule(value: string, span: Span, spend: Spend): Paused<readonly Start[] | Refusal> {
  const rule = parseRule(value)
  if ('refusal' in rule) return rule
  const first = firstStart(span)
  const starts: Start[] = [first]
  const last = lastStart(rule, span)
  const steps = 1 + rule.byDay.length + rule.byMonthDay.length
  let without = 0
  for (const dates of rulePeriods(rule, dateOf(first as WallTime))) {
    yield
    without = dates.length === 0 ? without + 1 : 0
    if (without > mostWithout || !spend(steps + dates.length)) return tooOften
    for (const start of dates.map((date) => wholeStart(date, span))) {
      if (starts.length === rule.count || start > last) return starts
      if (start > first) starts.push(start)
      if (starts.length > mostEditions) return tooOften
    }
    if (starts.length === rule.count) return starts
  }
  return tooOften
}

/** UNTIL as the last start that may be, compared as text: `~` stands after every wall time of its day. */
function lastStart({ until }: Rule, span: Span): string {
  if (until === null) return '~'
  if (until.kind === 'date') return `${until.on}~`
  const zone = span.kind === 'hours' ? span.wallZone : undefined
  const wall = wallOfUntil(until, zone)
  return span.kind === 'days' ? `${dateOf(wall)}~` : wall
}

function wallOfUntil(
  until: Exclude<WrittenTime, { kind: 'date' }>,
  zone: Span['zone'] | undefined,
): WallTime {
  if (until.kind === 'wall') return until.wall
  // Of whole days in no zone, UNTIL's own date counts.
  return wallTimeAt(zone ?? utc, until.at)
}

function* listedStarts(
  { part, zones }: Entry,
  name: 'RDATE' | 'EXDATE',
  span: Span,
  spend: Spend,
): Paused<readonly Start[] | Refusal> {
  const starts: Start[] = []
  for (const property of propertiesOf(part, name)) {
    if (property.parameters.get('VALUE')?.toUpperCase() === 'PERIOD') return unread(`${name};VALUE=PERIOD`)
    for (const value of property.value.split(',')) {
      yield
      if (!spend(10)) return tooOften
      const moment = momentOf(property, zones, value)
      if ('refusal' in moment) return moment
      const start = startOf(moment, span)
      if (start !== undefined) starts.push(start)
    }
  }
  return starts
}

import { hoursIn } from '../../time/hours-in.ts'
import type { Schedule } from '../../time/instants.ts'
import {
  dateOf,
  daysBetween,
  type LocalDate,
  plusDays,
  timeOf,
  wallTime,
  type ZoneId,
} from '../../time/wall-time.ts'
import { utc, wallTimeAt } from '../../time/zones.ts'
import { type Lasting, lastingOf } from './duration.ts'
import { type Part, propertyOf } from './file-parts.ts'
import { instantIn, type Moment, momentOf, type Refusal } from './moment.ts'
import type { FileZones } from './zones/file-zones.ts'

/** From when to when an entry is: days, both in, or two instants. */
export type Span =
  | { readonly kind: 'days'; readonly startsOn: LocalDate; readonly endsOn: LocalDate; readonly zone: ZoneId }
  | Hours
export type Hours = {
  readonly kind: 'hours'
  readonly startsAt: Date
  readonly endsAt: Date
  /** The zone of DTSTART, in which rules count: UTC for instants. */
  readonly wallZone: ZoneId
  /** The zone to show it in. */
  readonly zone: ZoneId
}
type End = { readonly until: Moment | undefined; readonly lasting: Lasting | undefined }

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]

/**
 * Reads DTSTART with DTEND or DURATION (RFC 5545 3.6.1). An entry without an end, or that ends as it
 * starts, is a day or an hour: by the letter it lasts no time, and nobody who writes one means that.
 */
export function spanOf(part: Part, zones: FileZones): Span | Refusal {
  const property = propertyOf(part, 'DTSTART')
  if (property === undefined) return { refusal: { key: 'reading.no-start' } }
  const start = momentOf(property, zones)
  if ('refusal' in start) return start
  const end = endOf(part, zones)
  if ('refusal' in end) return end
  if (start.kind === 'date') return daysFrom(start.on, end, zones.ofFloating)
  const hours = hoursFrom(start, end)
  const isAllDay = propertyOf(part, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE'
  return isAllDay && 'kind' in hours ? wholeDays(hours) : hours
}

/** The span as an organizer would have said it, with the pass meant where an hour exists twice. */
export function scheduleOf(span: Span): Schedule {
  if (span.kind === 'days') {
    return { precision: 'day', startsOn: span.startsOn, endsOn: span.endsOn, timeZone: span.zone }
  }
  return { precision: 'time', ...hoursIn(span.zone, span.startsAt, span.endsAt) }
}

function endOf(part: Part, zones: FileZones): End | Refusal {
  const property = propertyOf(part, 'DTEND')
  if (property === undefined) {
    const lasting = lastingOf(part)
    return lasting && 'refusal' in lasting ? lasting : { until: undefined, lasting }
  }
  const until = momentOf(property, zones)
  return 'refusal' in until ? until : { until, lasting: undefined }
}

/** DTEND is the day after the last (CAL-22); some programs write the day itself. */
function daysFrom(startsOn: LocalDate, { until, lasting }: End, zone: ZoneId): Span | Refusal {
  if (until && until.kind !== 'date') return { refusal: { key: 'reading.kinds' } }
  const length = until
    ? daysBetween(startsOn, until.on)
    : lasting && lasting.sign * Math.ceil(lasting.days + lasting.ms / dayMs)
  if (length !== undefined && length < 0) return { refusal: { key: 'reading.end-first' } }
  return { kind: 'days', startsOn, endsOn: plusDays(startsOn, Math.max(length ?? 1, 1) - 1), zone }
}

function hoursFrom(start: Exclude<Moment, { kind: 'date' }>, end: End): Hours | Refusal {
  if (end.until?.kind === 'date') return { refusal: { key: 'reading.kinds' } }
  const wallZone = start.kind === 'utc' ? utc : start.zone
  const startsAt = instantOf(start)
  if ('refusal' in startsAt) return startsAt
  const endsAt = end.until ? instantOf(end.until) : afterLasting(startsAt, wallZone, end.lasting)
  if ('refusal' in endsAt) return endsAt
  if (endsAt < startsAt) return { refusal: { key: 'reading.end-first' } }
  const isNothing = endsAt.getTime() - startsAt.getTime() < minuteMs
  const ends = isNothing ? new Date(startsAt.getTime() + hourMs) : endsAt
  return { kind: 'hours', startsAt, endsAt: ends, wallZone, zone: start.zone }
}

function instantOf(moment: Exclude<Moment, { kind: 'date' }>): Date | Refusal {
  return moment.kind === 'utc' ? moment.at : instantIn(moment.wall, moment.zone)
}

/** Days go by the calendar, hours by the clock (RFC 5545 3.3.6). */
function afterLasting(from: Date, zone: ZoneId, lasting: Lasting | undefined): Date | Refusal {
  if (lasting === undefined) return from
  const { sign, days, ms } = lasting
  if (days === 0) return new Date(from.getTime() + sign * ms)
  const wall = wallTimeAt(zone, from)
  const day = instantIn(wallTime(plusDays(dateOf(wall), sign * days), timeOf(wall)), zone)
  return 'refusal' in day ? day : new Date(day.getTime() + sign * ms)
}

/** Exchange writes whole days as hours from midnight to midnight, and says so beside. */
function wholeDays(hours: Hours): Span {
  const [start, end] = [wallTimeAt(hours.zone, hours.startsAt), wallTimeAt(hours.zone, hours.endsAt)]
  const areMidnights = timeOf(start) === '00:00' && timeOf(end) === '00:00'
  if (!areMidnights) return hours
  return {
    kind: 'days',
    startsOn: dateOf(start),
    endsOn: plusDays(dateOf(end), -1),
    zone: hours.zone,
  }
}

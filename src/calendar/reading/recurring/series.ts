import { resolveWallTime } from '../../../time/resolve.ts'
import { eachInTurn, type Paused } from '../../../time/turns.ts'
import { daysBetween, type LocalDate, plusDays, type WallTime } from '../../../time/wall-time.ts'
import { wallMs, wallTimeAt, wallTimeOf } from '../../../time/zones.ts'
import { dateValue, utcValue } from '../../ical-text.ts'
import { type Entry, type Read, refused, type Spend, spanOfEntry, together } from '../entry.ts'
import { propertyOf } from '../file-parts.ts'
import { instantIn, momentOf, type Refusal } from '../moment.ts'
import type { ReadEvent } from '../read-event.ts'
import { type Hours, type Span, scheduleOf } from '../span.ts'
import { keptUid } from '../text-values.ts'
import { firstStart, mostEditions, recurrenceSet, type Start, startOf, wholeStart } from './recurrence-set.ts'
import { unread } from './rule.ts'

/** An edition's start, and the entry that says otherwise of it, if any. */
type Edition = { readonly start: Start; readonly change: Entry | undefined }

/**
 * Reads an entry that recurs as its editions, each changed as its RECURRENCE-ID entries say (RFC 5545
 * 3.8.4.4). Editions keep the wall time of the first; one that clocks skip is refused by itself.
 */
export function* readSeries(master: Entry, changes: readonly Entry[], spend: Spend): Paused<Read> {
  const span = spanOfEntry(master)
  if ('refusal' in span) return refused(master, span)
  const set = yield* recurrenceSet(master, span, spend)
  if ('refusal' in set) return refused(master, set)
  const changed = yield* changesByStart(changes, span)
  if ('refusal' in changed) return refused(master, changed)
  const editions = editionsOf(set.starts, changed.byStart, span).filter(({ start }) => !set.isTakenOut(start))
  const { length } = editions
  if (length === 0) return refused(master, { refusal: { key: 'reading.no-dates' } })
  if (length > mostEditions || !spend(length * 50)) {
    return refused(master, { refusal: { key: 'reading.too-often' } })
  }
  const reads = yield* eachInTurn(editions, (edition, place) => {
    return readEdition(master, span, edition, { number: place + 1, count: length })
  })
  return together([...changed.problems, ...reads])
}

type Changed = { readonly byStart: ReadonlyMap<Start, Entry>; readonly problems: readonly Read[] }

function* changesByStart(changes: readonly Entry[], span: Span): Paused<Changed | Refusal> {
  const byStart = new Map<Start, Entry>()
  const problems: Read[] = []
  for (const change of changes) {
    yield
    const property = propertyOf(change.part, 'RECURRENCE-ID')
    if (property === undefined) continue
    const range = property.parameters.get('RANGE')
    if (range !== undefined) return unread(`RANGE=${range}`)
    const moment = momentOf(property, change.zones)
    if ('refusal' in moment) {
      problems.push(refused(change, moment))
      continue
    }
    const start = startOf(moment, span)
    if (start === undefined) continue
    const earlier = byStart.get(start)
    if (!earlier || earlier.facts.sequence <= change.facts.sequence) byStart.set(start, change)
  }
  return { byStart, problems }
}

/** The starts of the set with their changes, and the changes of starts that the set lacks, in order. */
function editionsOf(starts: ReadonlySet<Start>, changes: ReadonlyMap<Start, Entry>, span: Span): Edition[] {
  const dates = new Set([...starts].map((start) => start.slice(0, 10)))
  const own = [...starts].map((start) => {
    return { start, change: changes.get(start) ?? changes.get(start.slice(0, 10) as LocalDate) }
  })
  const beside = [...changes]
    .filter(([start]) => !starts.has(start) && !(start.length === 10 && dates.has(start)))
    .map(([start, change]) => ({ start: wholeStart(start, span), change }))
  return [...own, ...beside].sort((a, b) => (a.start < b.start ? -1 : 1))
}

type Place = { readonly number: number; readonly count: number }

function readEdition(master: Entry, span: Span, { start, change }: Edition, place: Place): Read {
  const own = change ? spanOfEntry(change) : spanFrom(start, span)
  if ('refusal' in own) return refused(change ?? master, own)
  const { facts } = change ?? master
  const schedule = scheduleOf(own)
  // Programs that cancel one edition often write no more of it than its time.
  const summary = facts.summary || master.facts.summary
  const { uid, line } = master.facts
  const of = uid ?? `line-${line}`
  const occurrence = { of, ...place }
  const event: ReadEvent =
    place.count === 1
      ? { ...facts, summary, uid, schedule, occurrence: null }
      : { ...facts, summary, uid: uid && editionUid(uid, start, span), schedule, occurrence }
  return { events: [event], problems: [] }
}

/** The series' span moved to another start, by the calendar and the clocks of its zone. */
function spanFrom(start: Start, span: Span): Span | Refusal {
  if (start === firstStart(span)) return span
  if (span.kind === 'hours') return hoursFrom(start as WallTime, span)
  const length = daysBetween(span.startsOn, span.endsOn)
  return { ...span, startsOn: start as LocalDate, endsOn: plusDays(start as LocalDate, length) }
}

function hoursFrom(start: WallTime, span: Hours): Hours | Refusal {
  const [from, to] = [span.startsAt, span.endsAt].map((at) => wallMs(wallTimeAt(span.wallZone, at)))
  const startsAt = instantIn(start, span.wallZone)
  if ('refusal' in startsAt) return startsAt
  const endsAt = instantIn(wallTimeOf(wallMs(start) + (to ?? 0) - (from ?? 0)), span.wallZone)
  if ('refusal' in endsAt) return endsAt
  if (endsAt > startsAt) return { ...span, startsAt, endsAt }
  // From the second pass of an hour to the first of it, by the letter.
  return {
    ...span,
    startsAt,
    endsAt: new Date(startsAt.getTime() + span.endsAt.getTime() - span.startsAt.getTime()),
  }
}

/** An edition's own UID: its time by the rule, which a change of it does not move. */
function editionUid(of: string, start: Start, span: Span): string | null {
  return keptUid(`${startValue(start, span)}-${of}`)
}

function startValue(start: Start, span: Span): string {
  if (span.kind === 'days') return dateValue(start)
  const resolved = resolveWallTime(start as WallTime, span.wallZone)
  if (resolved.kind === 'gap') return `${dateValue(start).replace(':', '')}00`
  return utcValue(resolved.at)
}

/** Reads an edition whose series is not in the file: an event by itself, under its UID in the series. */
export function readDetached(change: Entry): Read {
  const span = spanOfEntry(change)
  if ('refusal' in span) return refused(change, span)
  const property = propertyOf(change.part, 'RECURRENCE-ID')
  const moment = property && momentOf(property, change.zones)
  if (moment && 'refusal' in moment) return refused(change, moment)
  if (property?.parameters.has('RANGE'))
    return refused(change, unread(`RANGE=${property.parameters.get('RANGE')}`))
  const { uid } = change.facts
  const start = moment && startOf(moment, span)
  const own = uid === null || start === undefined ? uid : editionUid(uid, wholeStart(start, span), span)
  return {
    events: [{ ...change.facts, uid: own, schedule: scheduleOf(span), occurrence: null }],
    problems: [],
  }
}

import { type Locale, preferredLocale } from '../../i18n/locales.ts'
import { eachInTurn, type Paused } from '../../time/turns.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { type Entry, type Read, refused, type Spend, spanOfEntry, together } from './entry.ts'
import { factsOf } from './facts.ts'
import { type CalendarPart, fileParts, propertyOf } from './file-parts.ts'
import type { ReadCalendar, ReadProblem } from './read-event.ts'
import { readDetached, readSeries } from './recurring/series.ts'
import { scheduleOf } from './span.ts'
import { cleanedLine, unescaped } from './text-values.ts'
import { fileZones } from './zones/file-zones.ts'

const mostCharacters = 10 * 1024 * 1024
const mostEntries = 5_000
// An edition costs fifty: no file comes to more than 10,000 of them.
const mostSteps = 500_000
const ourGenerator = /^-\/\/Symposia\/\/Calendar\/\/([A-Z]{2})$/

export type NoCalendar =
  | { readonly notACalendar: true }
  /** It comes to more entries than these, editions of rules included. */
  | { readonly tooManyFor: number }

/**
 * Reads an iCalendar file (RFC 5545), ours or another's, of at most 10 MiB and 5,000 entries. Floating
 * times and whole days are in the zone given. METHOD means nothing here; what one entry has wrong does not
 * keep the others.
 */
export function* readCalendar(
  text: string,
  { zone }: { readonly zone: ZoneId },
): Paused<ReadCalendar | NoCalendar> {
  if (text.length > mostCharacters) return { ...nothing, problems: [ofFile(1, 'reading.file-long')] }
  const { calendars, cutAt } = yield* fileParts(text)
  const [first] = calendars
  if (first === undefined) return { notACalendar: true }
  const entries = yield* eachInTurn(entriesOf(calendars, zone), (entry) => entry)
  const read = yield* readEntries(entries)
  if (read === undefined) return { tooManyFor: mostEntries }
  const cut = cutAt === null ? [] : [ofFile(cutAt, 'reading.parts')]
  const generator = cleanedLine(unescaped(propertyOf(first, 'PRODID')?.value ?? ''))
  return {
    generator,
    locale: localeOf(first, generator),
    events: read.events.toSorted((a, b) => a.line - b.line),
    problems: [...read.problems, ...cut].sort((a, b) => a.line - b.line),
  }
}

const nothing = { generator: '', locale: null, events: [] } as const

function ofFile(line: number, key: ReadProblem['key']): ReadProblem {
  return { line, title: '', key }
}

function localeOf(calendar: CalendarPart, generator: string): Locale | null {
  const language =
    propertyOf(calendar, 'NAME')?.parameters.get('LANGUAGE') ?? ourGenerator.exec(generator)?.[1]
  return preferredLocale(language ?? '') ?? null
}

function* entriesOf(calendars: readonly CalendarPart[], zone: ZoneId): Generator<Entry> {
  for (const calendar of calendars) {
    const zones = fileZones(calendar, zone)
    for (const part of calendar.events) yield { part, zones, facts: factsOf(part) }
  }
}

/** What came of the entries; undefined as soon as they come to too many. */
function* readEntries(entries: readonly Entry[]): Paused<Read | undefined> {
  const byUid = Map.groupBy(entries, ({ facts }) => facts.uid ?? facts.line)
  let [left, count] = [mostSteps, 0]
  const spend: Spend = (steps) => {
    left -= steps
    return left >= 0
  }
  const reads: Read[] = []
  for (const { entry, changes } of [...byUid.values()].flatMap(mastersOf)) {
    yield
    const read = yield* readMaster(entry, changes, spend)
    count += read.events.length + read.problems.length
    if (count > mostEntries) return undefined
    reads.push(read)
  }
  return together(reads)
}

type Master = { readonly entry: Entry; readonly changes: readonly Entry[] | 'of-none' }

/** The entries of one UID: the changes of editions belong to the newest of those that are none. */
function mastersOf(sameUid: readonly Entry[]): readonly Master[] {
  const { changes = [], wholes = [] } = Object.groupBy(sameUid, ({ part }) => {
    return propertyOf(part, 'RECURRENCE-ID') ? 'changes' : 'wholes'
  })
  const [first, ...others] = wholes
  if (first === undefined) return changes.map((entry) => ({ entry, changes: 'of-none' }))
  const newest = others.reduce(
    (best, next) => (next.facts.sequence > best.facts.sequence ? next : best),
    first,
  )
  return wholes.map((entry) => ({ entry, changes: entry === newest ? changes : [] }))
}

function* readMaster(entry: Entry, changes: Master['changes'], spend: Spend): Paused<Read> {
  if (changes === 'of-none') return readDetached(entry)
  return recurs(entry) || changes.length > 0 ? yield* readSeries(entry, changes, spend) : readSingle(entry)
}

function recurs({ part }: Entry): boolean {
  return part.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE' || name === 'EXRULE')
}

function readSingle(entry: Entry): Read {
  const span = spanOfEntry(entry)
  if ('refusal' in span) return refused(entry, span)
  return { events: [{ ...entry.facts, schedule: scheduleOf(span), occurrence: null }], problems: [] }
}

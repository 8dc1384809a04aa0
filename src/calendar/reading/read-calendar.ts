import { type Locale, preferredLocale } from '../../i18n/locales.ts'
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
// An edition costs fifty: no file comes to more than 10,000 of them.
const mostSteps = 500_000
const ourGenerator = /^-\/\/Symposia\/\/Calendar\/\/([A-Z]{2})$/

/**
 * Reads an iCalendar file (RFC 5545), ours or another's, of at most 10 MiB. Floating times and whole days
 * are in the zone given. METHOD means nothing here; what one entry has wrong does not keep the others.
 */
export function readCalendar(
  text: string,
  { zone }: { readonly zone: ZoneId },
): ReadCalendar | { readonly notACalendar: true } {
  if (text.length > mostCharacters) return { ...nothing, problems: [ofFile(1, 'reading.file-long')] }
  const { calendars, cutAt } = fileParts(text)
  const [first] = calendars
  if (first === undefined) return { notACalendar: true }
  const { events, problems } = readEntries(calendars.flatMap((calendar) => entriesOf(calendar, zone)))
  const cut = cutAt === null ? [] : [ofFile(cutAt, 'reading.parts')]
  const generator = cleanedLine(unescaped(propertyOf(first, 'PRODID')?.value ?? ''))
  return {
    generator,
    locale: localeOf(first, generator),
    events: events.toSorted((a, b) => a.line - b.line),
    problems: [...problems, ...cut].sort((a, b) => a.line - b.line),
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

function entriesOf(calendar: CalendarPart, zone: ZoneId): readonly Entry[] {
  const zones = fileZones(calendar, zone)
  return calendar.events.map((part) => ({ part, zones, facts: factsOf(part) }))
}

function readEntries(entries: readonly Entry[]): Read {
  const byUid = Map.groupBy(entries, ({ facts }) => facts.uid ?? facts.line)
  let left = mostSteps
  const spend: Spend = (steps) => {
    left -= steps
    return left >= 0
  }
  return together([...byUid.values()].map((sameUid) => readSame(sameUid, spend)))
}

/** The entries of one UID: the changes of editions belong to the newest of those that are none. */
function readSame(entries: readonly Entry[], spend: Spend): Read {
  const { changes = [], wholes = [] } = Object.groupBy(entries, ({ part }) => {
    return propertyOf(part, 'RECURRENCE-ID') ? 'changes' : 'wholes'
  })
  const [first, ...others] = wholes
  if (first === undefined) return together(changes.map(readDetached))
  const newest = others.reduce(
    (best, next) => (next.facts.sequence > best.facts.sequence ? next : best),
    first,
  )
  return together(
    wholes.map((entry) => {
      const own = entry === newest ? changes : []
      return recurs(entry) || own.length > 0 ? readSeries(entry, own, spend) : readSingle(entry)
    }),
  )
}

function recurs({ part }: Entry): boolean {
  return part.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE' || name === 'EXRULE')
}

function readSingle(entry: Entry): Read {
  const span = spanOfEntry(entry)
  if ('refusal' in span) return refused(entry, span)
  return { events: [{ ...entry.facts, schedule: scheduleOf(span), occurrence: null }], problems: [] }
}

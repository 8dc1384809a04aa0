import { cleanLine, cleanText, lengthOf } from '../../../http/text-gate.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { hoursIn } from '../../../time/hours-in.ts'
import { resolveWallTime } from '../../../time/resolve.ts'
import type { Paused } from '../../../time/turns.ts'
import { parseLocalDate, parseLocalTime, wallTime } from '../../../time/wall-time.ts'
import { parseZone } from '../../../time/zones.ts'
import { type FileEvent, type FileProblem, type FileSession, listedOnly } from './file-event.ts'
import { type Conference, type Moment, type Part, readConference, resultsOf } from './indico-conference.ts'
import type { Refusal } from './json-problems.ts'
import type { ReadPlace } from './place.ts'
import { plainText } from './plain-text.ts'

const longestFormatted = 100_000

type Read = { readonly event: FileEvent } | { readonly problem: FileProblem }

/** Reads Indico's export of events: each that can be read, and what is wrong with the others. */
export function* readIndico(
  json: unknown,
  { locale, readPlace }: { readonly locale: Locale; readonly readPlace: ReadPlace },
): Paused<{ readonly events: readonly FileEvent[]; readonly problems: readonly FileProblem[] }> {
  const read: Read[] = []
  for (const [order, result] of resultsOf(json).entries()) {
    yield
    const at = { path: `results.${order}` }
    const given = yield* readConference(result)
    const title = given ? shortLine(given.title) : ''
    const event = given
      ? yield* toFileEvent(given, { at, locale, readPlace })
      : ({ key: 'importing.not-indico' } as const)
    read.push('key' in event ? { problem: { at, title, problem: event } } : { event })
  }
  return {
    events: read.flatMap((each) => ('event' in each ? each.event : [])),
    problems: read.flatMap((each) => ('problem' in each ? each.problem : [])),
  }
}

type Around = { readonly at: FileEvent['at']; readonly locale: Locale; readonly readPlace: ReadPlace }

function* toFileEvent(given: Conference, { at, locale, readPlace }: Around): Paused<FileEvent | Refusal> {
  const zone = parseZone(given.timezone ?? '') ?? parseZone(given.startDate.tz)
  const title = cleanLine(given.title)
  if (zone === undefined) return { key: 'importing.bad-zone' }
  if (title === undefined) return { key: 'importing.unreadable-text' }
  const [start, end] = [instantOf(given.startDate), instantOf(given.endDate)]
  if (!(start instanceof Date)) return start
  if (!(end instanceof Date)) return end
  const host = hostOf(given.url)
  const where = placeOf(given, readPlace)
  if (lengthOf(given.description ?? '') > longestFormatted)
    return { key: 'importing.too-long', values: { most: longestFormatted } }
  const description = cleanText(plainText(given.description ?? ''))
  if (description === undefined) return { key: 'importing.unreadable-text' }
  return {
    at,
    source: 'indico',
    // As Indico's own .ics names it, so that both files mean one event.
    uid: uidOf('event', given.id, host),
    sequence: 0,
    isCancelled: false,
    url: given.url ?? '',
    locale,
    texts: { title, short_title: '', summary: '', description, ...where.texts },
    slug: null,
    schedule: { ...hoursIn(zone, start, end), precision: 'time' },
    isZoneStated: true,
    country: where.country,
    isOnline: false,
    position: null,
    broadcastUrl: null,
    joiningUrl: null,
    categories: [...(given.category ? [given.category] : []), ...(given.keywords ?? [])],
    sessions: yield* sessionsOf(given, host, at),
    series: null,
    registering: listedOnly,
  }
}

/** The slots of sessions, and the talks that are in none. Those without a time are not in the programme yet. */
function* sessionsOf(
  { id: eventId, sessions, contributions }: Conference,
  host: string | null,
  at: FileEvent['at'],
): Paused<readonly FileSession[] | null> {
  if (!sessions && !contributions) return null
  const kinds = [
    ['sessions', 'session-block', sessions ?? []],
    ['contributions', 'contribution', contributions ?? []],
  ] as const
  const read: FileSession[] = []
  for (const [list, name, parts] of kinds)
    for (const [order, each] of parts.entries()) {
      yield
      const uid = uidOf(name, each.db_id ?? (name === 'contribution' ? withinEvent(each.id) : each.id), host)
      const session = sessionOf(each, {
        uid,
        at: { path: `${'path' in at ? at.path : ''}.${list}.${order}` },
      })
      if (session) read.push(session)
    }
  return read

  /** Talks without `db_id` are numbered within their event alone. */
  function withinEvent(number: Part['id']): string | null {
    return (number ?? '') === '' ? null : `${eventId}-${number}`
  }
}

function sessionOf(given: Part, facts: Pick<FileSession, 'uid' | 'at'>): FileSession | null {
  const [startsAt, endsAt] = [given.startDate, given.endDate].map((at) => (at ? instantOf(at) : null))
  const title = shortLine(given.title)
  if (!(startsAt instanceof Date) || !(endsAt instanceof Date) || startsAt >= endsAt || !title) return null
  const room = shortLine(given.roomFullname || given.room || '')
  return { ...facts, sequence: 0, isCancelled: false, kind: 'talk', title, room, startsAt, endsAt }
}

function instantOf({ date, time, tz }: Moment): Date | Refusal {
  const [on, at, zone] = [parseLocalDate(date), parseLocalTime(time.slice(0, 5)), parseZone(tz)]
  if (on === undefined) return { key: 'importing.bad-date' }
  if (at === undefined) return { key: 'importing.bad-time' }
  if (zone === undefined) return { key: 'importing.bad-zone' }
  const resolved = resolveWallTime(wallTime(on, at), zone)
  if (resolved.kind !== 'gap') return resolved.at
  return { key: 'importing.gap', values: { before: resolved.before, after: resolved.after } }
}

function placeOf(given: Conference, readPlace: ReadPlace) {
  const address = readPlace(
    (given.address ?? '')
      .split('\n')
      .map((line) => line.trim())
      .join(', '),
  )
  const rooms = [given.roomFullname || given.room, given.location].map((words) => shortLine(words ?? ''))
  const named = [...new Set(rooms)].filter((words) => words !== '').join(', ')
  const { venue: last, country } = readPlace(named)
  const venue = country === null ? named : last
  return { texts: { venue, city: address.city }, country: country ?? address.country }
}

/** As Indico's calendars name it; null where that can't be told. */
function uidOf(kind: string, id: string | number | null | undefined, host: string | null): string | null {
  const name = String(id ?? '')
  return host === null || !/^[\w-]{1,60}$/.test(name) ? null : `indico-${kind}-${name}@${host}`
}

function hostOf(url: string | null | undefined): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  return host === '' || host.length > 150 ? null : host
}

function shortLine(text: string): string {
  const clean = cleanLine(text.replace(/\s+/g, ' ')) ?? ''
  return lengthOf(clean) > 200 ? [...clean].slice(0, 200).join('') : clean
}

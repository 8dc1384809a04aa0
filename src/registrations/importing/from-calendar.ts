import type { ReadCalendar, ReadEvent, ReadProblem } from '../../calendar/reading/read-event.ts'
import type { Locale } from '../../i18n/locales.ts'
import { locales } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { deriveInstants } from '../../time/instants.ts'
import {
  type FileContent,
  type FileEvent,
  type FileProblem,
  type FileSession,
  listedOnly,
} from './file-event.ts'
import { createReadPlace, isWebAddress, type ReadPlace } from './place.ts'
import { isFormatted, plainText } from './plain-text.ts'

type Titled = Pick<ReadEvent, 'line'> & { readonly summary: string }

/** What a calendar holds for us: its events, each with the entries that name it as their parent as its programme. */
export function fromCalendar(calendar: ReadCalendar, siteLocale: Locale): FileContent {
  const isSymposia = /^-\/\/Symposia\/\//i.test(calendar.generator)
  const skipped: FileProblem[] = []
  const entries = newestOfEach(calendar.events, (entry) => skipped.push(left(entry, 'importing.skip.twice')))
  const kept = entries.filter((entry) => {
    const reason = notAnEvent(entry)
    if (reason) skipped.push(left(entry, reason))
    return reason === null
  })
  const readPlace = createReadPlace()
  const names = seriesNames(kept)
  const events = kept.filter(({ parent }) => parent === null)
  const uids = new Set(events.map(({ uid }) => uid))
  const sessions = kept.flatMap((entry) => {
    const session = entry.parent === null ? null : sessionOf(entry)
    if (entry.parent !== null && session === null)
      skipped.push(left(entry, 'importing.skip.session-without-hours'))
    return entry.parent !== null && session ? [{ parent: entry.parent, session }] : []
  })
  return {
    isSymposia,
    locales: calendar.locale === null ? locales : [calendar.locale],
    events: events.map((entry) => {
      const own = sessions.flatMap(({ parent, session }) =>
        parent === entry.uid ? [withinParent(session, entry)] : [],
      )
      return eventOf(entry, { locale: calendar.locale ?? siteLocale, sessions: own, names, readPlace })
    }),
    loose: sessions.filter(({ parent }) => !uids.has(parent)),
    problems: calendar.problems.map(problemOf),
    skipped,
  }
}

function problemOf({ line, title, key, values }: ReadProblem): FileProblem {
  return { at: { line }, title, problem: values ? { key, values } : { key } }
}

function left({ line, summary }: Titled, key: MessageKey): FileProblem {
  return { at: { line }, title: summary, problem: { key } }
}

/** Of entries with one UID the one of the highest SEQUENCE counts, of equal ones the first (RFC 5545 3.8.7.4). */
function newestOfEach(events: readonly ReadEvent[], leave: (entry: ReadEvent) => void): readonly ReadEvent[] {
  const newest = new Map<string, ReadEvent>()
  for (const entry of events) {
    const known = entry.uid === null ? undefined : newest.get(entry.uid)
    if (entry.uid !== null && (!known || entry.sequence > known.sequence)) newest.set(entry.uid, entry)
  }
  return events.filter((entry) => {
    if (entry.uid === null || newest.get(entry.uid) === entry) return true
    leave(entry)
    return false
  })
}

const ownKind = /^(deadline|registration)-[0-9a-f]{8}-[0-9a-f-]{27}@/

/** Entries that a Symposia makes beside its events: moments until when one registers, and a person's own. */
function notAnEvent({ uid }: ReadEvent): MessageKey | null {
  const [, kind] = ownKind.exec(uid ?? '') ?? []
  if (kind === 'deadline') return 'importing.skip.deadline'
  return kind === 'registration' ? 'importing.skip.personal' : null
}

/** Editions of one rule are one series, named as its first. */
function seriesNames(events: readonly ReadEvent[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { occurrence, summary } of events)
    if (occurrence && !names.has(occurrence.of)) names.set(occurrence.of, summary)
  return names
}

function sessionOf(entry: ReadEvent): FileSession | null {
  const instants = deriveInstants(entry.schedule)
  if (entry.schedule.precision !== 'time' || instants.outcome !== 'derived') return null
  const { line, uid, sequence, status, summary, location } = entry
  return {
    at: { line },
    uid,
    sequence,
    isCancelled: status === 'CANCELLED',
    kind: 'talk',
    title: summary,
    room: isWebAddress(location) ? '' : location,
    startsAt: instants.startsAt,
    endsAt: instants.endsAt,
  }
}

/** A session without what its entry repeats of the event: «session · event», and the room's venue. */
function withinParent(session: FileSession, { summary, location }: ReadEvent): FileSession {
  return {
    ...session,
    title: withoutEnd(session.title, ` · ${summary}`),
    room: session.room === location ? '' : withoutEnd(session.room, `, ${location}`),
  }
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}

type Around = {
  readonly locale: Locale
  readonly sessions: readonly FileSession[]
  readonly names: ReadonlyMap<string, string>
  readonly readPlace: ReadPlace
}

function eventOf(entry: ReadEvent, { locale, sessions, names, readPlace }: Around): FileEvent {
  const isOnline = isWebAddress(entry.location)
  const { venue, city, country } = readPlace(isOnline ? '' : entry.location)
  const { occurrence } = entry
  const page = isOnline && entry.location.trim() === entry.url.trim()
  return {
    at: { line: entry.line },
    source: 'calendar',
    uid: entry.uid,
    sequence: entry.sequence,
    isCancelled: entry.status === 'CANCELLED',
    url: entry.url,
    locale,
    texts: {
      title: entry.summary,
      short_title: '',
      summary: '',
      description: isFormatted(entry.description) ? plainText(entry.description) : entry.description,
      venue,
      city,
    },
    slug: null,
    schedule: entry.schedule,
    isZoneStated: entry.schedule.precision === 'time',
    country,
    isOnline,
    position: entry.position,
    broadcastUrl: entry.broadcast,
    joiningUrl: isOnline && !page ? entry.location.trim() : null,
    categories: entry.categories,
    sessions: sessions.length === 0 ? null : sessions,
    series: occurrence && { name: names.get(occurrence.of) ?? entry.summary, edition: occurrence.number },
    registering: listedOnly,
  }
}

import type { ReadCalendar, ReadEvent, ReadProblem } from '../../../calendar/reading/read-event.ts'
import { parseWebAddress } from '../../../events/web-address.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { locales } from '../../../i18n/locales.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { eachInTurn, type Paused } from '../../../time/turns.ts'
import {
  type FileContent,
  type FileEvent,
  type FileProblem,
  type FileSession,
  listedOnly,
} from './file-event.ts'
import { programmeOf, sessionsByParent } from './file-programme.ts'
import { createReadPlace, isWebAddress, type ReadPlace } from './place.ts'
import { isFormatted, plainText } from './plain-text.ts'

type Titled = Pick<ReadEvent, 'line'> & { readonly summary: string }

/** What a calendar holds for us: its events, each with the entries that name it as their parent as its programme. */
export function* fromCalendar(calendar: ReadCalendar, siteLocale: Locale): Paused<FileContent> {
  const skipped: FileProblem[] = []
  const leave = (entry: ReadEvent, key: MessageKey) => skipped.push(left(entry, key))
  const kept = newestOfEach(calendar.events, (entry) => leave(entry, 'importing.skip.twice')).filter(
    (entry) => {
      const reason = notAnEvent(entry)
      if (reason) leave(entry, reason)
      return reason === null
    },
  )
  const readPlace = createReadPlace()
  const names = seriesNames(kept)
  const events = kept.filter(({ parent }) => parent === null)
  const uids = new Set(events.map(({ uid }) => uid))
  const programmes = yield* sessionsByParent(kept, leave)
  const isSymposia = /^-\/\/Symposia\/\//i.test(calendar.generator)
  const locale = calendar.locale ?? siteLocale
  return {
    isSymposia,
    locales: calendar.locale === null ? locales : [calendar.locale],
    events: yield* eachInTurn(events, (entry) => {
      const { schedule, sessions } = programmeOf(entry, programmes.get(entry.uid ?? '') ?? [], leave)
      return eventOf(entry, { isSymposia, locale, schedule, sessions, names, readPlace })
    }),
    loose: [...programmes].flatMap(([parent, sessions]) =>
      uids.has(parent) ? [] : sessions.map(({ session }) => ({ parent, session })),
    ),
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

type Around = {
  readonly isSymposia: boolean
  readonly locale: Locale
  readonly schedule: ReadEvent['schedule']
  readonly sessions: readonly FileSession[]
  readonly names: ReadonlyMap<string, string>
  readonly readPlace: ReadPlace
}

function eventOf(entry: ReadEvent, around: Around): FileEvent {
  const { isSymposia, locale, schedule, sessions, names, readPlace } = around
  const isLink = isWebAddress(entry.location)
  const { venue, city, country } = readPlace(isLink ? '' : entry.location)
  const { occurrence } = entry
  const { broadcastUrl, joiningUrl } = linksOf(entry, isSymposia)
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
    schedule,
    isZoneStated: schedule.precision === 'time',
    country,
    isOnline: isLink || joiningUrl !== null,
    position: entry.position,
    broadcastUrl,
    joiningUrl,
    categories: entry.categories,
    sessions: sessions.length === 0 ? null : sessions,
    series: occurrence && { name: names.get(occurrence.of) ?? entry.summary, edition: occurrence.number },
    registering: listedOnly,
  }
}

/**
 * Where one takes part: only our own feeds tell which address everyone may see. Any other is for those who have a
 * place, and so is an address in the place of a venue, where it is not the page's.
 */
function linksOf(
  { location, url, broadcast }: ReadEvent,
  isSymposia: boolean,
): Pick<FileEvent, 'broadcastUrl' | 'joiningUrl'> {
  const place = location.trim()
  const joining = isWebAddress(location) && place !== url.trim() ? keptLink(place) : null
  const conference = keptLink(broadcast)
  if (isSymposia) return { broadcastUrl: conference, joiningUrl: joining }
  return { broadcastUrl: null, joiningUrl: joining ?? conference }
}

/** A link as the editor would save it; null where it would not, for the event could never be saved again. */
function keptLink(address: string | null): string | null {
  return address === null ? null : (parseWebAddress(address) ?? null)
}

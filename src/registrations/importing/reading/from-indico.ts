import { z } from 'zod'
import { cleanLine, cleanText, lengthOf } from '../../../http/text-gate.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { hoursIn } from '../../../time/hours-in.ts'
import { resolveWallTime } from '../../../time/resolve.ts'
import { parseLocalDate, parseLocalTime, wallTime } from '../../../time/wall-time.ts'
import { parseZone } from '../../../time/zones.ts'
import { type FileEvent, type FileProblem, type FileSession, listedOnly } from './file-event.ts'
import type { Refusal } from './json-problems.ts'
import type { ReadPlace } from './place.ts'
import { plainText } from './plain-text.ts'

// Indico's own names (its HTTP API, `/export/event/ID.json`); what is not needed is not looked at.
const moment = z.object({ date: z.string(), time: z.string(), tz: z.string() })
const words = z.string().nullish()
const id = z.union([z.string(), z.number()]).nullish()
const place = { room: words, roomFullname: words, location: words }
const part = z.object({
  id,
  db_id: id,
  title: z.string(),
  startDate: moment.nullish(),
  endDate: moment.nullish(),
  ...place,
})
const conference = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  description: words,
  startDate: moment,
  endDate: moment,
  timezone: words,
  url: words,
  address: words,
  category: words,
  keywords: z.array(z.string()).nullish(),
  sessions: z.array(part).nullish(),
  contributions: z.array(part).nullish(),
  ...place,
})
type Conference = z.infer<typeof conference>
type Part = z.infer<typeof part>

const file = z.object({ results: z.array(z.unknown()).max(1_000) })

/** Whether JSON is an export of Indico's. */
export function isIndico(json: unknown): boolean {
  return file.safeParse(json).success
}

type Read = { readonly event: FileEvent } | { readonly problem: FileProblem }

/** Reads Indico's export of events: each that can be read, and what is wrong with the others. */
export function readIndico(
  json: unknown,
  { locale, readPlace }: { readonly locale: Locale; readonly readPlace: ReadPlace },
): { readonly events: readonly FileEvent[]; readonly problems: readonly FileProblem[] } {
  const read = file.parse(json).results.map((result, order): Read => {
    const at = { path: `results.${order}` }
    const parsed = conference.safeParse(result)
    if (!parsed.success) return { problem: { at, title: '', problem: { key: 'importing.not-indico' } } }
    const event = toFileEvent(parsed.data, { at, locale, readPlace })
    if (!('key' in event)) return { event }
    return { problem: { at, title: shortLine(parsed.data.title), problem: event } }
  })
  return {
    events: read.flatMap((each) => ('event' in each ? each.event : [])),
    problems: read.flatMap((each) => ('problem' in each ? each.problem : [])),
  }
}

type Around = { readonly at: FileEvent['at']; readonly locale: Locale; readonly readPlace: ReadPlace }

function toFileEvent(given: Conference, { at, locale, readPlace }: Around): FileEvent | Refusal {
  const zone = parseZone(given.timezone ?? '') ?? parseZone(given.startDate.tz)
  const title = cleanLine(given.title)
  if (zone === undefined) return { key: 'importing.bad-zone' }
  if (title === undefined) return { key: 'importing.unreadable-text' }
  const [start, end] = [instantOf(given.startDate), instantOf(given.endDate)]
  if (!(start instanceof Date)) return start
  if (!(end instanceof Date)) return end
  const host = hostOf(given.url)
  const where = placeOf(given, readPlace)
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
    sessions: sessionsOf(given, host, at),
    series: null,
    registering: listedOnly,
  }
}

/** The slots of sessions, and the talks that are in none. Those without a time are not in the programme yet. */
function sessionsOf(
  { sessions, contributions }: Conference,
  host: string | null,
  at: FileEvent['at'],
): readonly FileSession[] | null {
  if (!sessions && !contributions) return null
  const kinds = [
    ['sessions', 'session-block', sessions ?? []],
    ['contributions', 'contribution', contributions ?? []],
  ] as const
  return kinds.flatMap(([list, name, parts]) =>
    parts.flatMap((each, order) => {
      const uid = uidOf(name, each.db_id ?? each.id, host)
      return sessionOf(each, { uid, at: { path: `${'path' in at ? at.path : ''}.${list}.${order}` } }) ?? []
    }),
  )
}

function sessionOf(given: Part, facts: Pick<FileSession, 'uid' | 'at'>): FileSession | null {
  const [startsAt, endsAt] = [given.startDate, given.endDate].map((at) => (at ? instantOf(at) : null))
  const title = shortLine(given.title)
  if (!(startsAt instanceof Date) || !(endsAt instanceof Date) || startsAt >= endsAt || !title) return null
  const room = shortLine(given.roomFullname || given.room || '')
  return { ...facts, sequence: 0, isCancelled: false, kind: 'talk', title, room, startsAt, endsAt }
}

function instantOf({ date, time, tz }: z.infer<typeof moment>): Date | Refusal {
  const [on, at, zone] = [parseLocalDate(date), parseLocalTime(time.slice(0, 5)), parseZone(tz)]
  if (on === undefined) return { key: 'importing.bad-date' }
  if (at === undefined) return { key: 'importing.bad-time' }
  if (zone === undefined) return { key: 'importing.bad-zone' }
  const resolved = resolveWallTime(wallTime(on, at), zone)
  if (resolved.kind !== 'gap') return resolved.at
  return { key: 'importing.gap', values: { before: resolved.before, after: resolved.after } }
}

function placeOf(given: Conference, readPlace: ReadPlace) {
  const address = readPlace((given.address ?? '').split(/\s*\r?\n\s*/).join(', '))
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

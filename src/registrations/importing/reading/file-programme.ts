import type { ReadEvent } from '../../../calendar/reading/read-event.ts'
import { isVisible, lengthOf } from '../../../http/text-gate.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { deriveInstants } from '../../../time/instants.ts'
import type { Paused } from '../../../time/turns.ts'
import { dateOf, type ZoneId } from '../../../time/wall-time.ts'
import { wallTimeAt } from '../../../time/zones.ts'
import type { FileSession } from './file-event.ts'
import { isWebAddress } from './place.ts'

// As the editor of the programme has them.
const longestTitle = 300
const longestRoom = 200

type Read = { readonly session: FileSession; readonly zone: ZoneId; readonly entry: ReadEvent }
type Leave = (entry: ReadEvent, key: MessageKey) => void

/** The entries that name a parent, as sessions under the UID of that; those without hours are left out. */
export function* sessionsByParent(
  entries: readonly ReadEvent[],
  leave: Leave,
): Paused<ReadonlyMap<string, readonly Read[]>> {
  const programmes = new Map<string, Read[]>()
  for (const entry of entries) {
    if (entry.parent === null) continue
    yield
    const session = sessionOf(entry)
    if (typeof session === 'string') {
      leave(entry, session)
      continue
    }
    const read = { session, zone: entry.schedule.timeZone, entry }
    const programme = programmes.get(entry.parent)
    if (programme) programme.push(read)
    else programmes.set(entry.parent, [read])
  }
  return programmes
}

/** An event's time and its sessions: days, which name no zone, are in the zone of all their sessions. */
export function programmeOf(
  event: ReadEvent,
  programme: readonly Read[],
  leave: Leave,
): { readonly schedule: ReadEvent['schedule']; readonly sessions: readonly FileSession[] } {
  const [zone, ...others] = new Set(programme.map((read) => read.zone))
  const isInOne = event.schedule.precision !== 'time' && zone !== undefined && others.length === 0
  const schedule = isInOne ? { ...event.schedule, timeZone: zone } : event.schedule
  const { startsOn, endsOn, timeZone } = schedule
  const sessions = programme.flatMap(({ session, entry }) => {
    const on = dateOf(wallTimeAt(timeZone, session.startsAt))
    if (on >= startsOn && on <= endsOn) return [withinParent(session, event)]
    leave(entry, 'importing.skip.outside')
    return []
  })
  return { schedule, sessions }
}

function sessionOf(entry: ReadEvent): FileSession | MessageKey {
  const instants = deriveInstants(entry.schedule)
  if (entry.schedule.precision !== 'time' || instants.outcome !== 'derived')
    return 'importing.skip.session-without-hours'
  if (!isVisible(entry.summary) || lengthOf(entry.summary) > longestTitle)
    return 'importing.skip.session-title'
  const { line, uid, sequence, status, summary, location } = entry
  return {
    at: { line },
    uid,
    sequence,
    isCancelled: status === 'CANCELLED',
    kind: 'talk',
    title: summary,
    room: isWebAddress(location) || lengthOf(location) > longestRoom ? '' : location,
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

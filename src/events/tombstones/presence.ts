import { dateOf, type LocalDate } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import { deadlineTime, deadlineUid } from '../entries/deadline.ts'
import { type EntryTime, entryTimeOf } from '../entries/entry-time.ts'
import { sessionSequence } from '../entries/session-sequence.ts'
import type { Event, Session } from '../event.ts'
import type { LeftScope, Tombstone } from './tombstone.ts'

/** What of an event stands in calendars: itself and its programme. */
type InCalendars = { readonly event: Event; readonly sessions: readonly Session[] }

/** The same with the event's slugs, former ones too. */
export type Shown = InCalendars & { readonly slugs: readonly string[] }

/** An entry in the feeds of its scope. */
export type Presence = Pick<Tombstone, 'uid' | 'kind' | 'subjectId' | 'time' | 'createdAt' | 'sequence'> & {
  readonly scope: LeftScope
}

/** Every entry of the event that some feed shows, its talks and its deadline among them (CAL-46, CAL-47). */
function presencesOf({ event, sessions }: InCalendars): readonly Presence[] {
  const time = entryTimeOf(event)
  if (event.state === 'draft' || time === null) return []
  const { categoryId, country, seriesId, createdAt, sequence } = event
  const scope = { isListed: event.state !== 'unlisted', categoryId, country, seriesId }
  const closing = deadlineTime(event)
  const own = { subjectId: event.id, createdAt, sequence, scope }
  return [
    { ...own, uid: event.uid, kind: 'event', time },
    ...(closing ? [{ ...own, uid: deadlineUid(event), kind: 'deadline' as const, time: closing }] : []),
    ...sessions
      .filter(({ kind }) => kind === 'talk')
      .map((session): Presence => {
        return {
          uid: session.uid,
          kind: 'session',
          subjectId: session.id,
          time: hours(event, session.startsAt, session.endsAt),
          createdAt: session.createdAt ?? createdAt,
          sequence: sessionSequence(session, event),
          scope,
        }
      }),
  ]
}

/** The entries that some feed had and has no more, as they were. The file of a day is a feed of its own. */
export function whatLeft(before: InCalendars, after: InCalendars): readonly Presence[] {
  const stays = new Map(presencesOf(after).map((presence) => [presence.uid, presence]))
  return presencesOf(before).flatMap((presence) => {
    const now = stays.get(presence.uid)
    if (now === undefined || !covers(now.scope, presence.scope)) return [presence]
    const isElsewhere = presence.kind === 'session' && dayOf(now) !== dayOf(presence)
    return isElsewhere ? [{ ...presence, scope: { ...presence.scope, isListed: false } }] : []
  })
}

function dayOf({ time }: Presence): LocalDate {
  return time.kind === 'hours' ? dateOf(wallTimeAt(time.zone, time.startsAt)) : time.from
}

/** Whether who is in the one scope is in every feed of the other. */
function covers(now: LeftScope, before: LeftScope): boolean {
  if (!before.isListed) return true
  const isIn = <Mark>(mark: Mark | null, markNow: Mark | null) => mark === null || mark === markNow
  return (
    now.isListed &&
    isIn(before.categoryId, now.categoryId) &&
    isIn(before.country, now.country) &&
    isIn(before.seriesId, now.seriesId)
  )
}

function hours({ schedule }: Event, startsAt: Date, endsAt: Date): EntryTime {
  return { kind: 'hours', startsAt, endsAt, zone: schedule.timeZone }
}

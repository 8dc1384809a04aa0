import { deadlineTime, deadlineUid } from '../entries/deadline.ts'
import { type EntryTime, entryTimeOf } from '../entries/entry-time.ts'
import { sessionSequence } from '../entries/session-sequence.ts'
import type { Event, Session } from '../event.ts'
import type { LeftScope, Tombstone } from './tombstone.ts'

/** What of an event stands in calendars: itself and its programme. */
export type Shown = { readonly event: Event; readonly sessions: readonly Session[] }

/** An entry in the feeds of its scope. */
export type Presence = Pick<Tombstone, 'uid' | 'kind' | 'subjectId' | 'time' | 'createdAt' | 'sequence'> & {
  readonly scope: LeftScope
}

/** Every entry of the event that some feed shows, its talks and its deadline among them (CAL-46, CAL-47). */
function presencesOf({ event, sessions }: Shown): readonly Presence[] {
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

/** The entries that some feed had and has no more, as they were. */
export function whatLeft(before: Shown, after: Shown): readonly Presence[] {
  const stays = new Map(presencesOf(after).map((presence) => [presence.uid, presence.scope]))
  return presencesOf(before).filter(({ uid, scope }) => {
    const now = stays.get(uid)
    return now === undefined || !covers(now, scope)
  })
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

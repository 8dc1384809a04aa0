import type { Tx } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type EventId, newId, type OrganizerId, type SessionId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { deriveHours, type End } from '../../time/instants.ts'
import type { WallTime } from '../../time/wall-time.ts'
import { lockOfficeEvent } from '../editor/edit-store.ts'
import type { Event } from '../event.ts'
import { markChanged } from '../event-store.ts'
import { saveTexts } from '../text-store.ts'
import { leaveFeeds, shownOf } from '../tombstones/leave-feeds.ts'
import type { SessionDraft } from './session-form.ts'
import { listEditedSessions, removeSessions, saveSessions } from './session-store.ts'

export type SessionEdited =
  | { readonly outcome: 'saved' | 'not-there' | 'outside' | 'ends-before-start' }
  | { readonly outcome: 'gap'; readonly of: End; readonly before: WallTime; readonly after: WallTime }
  | { readonly outcome: 'twice'; readonly ends: readonly End[] }

type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }

/** Adds a session to the programme, or changes one; the event's versions rise with it (CAL-32). */
export async function saveSessionOf(
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  { organizerId, eventId }: Editing,
  draft: SessionDraft,
): Promise<SessionEdited> {
  const at = clock.now()
  const sessionId = draft.id ?? newId<SessionId>(at)
  return await inTransaction(db, async (tx): Promise<SessionEdited> => {
    const event = await lockOfficeEvent(tx, organizerId, eventId)
    if (!event || (draft.id && !(await isOf(tx, eventId, draft.id)))) return { outcome: 'not-there' }
    const timed = timeSession(event, draft)
    if (timed.outcome !== 'timed') return timed
    const before = await shownOf(tx, event)
    const { id: _, title, room, ...facts } = draft
    const session = { ...facts, sessionId, startsAt: timed.startsAt, endsAt: timed.endsAt }
    await saveSessions(tx, eventId, [session], { at, uidDomain: config.uidDomain })
    const owner = { ownerKind: 'session' as const, ownerId: sessionId, locale: event.defaultLocale }
    await saveTexts(tx, eventId, [
      { ...owner, field: 'title', text: title },
      { ...owner, field: 'room', text: room },
    ])
    await markChanged(tx, eventId, at)
    await leaveFeeds(tx, eventId, before, at)
    await recordAct(tx, { eventId, organizerId, act: 'edit-programme', subjectId: sessionId, at })
    return { outcome: 'saved' }
  })
}

/** Takes a session out of the programme, with its words. */
export async function removeSessionOf(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { organizerId, eventId }: Editing,
  sessionId: SessionId,
): Promise<{ readonly outcome: 'removed' | 'not-there' }> {
  const at = clock.now()
  return await inTransaction(db, async (tx) => {
    const event = await lockOfficeEvent(tx, organizerId, eventId)
    if (!event || !(await isOf(tx, eventId, sessionId))) return { outcome: 'not-there' }
    const before = await shownOf(tx, event)
    await removeSessions(tx, eventId, [sessionId])
    await markChanged(tx, eventId, at)
    await leaveFeeds(tx, eventId, before, at)
    await recordAct(tx, { eventId, organizerId, act: 'edit-programme', subjectId: sessionId, at })
    return { outcome: 'removed' }
  })
}

async function isOf(tx: Tx, eventId: EventId, sessionId: SessionId): Promise<boolean> {
  return (await listEditedSessions(tx, eventId)).some((session) => session.sessionId === sessionId)
}

type TimedSession =
  | { readonly outcome: 'timed'; readonly startsAt: Date; readonly endsAt: Date }
  | Exclude<SessionEdited, { outcome: 'saved' | 'not-there' }>
  | { readonly outcome: 'outside' | 'ends-before-start' }

function timeSession({ schedule }: Event, draft: SessionDraft): TimedSession {
  if (draft.startsOn < schedule.startsOn || draft.startsOn > schedule.endsOn) return { outcome: 'outside' }
  const derived = deriveHours({ ...draft, timeZone: schedule.timeZone })
  if (derived.outcome !== 'derived') return derived
  if (derived.twice.length > 0) return { outcome: 'twice', ends: derived.twice }
  return { outcome: 'timed', startsAt: derived.startsAt, endsAt: derived.endsAt }
}

import type { Tx } from '../../database/connection.ts'
import { ownSequence } from '../../events/entries/session-sequence.ts'
import type { Event } from '../../events/event.ts'
import { getEvent, markChanged } from '../../events/event-store.ts'
import { removeSession, saveSession } from '../../events/programme/session-store.ts'
import { saveTexts } from '../../events/text-store.ts'
import { leaveFeeds, shownOf } from '../../events/tombstones/leave-feeds.ts'
import { newId, type SessionId } from '../../ids.ts'
import { hoursIn } from '../../time/hours-in.ts'
import { listKnownSessions } from './comparing/known-store.ts'
import { compareProgramme } from './comparing/programme.ts'
import { firstSequences } from './first-sequence.ts'
import type { FileSession } from './reading/file-event.ts'

type Given = {
  readonly event: Event
  readonly sessions: readonly FileSession[]
  readonly isOwn: boolean
  readonly isWhole: boolean
}
type By = { readonly at: Date; readonly uidDomain: string }

/**
 * Makes a programme what a file says, in the transaction that has changed its event: the event may have taken its
 * sessions to other days by now, so they are compared anew.
 */
export async function changeProgramme(
  tx: Tx,
  { event: { id: eventId }, sessions, isOwn, isWhole }: Given,
  by: By,
): Promise<void> {
  const event = await getEvent(tx, eventId)
  const before = await shownOf(tx, event)
  const here = await listKnownSessions(tx, event)
  const { added, changed, removed } = compareProgramme(
    sessions,
    { event, sessions: here },
    { isOwn, isWhole },
  )
  if (added.length + changed.length + removed.length === 0) return
  for (const session of removed) await removeSession(tx, eventId, session.id)
  for (const { known, file } of changed) {
    const words = isOwn ? { title: known.title, room: known.room } : file
    await writeSession(tx, event, { ...file, ...words, kind: known.kind, id: known.id, uid: known.uid }, by)
  }
  const firstOf = await firstSequences(tx, added)
  for (const file of added) {
    const sequence = ownSequence(firstOf(file), event)
    await writeSession(tx, event, { ...file, sequence, id: newId<SessionId>(by.at) }, by)
  }
  await markChanged(tx, eventId, by.at)
  await leaveFeeds(tx, eventId, before, by.at)
}

async function writeSession(
  tx: Tx,
  { id: eventId, defaultLocale: locale, schedule }: Event,
  session: FileSession & { readonly id: SessionId },
  by: By,
): Promise<void> {
  const { id: sessionId, uid, sequence, kind, title, room, startsAt, endsAt } = session
  const { timeZone: _, ...hours } = hoursIn(schedule.timeZone, startsAt, endsAt)
  await saveSession(
    tx,
    eventId,
    { ...hours, sessionId, sequence, kind, startsAt, endsAt, ...(uid === null ? {} : { uid }) },
    by,
  )
  const owner = { ownerKind: 'session' as const, ownerId: sessionId, locale }
  await saveTexts(tx, eventId, [
    { ...owner, field: 'title', text: title },
    ...(room === '' ? [] : [{ ...owner, field: 'room', text: room }]),
  ])
}

import type { Tx } from '../../database/connection.ts'
import { ownSequence } from '../../events/entries/session-sequence.ts'
import type { Event } from '../../events/event.ts'
import { getEvent, markChanged } from '../../events/event-store.ts'
import { removeSessions, saveSessions } from '../../events/programme/session-store.ts'
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
  await removeSessions(
    tx,
    eventId,
    removed.map(({ id }) => id),
  )
  const firstOf = await firstSequences(tx, added)
  await writeSessions(
    tx,
    event,
    [
      ...changed.map(({ known, file }) => {
        const words = isOwn ? { title: known.title, room: known.room } : file
        return { ...file, ...words, kind: known.kind, id: known.id, uid: known.uid }
      }),
      ...added.map((file) => {
        return { ...file, sequence: ownSequence(firstOf(file), event), id: newId<SessionId>(by.at) }
      }),
    ],
    by,
  )
  await markChanged(tx, eventId, by.at)
  await leaveFeeds(tx, eventId, before, by.at)
}

async function writeSessions(
  tx: Tx,
  { id: eventId, defaultLocale: locale, schedule }: Event,
  sessions: readonly (FileSession & { readonly id: SessionId })[],
  by: By,
): Promise<void> {
  await saveSessions(
    tx,
    eventId,
    sessions.map(({ id: sessionId, uid, sequence, kind, startsAt, endsAt }) => {
      const { timeZone: _, ...hours } = hoursIn(schedule.timeZone, startsAt, endsAt)
      return { ...hours, sessionId, sequence, kind, startsAt, endsAt, ...(uid === null ? {} : { uid }) }
    }),
    by,
  )
  const texts = sessions.flatMap(({ id, title, room }) => {
    const owner = { ownerKind: 'session' as const, ownerId: id, locale }
    const words = { ...owner, field: 'title', text: title }
    return room === '' ? [words] : [words, { ...owner, field: 'room', text: room }]
  })
  await saveTexts(tx, eventId, texts)
}

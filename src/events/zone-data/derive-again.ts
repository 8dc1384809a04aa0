import type { Database } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { EventId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { zoneVersion } from '../../time/zones.ts'
import { tellPublic } from '../changes/tell-public.ts'
import { describe } from '../editor/described.ts'
import { getEvent, markChanged } from '../event-store.ts'
import { type Derivation, derive, hasMoved } from './derivation.ts'
import { noticeOf } from './notice.ts'
import { keepNotice } from './notice-store.ts'
import {
  type Derivable,
  findKeptVersion,
  keepVersion,
  listDerivable,
  moveEvent,
  moveSession,
  moveType,
} from './zone-data-store.ts'

/** What the zone data at hand make of the events to come. */
export type ZoneCheck = {
  readonly version: string
  /** The version that the stored instants come from; null where it was never kept. */
  readonly keptVersion: string | null
  readonly moved: readonly EventId[]
  /** Events with a wall time that does not exist any more: their organizers must choose another. */
  readonly unsettled: readonly EventId[]
}

const batch = 100
// An event that just ended may turn out not to have: no change of law moved clocks by more than a day.
const marginMs = 2 * 86_400_000

/** Says what would move, and changes nothing. */
export async function checkZoneData({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<ZoneCheck> {
  return lookThrough(db, clock.now(), async () => {})
}

/**
 * Derives the instants of events to come again, where the zone data are others than last time (CAL-29):
 * what moved is stored, its SEQUENCE rises, the event's log and its public are told, and its organizers see a notice.
 * Safe to run twice at once.
 */
export async function deriveAgain({
  db,
  clock,
  log,
}: Pick<Services, 'db' | 'clock' | 'log'>): Promise<ZoneCheck | null> {
  const version = zoneVersion()
  // A platform that does not tell its version would look through all events at each start.
  if (version === 'unknown' || (await findKeptVersion(db)) === version) return null
  const now = clock.now()
  const check = await lookThrough(db, now, (id, derivation) =>
    store(db, id, derivation, { at: now, version }),
  )
  await keepVersion(db, version)
  const { keptVersion, moved, unsettled } = check
  if (moved.length > 0) log.warn({ version, keptVersion, moved }, 'New zone data moved events')
  if (unsettled.length > 0) log.warn({ version, unsettled }, 'Wall times of events do not exist any more')
  return check
}

async function lookThrough(
  db: Database,
  now: Date,
  each: (id: EventId, derivation: Derivation) => Promise<void>,
): Promise<ZoneCheck> {
  const keptVersion = await findKeptVersion(db)
  const since = new Date(now.getTime() - marginMs)
  const moved: EventId[] = []
  const unsettled: EventId[] = []
  let last: EventId | null = null
  for (;;) {
    const events: readonly Derivable[] = await listDerivable(db, { since, last, most: batch })
    for (const derivable of events) {
      const derivation = derive(derivable)
      const { eventId } = derivable.event
      if (derivation.gaps.length > 0) unsettled.push(eventId)
      if (hasMoved(derivation)) moved.push(eventId)
      if (derivation.gaps.length > 0 || hasMoved(derivation)) await each(eventId, derivation)
    }
    last = events.at(-1)?.event.eventId ?? null
    if (last === null) return { version: zoneVersion(), keptVersion, moved, unsettled }
  }
}

async function store(
  db: Database,
  eventId: EventId,
  derivation: Derivation,
  { at, version }: { readonly at: Date; readonly version: string },
): Promise<void> {
  const { event, sessions, types } = derivation
  await inTransaction(db, async (tx) => {
    const old = await describe(tx, await getEvent(tx, eventId))
    await keepNotice(tx, noticeOf(old.event, derivation, { at, version }))
    if (!hasMoved(derivation)) return
    if (event) await moveEvent(tx, eventId, event)
    for (const session of sessions) await moveSession(tx, eventId, session.id, { ...session, at })
    for (const { id, opensAt, closesAt } of types) await moveType(tx, eventId, id, { opensAt, closesAt })
    await markChanged(tx, eventId, at)
    await tellPublic(tx, old, at)
    await recordAct(tx, { eventId, organizerId: null, act: 'edit-event', facts: { zoneData: version }, at })
  })
}

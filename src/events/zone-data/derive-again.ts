import type { Database, Tx } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { zoneVersion } from '../../time/zones.ts'
import { type Derivation, derive, hasMoved, isSettled } from './derivation.ts'
import { storeDerivation } from './store-derivation.ts'
import {
  type Derivable,
  findKeptVersion,
  keepVersion,
  listDerivable,
  listSlugsOf,
  lockDerivable,
} from './zone-data-store.ts'

/** What the zone data at hand make of the events to come. */
export type ZoneCheck = {
  readonly version: string
  /** The version that the stored instants come from; null where it was never kept. */
  readonly keptVersion: string | null
  readonly moved: readonly EventId[]
  /** Events with a wall time that does not exist any more: their organizers must choose another. */
  readonly unsettled: readonly EventId[]
  /** The slugs of those that could not be looked at or moved. */
  readonly failed: readonly string[]
}

const batch = 100
// An event that just ended may turn out not to have: no change of law moved clocks by more than a day.
const marginMs = 2 * 86_400_000

/** Says what would move, and changes nothing. */
export async function checkZoneData({
  db,
  clock,
  log,
}: Pick<Services, 'db' | 'clock' | 'log'>): Promise<ZoneCheck> {
  return lookThrough({ db, log }, clock.now(), async (derivable) => derive(derivable))
}

/**
 * Derives the instants of events to come again, where the zone data are others than last time (CAL-29):
 * what moved is stored, its SEQUENCE rises, the event's log and its public are told, and its organizers see a notice.
 * Safe to run twice at once. Where an event can't be moved the others are; the next start tries it again.
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
  const check = await lookThrough({ db, log }, now, async (derivable) => {
    const { eventId } = derivable.event
    if (isSettled(derive(derivable))) return nothing
    return inTransaction(db, (tx) => deriveOne(tx, eventId, { at: now, version }))
  })
  const { keptVersion, moved, unsettled, failed } = check
  if (failed.length === 0) await keepVersion(db, version)
  if (moved.length > 0) log.warn({ version, keptVersion, moved }, 'New zone data moved events')
  if (unsettled.length > 0) log.warn({ version, unsettled }, 'Wall times of events do not exist any more')
  return check
}

const nothing: Derivation = { event: null, sessions: [], types: [], gaps: [] }

/** Derives the event as it is under its row's lock: an edit may have been saved since it was listed. */
async function deriveOne(
  tx: Tx,
  eventId: EventId,
  by: { readonly at: Date; readonly version: string },
): Promise<Derivation> {
  const derivable = await lockDerivable(tx, eventId)
  const derivation = derivable ? derive(derivable) : nothing
  if (!isSettled(derivation)) await storeDerivation(tx, eventId, derivation, by)
  return derivation
}

async function lookThrough(
  { db, log }: { readonly db: Database; readonly log: Services['log'] },
  now: Date,
  each: (derivable: Derivable) => Promise<Derivation>,
): Promise<ZoneCheck> {
  const keptVersion = await findKeptVersion(db)
  const since = new Date(now.getTime() - marginMs)
  const moved: EventId[] = []
  const unsettled: EventId[] = []
  const failed: string[] = []
  for (let last: EventId | null = null; ; ) {
    const events: readonly Derivable[] = await listDerivable(db, { since, last, most: batch })
    for (const derivable of events) {
      const { eventId } = derivable.event
      try {
        const derivation = await each(derivable)
        if (derivation.gaps.length > 0) unsettled.push(eventId)
        if (hasMoved(derivation)) moved.push(eventId)
      } catch (error) {
        // Whatever is wrong with one event, the site still starts. Where the database is away its slug can't be read.
        const slugs = await listSlugsOf(db, [eventId])
        failed.push(...slugs)
        log.error({ event: slugs.join(), err: error }, 'New zone data were not applied to an event')
      }
    }
    last = events.at(-1)?.event.eventId ?? null
    if (last === null) return { version: zoneVersion(), keptVersion, moved, unsettled, failed }
  }
}

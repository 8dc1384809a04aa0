import type { Tx } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { tellPublic } from '../changes/tell-public.ts'
import { describe } from '../editor/described.ts'
import { getEvent, markChanged } from '../event-store.ts'
import { type Derivation, hasMoved } from './derivation.ts'
import { noticeOf } from './notice.ts'
import { keepNotice } from './notice-store.ts'
import { moveEvent, moveType, retimeSessions } from './zone-data-store.ts'

/** Stores what new zone data made of an event that is locked, and tells its organizers and the public. */
export async function storeDerivation(
  tx: Tx,
  eventId: EventId,
  derivation: Derivation,
  { at, version }: { readonly at: Date; readonly version: string },
): Promise<void> {
  const { event, sessions, types } = derivation
  const old = await describe(tx, await getEvent(tx, eventId))
  const isMoved = hasMoved(derivation)
  await keepNotice(tx, noticeOf(old.event, derivation, { at, version }), { isNew: isMoved })
  if (!isMoved) return
  if (event) await moveEvent(tx, eventId, event)
  await retimeSessions(tx, eventId, sessions, at)
  for (const { id, opensAt, closesAt } of types) await moveType(tx, eventId, id, { opensAt, closesAt })
  await markChanged(tx, eventId, at)
  await tellPublic(tx, old, at)
  await recordAct(tx, { eventId, organizerId: null, act: 'edit-event', facts: { zoneData: version }, at })
}

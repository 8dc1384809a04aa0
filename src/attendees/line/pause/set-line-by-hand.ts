import { inTransaction } from '../../../database/transaction.ts'
import type { EventId, OrganizerId } from '../../../ids.ts'
import { recordAct } from '../../../organizers/audit-store.ts'
import type { Busy, Lane } from '../../../registrations/lane/lane.ts'
import { setLine } from '../../../registrations/line/set-line.ts'
import { listOpenings } from '../../../registrations/openings/opening-store.ts'
import type { Services } from '../../../services.ts'

type LineSet = { readonly outcome: 'line-set' | 'no-line' } | Busy

type ByHand = {
  readonly eventId: EventId
  readonly organizerId: OrganizerId
  readonly reason: string | null
}

/** Pauses the line by an organizer's hand, or lets it go on, which the log says once. `no-line`: the event has none. */
export async function setLineByHand(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  { eventId, organizerId, reason }: ByHand,
  line: 'on' | 'paused',
): Promise<LineSet> {
  const before = (await listOpenings(db, [eventId])).get(eventId)?.places?.line ?? 'off'
  if (before === 'off') return { outcome: 'no-line' }
  const set = await setLine(lane, eventId, line, { organizerId, reason })
  if (set.outcome === 'busy' || before === line) return set
  const act = line === 'paused' ? 'pause-line' : 'resume-line'
  await inTransaction(db, (tx) => recordAct(tx, { eventId, organizerId, act, at: clock.now() }))
  return set
}

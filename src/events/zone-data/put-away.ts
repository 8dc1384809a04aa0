import { inTransaction } from '../../database/transaction.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { lockOfficeEvent } from '../editor/edit-store.ts'
import { markNoticeSeen } from './notice-store.ts'

type PuttingAway = {
  readonly organizerId: OrganizerId
  readonly eventId: EventId
  /** Of the zone data that the notice tells of. */
  readonly version: string
}

/** Puts a notice of new zone data away for all organizers of the event. */
export async function putNoticeAway(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { organizerId, eventId, version }: PuttingAway,
): Promise<{ readonly outcome: 'put-away' | 'not-there' }> {
  const at = clock.now()
  return await inTransaction(db, async (tx) => {
    if (!(await lockOfficeEvent(tx, organizerId, eventId))) return { outcome: 'not-there' }
    if (await markNoticeSeen(tx, eventId, version, at))
      await recordAct(tx, { eventId, organizerId, act: 'see-zone-notice', facts: { version }, at })
    return { outcome: 'put-away' }
  })
}

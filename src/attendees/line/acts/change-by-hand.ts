import { inTransaction } from '../../../database/transaction.ts'
import type { EventId, OrganizerId, RegistrationId } from '../../../ids.ts'
import type { AuditAct } from '../../../organizers/audit.ts'
import { recordAct } from '../../../organizers/audit-store.ts'
import { reopen } from '../../../registrations/decisions/reopen.ts'
import { restore } from '../../../registrations/decisions/restore.ts'
import type { Changed, DeedOnOne } from '../../../registrations/lane/ask-on-one.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import { promote } from '../../../registrations/line/promote.ts'
import { reorder } from '../../../registrations/line/reorder.ts'
import { withdrawOffer } from '../../../registrations/line/withdraw-offer.ts'
import { changeType } from '../../../registrations/types/change-type.ts'
import { stayWithType } from '../../../registrations/types/stay-with-type.ts'
import type { Services } from '../../../services.ts'
import type { Chosen, HandAct } from './hand-act.ts'

/** `closed`, `no-such-type`: of a change of type alone. */
export type ChangedByHand = Changed | { readonly outcome: 'closed' | 'no-such-type' }

type ByHand = {
  readonly eventId: EventId
  readonly organizerId: OrganizerId
  readonly id: RegistrationId
  readonly reason: string | null
}
type DeedServices = Pick<Services, 'db' | 'clock'>

const logged: Readonly<Record<HandAct, AuditAct>> = {
  offer: 'offer-place',
  'give-place': 'give-place',
  'withdraw-offer': 'withdraw-offer',
  'move-in-line': 'move-in-line',
  'change-type': 'change-type',
  'keep-type': 'keep-type',
  restore: 'restore-registration',
  reopen: 'reopen-registration',
}

/** Changes a registration by an organizer's hand; what was changed by it stands in the log, once. */
export async function changeByHand(
  services: DeedServices,
  lane: Lane,
  { eventId, organizerId, id, reason }: ByHand,
  chosen: Chosen,
): Promise<ChangedByHand> {
  const by = { kind: 'organizer', id: organizerId } as const
  const changed = await ask(services, lane, { eventId, id, by, reason }, chosen)
  if (changed.outcome !== 'changed' || changed.again) return changed
  const at = services.clock.now()
  await inTransaction(services.db, (tx) =>
    recordAct(tx, { eventId, organizerId, act: logged[chosen.act], subjectId: id, at }),
  )
  return changed
}

async function ask(
  services: DeedServices,
  lane: Lane,
  deed: DeedOnOne,
  chosen: Chosen,
): Promise<ChangedByHand> {
  switch (chosen.act) {
    case 'offer':
      return await promote(lane, { ...deed, as: 'offered' })
    case 'give-place':
      return await promote(lane, { ...deed, as: 'confirmed' })
    case 'withdraw-offer':
      return await withdrawOffer(lane, deed)
    case 'move-in-line':
      return await reorder(lane, { ...deed, position: chosen.position })
    case 'change-type': {
      const { typeId, ifFull } = chosen
      return await changeType(services, lane, { ...deed, typeId, ifFull, code: '' })
    }
    case 'keep-type':
      return await stayWithType(lane, deed)
    case 'restore':
      return await restore(lane, { ...deed, to: chosen.to })
    case 'reopen':
      return await reopen(lane, deed)
  }
}

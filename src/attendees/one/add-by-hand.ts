import { inTransaction } from '../../database/transaction.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { type Added, type Addition, add } from '../../registrations/add.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Services } from '../../services.ts'

/** Registers somebody by an organizer's hand, which the log says once, however often the form is sent. */
export async function addByHand(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  lane: Lane,
  addition: Addition,
): Promise<Added> {
  const added = await add(services, lane, addition)
  if (added.outcome !== 'registered' || added.again) return added
  const { organizerId } = addition
  const { id: subjectId, eventId } = added.registration
  const at = services.clock.now()
  await inTransaction(services.db, (tx) =>
    recordAct(tx, { eventId, organizerId, act: 'add-registration', subjectId, at }),
  )
  return added
}

import { inRefusableTransaction } from '../../database/refusable.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { deleteEvent, lockOfficeEvent } from './edit-store.ts'
import type { EventRegistrations } from './event-registrations.ts'

export type Deleted = { readonly outcome: 'deleted' | 'not-there' | 'not-a-draft' | 'had-people' }

/** Deletes a draft that nobody ever registered for or was invited to: nothing else of an event is ever deleted. */
export async function deleteDraft(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  registrations: EventRegistrations,
  { organizerId, eventId }: { readonly organizerId: OrganizerId; readonly eventId: EventId },
): Promise<Deleted> {
  const at = clock.now()
  return await inRefusableTransaction(
    db,
    async (tx, refuse: (refusal: Deleted) => never): Promise<Deleted> => {
      const event = await lockOfficeEvent(tx, organizerId, eventId, 'delete-draft')
      if (!event) return refuse({ outcome: 'not-there' })
      if (event.state !== 'draft') return refuse({ outcome: 'not-a-draft' })
      if (!(await registrations.removePlaces(tx, eventId))) return refuse({ outcome: 'had-people' })
      await deleteEvent(tx, eventId)
      await recordAct(tx, { eventId, organizerId, act: 'delete-draft', at })
      return { outcome: 'deleted' }
    },
  )
}

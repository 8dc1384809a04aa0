import type { Services } from '../../services.ts'
import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Move } from '../lane/asks.ts'
import type { Lane } from '../lane/lane.ts'
import { phaseAt } from '../openings/opening.ts'
import { listOpenings } from '../openings/opening-store.ts'
import { findRegistration } from '../registration-store.ts'
import { admits, audienceOf } from './audience.ts'
import { listTypeRows } from './type-store.ts'

type TypeChange = DeedOnOne &
  Pick<Move, 'typeId' | 'ifFull'> & {
    /** What the person typed for a type that asks a code; '' where nothing. */
    readonly code: string
  }

/**
 * Changes the type of a registration: in one step where a place is free, else (`ifFull` wait) in line for it with the
 * old place kept. `no-such-type`: there is none, or none that this person may choose. `closed`: not now. Staff may
 * choose every type, at any time before the event is over.
 */
export async function changeType(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  { eventId, code, ...deed }: TypeChange,
): Promise<Changed | { readonly outcome: 'no-such-type' | 'closed' }> {
  const type = (await listTypeRows(db, eventId)).find(({ typeId }) => typeId === deed.typeId)
  const opening = (await listOpenings(db, [eventId])).get(eventId)
  if (!type || !opening) return { outcome: 'no-such-type' }
  const now = clock.now()
  if (deed.by.kind !== 'organizer') {
    const registration = await findRegistration(db, eventId, deed.id)
    if (!registration) return { outcome: 'not-found' }
    const isOffered = type.isPublic && type.isOpenToChange
    if (!isOffered || !admits(audienceOf(type), { email: registration.email, code }))
      return { outcome: 'no-such-type' }
    const opened = opening.types.find(({ id }) => id === deed.typeId)
    if (phaseAt(opening, opened, now) !== 'open') return { outcome: 'closed' }
  } else if (opening.state === 'cancelled' || now >= opening.endsAt) return { outcome: 'closed' }
  return await askOnOne(lane, eventId, { kind: 'move', ...deed })
}

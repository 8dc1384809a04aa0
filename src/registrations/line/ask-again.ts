import type { Services } from '../../services.ts'
import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Lane } from '../lane/lane.ts'
import { phaseAt } from '../openings/opening.ts'
import { listOpenings } from '../openings/opening-store.ts'
import type { Registration } from '../registration.ts'

/**
 * Puts a registration whose deadline passed at the end of the line, at its person's wish. `closed`: the event takes
 * no registrations any more. `no-line`: nobody can wait.
 */
export async function askAgain(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  { eventId, typeId, ...deed }: DeedOnOne & Pick<Registration, 'typeId'>,
): Promise<Changed | { readonly outcome: 'closed' }> {
  const opening = (await listOpenings(db, [eventId])).get(eventId)
  const type = opening?.types.find(({ id }) => id === typeId)
  if (!opening || phaseAt(opening, type, clock.now()) !== 'open') return { outcome: 'closed' }
  return await askOnOne(lane, eventId, { kind: 'rejoin', deed: 'ask-again', ...deed })
}

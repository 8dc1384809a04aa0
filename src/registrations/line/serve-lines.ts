import type { Services } from '../../services.ts'
import type { Lane } from '../lane/lane.ts'
import { listOpenings } from '../openings/opening-store.ts'
import { mayGive } from '../places/line.ts'
import { offersByItself } from '../places/offering.ts'
import { listWaitedFor } from './offer-store.ts'

/**
 * Offers what is free where time or an edit, not a freed place, lets it be offered: an event that is on again, a window
 * that was lengthened, a line too long for one transaction. Until the machine's time reaches the deadline.
 */
export async function serveLines(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  deadline: Date,
): Promise<void> {
  const now = clock.now()
  const openings = await listOpenings(db, await listWaitedFor(db, now))
  for (const [eventId, opening] of openings) {
    if (clock.machine() >= deadline) return
    const { places } = opening
    const mayServe = places && offersByItself(opening, now) && mayGive(places).length > 0
    if (mayServe) await lane.ask(eventId, { kind: 'serve' })
  }
}

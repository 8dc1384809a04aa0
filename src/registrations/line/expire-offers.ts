import type { Services } from '../../services.ts'
import type { Lane } from '../lane/lane.ts'
import { listEndedOffers } from './offer-store.ts'

const most = 200

/**
 * Ends offers whose deadline has passed: each place goes to the next in line in the same transaction. Does some 200 at
 * a time, until none is left or the machine's time reaches the deadline; who accepted just in time keeps the place.
 */
export async function expireOffers(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const found = await listEndedOffers(db, clock.now(), most)
    const answers = await Promise.all(
      found.map(({ eventId, id }) =>
        lane.ask(eventId, { kind: 'leave', id, deed: 'expire', by: { kind: 'clock' }, reason: null }),
      ),
    )
    if (!answers.some(({ outcome }) => outcome === 'left')) return
  }
}

import type { Services } from '../services.ts'
import type { Lane } from './lane/lane.ts'
import { listUndecided } from './undecided-store.ts'

const most = 200

/**
 * Ends what still waits in events that are over: applications, the line, offers. Does some 200 at a time, until none
 * is left or the machine's time reaches the deadline; what is done twice at once is done once.
 */
export async function expireEnded(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const found = await listUndecided(db, clock.now(), most)
    const answers = await Promise.all(
      found.map(({ eventId, id }) =>
        lane.ask(eventId, { kind: 'leave', id, deed: 'expire', by: { kind: 'clock' }, reason: null }),
      ),
    )
    if (!answers.some(({ outcome }) => outcome === 'left')) return
  }
}

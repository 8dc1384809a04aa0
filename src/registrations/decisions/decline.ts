import type { DeedOnOne } from '../lane/ask-on-one.ts'
import type { Settled } from '../lane/asks.ts'
import type { Busy, Lane } from '../lane/lane.ts'

export type Declined = Extract<Settled, { outcome: 'left' | 'not-possible' | 'not-found' }> | Busy

/** An organizer's no to an application; the reason stands in the person's mail. */
export async function decline(lane: Lane, { eventId, ...deed }: DeedOnOne): Promise<Declined> {
  const answer = await lane.ask(eventId, { kind: 'leave', deed: 'decline', ...deed })
  switch (answer.outcome) {
    case 'left':
    case 'not-possible':
    case 'not-found':
    case 'busy':
      return answer
    default:
      throw new Error(`A leave was answered ${answer.outcome}`)
  }
}

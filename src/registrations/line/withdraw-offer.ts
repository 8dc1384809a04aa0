import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Lane } from '../lane/lane.ts'

/** Takes an open offer back: its person goes to the end of the line, and the place to the first in it. */
export async function withdrawOffer(lane: Lane, { eventId, ...deed }: DeedOnOne): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'rejoin', deed: 'withdraw-offer', ...deed })
}

import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Lane } from '../lane/lane.ts'

/** Stops waiting for another type: the place stays what it is. */
export async function stayWithType(lane: Lane, { eventId, ...deed }: DeedOnOne): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'keep-type', ...deed })
}

import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Lane } from '../lane/lane.ts'

/** Takes an organizer's no back: the application is to be decided on again. */
export async function reopen(lane: Lane, { eventId, ...deed }: DeedOnOne): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'reopen', ...deed })
}

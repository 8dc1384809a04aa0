import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Enter } from '../lane/asks.ts'
import type { Lane } from '../lane/lane.ts'

/**
 * Accepts an application: to a place, or to the waiting list. `full`: there is no place, and it was to be one;
 * `no-line`: the event has no waiting list. Chosen options that are full meanwhile are left out, and told.
 */
export async function approve(
  lane: Lane,
  { eventId, to, ...deed }: DeedOnOne & Pick<Enter, 'to'>,
): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'enter', deed: 'approve', to, ...deed })
}

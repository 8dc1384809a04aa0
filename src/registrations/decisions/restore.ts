import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Enter } from '../lane/asks.ts'
import type { Lane } from '../lane/lane.ts'

/**
 * Brings a cancelled registration back, if a place is there, or into the line. `already-registered`: its person has
 * registered again meanwhile.
 */
export async function restore(
  lane: Lane,
  { eventId, to, ...deed }: DeedOnOne & Pick<Enter, 'to'>,
): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'enter', deed: 'restore', to, ...deed })
}

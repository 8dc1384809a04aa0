import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Reorder } from '../lane/asks.ts'
import type { Lane } from '../lane/lane.ts'

/** Puts somebody at another place of the line for their type, from 1; beyond its end is its end. */
export async function reorder(
  lane: Lane,
  { eventId, position, ...deed }: DeedOnOne & Pick<Reorder, 'position'>,
): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'reorder', position, ...deed })
}

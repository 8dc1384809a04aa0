import { askOnOne, type Changed, type DeedOnOne } from '../lane/ask-on-one.ts'
import type { Promote } from '../lane/asks.ts'
import type { Lane } from '../lane/lane.ts'

/** Gives somebody in line a place out of order, or offers it, past those before them and never past a capacity (`full`). */
export async function promote(
  lane: Lane,
  { eventId, as, ...deed }: DeedOnOne & Pick<Promote, 'as'>,
): Promise<Changed> {
  return await askOnOne(lane, eventId, { kind: 'promote', as, ...deed })
}

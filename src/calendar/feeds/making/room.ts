import type { ZoneId } from '../../../time/wall-time.ts'
import { vtimezone } from '../../zones/vtimezone.ts'
import type { MadeEvent } from './entry-maker.ts'

/** What goes into a feed or stays out as one: an event with all its entries, or one that is told to have left. */
export type Piece = Pick<MadeEvent, 'uid' | 'startsAt' | 'entries' | 'bytes'> & {
  readonly id: MadeEvent['id'] | null
}

/** The octets that are left of a feed. Entries take their own, and the first of a zone takes its VTIMEZONE's. */
export type Room = {
  /** By how many octets these are too many together; nothing is taken. */
  readonly excess: (pieces: readonly Piece[]) => number
  /** Takes these together if they fit, and says whether they did. */
  readonly take: (pieces: readonly Piece[]) => boolean
}

export function roomOf(octets: number): Room {
  const zones = new Set<ZoneId>()
  let left = octets

  function need(pieces: readonly Piece[]) {
    const fresh = new Set<ZoneId>()
    let sum = 0
    for (const { bytes, entries } of pieces) {
      sum += bytes
      for (const { zone } of entries) if (zone !== null && !zones.has(zone)) fresh.add(zone)
    }
    for (const zone of fresh) sum += vtimezone(zone).length
    return { sum, fresh }
  }

  return {
    excess: (pieces) => need(pieces).sum - left,
    take: (pieces) => {
      const { sum, fresh } = need(pieces)
      if (sum > left) return false
      left -= sum
      for (const zone of fresh) zones.add(zone)
      return true
    },
  }
}

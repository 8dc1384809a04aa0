import type { EventState } from '../../events/event.ts'

/** What of an event decides on its offers. */
export type OfferFacts = {
  readonly state: EventState
  readonly startsAt: Date
  readonly endsAt: Date
  /** When registering ends; null: at the start. */
  readonly closesAt: Date | null
  readonly offerHours: number
}

const hourMs = 3_600_000
/** So close before the start no offer is made by itself: who lives far off could not come. */
const restsBeforeStartMs = 4 * hourMs

/** Whether free places are offered by themselves at `now`: not of an event that rests, closed, or begins in under 4 hours. */
export function offersByItself(
  { state, startsAt, closesAt }: Pick<OfferFacts, 'state' | 'startsAt' | 'closesAt'>,
  now: Date,
): boolean {
  if (state !== 'published' && state !== 'unlisted') return false
  return now < (closesAt ?? startsAt) && now <= offersRestFrom({ startsAt })
}

/** From when on, so close before the start, none is made by itself. */
export function offersRestFrom({ startsAt }: Pick<OfferFacts, 'startsAt'>): Date {
  return new Date(startsAt.getTime() - restsBeforeStartMs)
}

/**
 * The deadline of an offer made at `now`: the event's hours, but at most half the time left to the start (of an event
 * that goes on, to its end), on a full minute. Undefined where the event is over.
 */
export function offerEndsAt({ startsAt, endsAt, offerHours }: OfferFacts, now: Date): Date | undefined {
  const until = now < startsAt ? startsAt : endsAt
  const half = (until.getTime() - now.getTime()) / 2
  if (half <= 0) return undefined
  const end = now.getTime() + Math.min(offerHours * hourMs, half)
  const onMinute = Math.floor(end / 60_000) * 60_000
  return new Date(onMinute > now.getTime() ? onMinute : end)
}

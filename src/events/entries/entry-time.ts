import type { LocalDate, ZoneId } from '../../time/wall-time.ts'
import { type Event, isCalledOff, isDated } from '../event.ts'

/** When an entry is: whole days, both ends in, or two instants in a zone. */
export type EntryTime =
  | { readonly kind: 'days'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly kind: 'hours'; readonly startsAt: Date; readonly endsAt: Date; readonly zone: ZoneId }

type Timed = Pick<Event, 'schedule' | 'startsAt' | 'endsAt' | 'state' | 'previous'>

const dayMs = 86_400_000

/**
 * When a calendar shows the event: hours where it lasts a day at most, else its days. An event that was
 * called off stays at the date it had (CAL-37); one whose date is to be announced is in no calendar.
 */
export function entryTimeOf(event: Timed): EntryTime | null {
  const { schedule, startsAt, endsAt, previous } = event
  if (!isDated(schedule.precision)) {
    return isCalledOff(event) && previous
      ? { kind: 'days', from: previous.startsOn, to: previous.endsOn }
      : null
  }
  const isOneEntry = schedule.precision === 'time' && endsAt.getTime() - startsAt.getTime() <= dayMs
  if (isOneEntry) return { kind: 'hours', startsAt, endsAt, zone: schedule.timeZone }
  return { kind: 'days', from: schedule.startsOn, to: schedule.endsOn }
}

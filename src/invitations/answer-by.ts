import type { Event } from '../events/event.ts'
import { startOfDay } from '../time/instants.ts'
import { dateOf, type LocalDate, plusDays, type ZoneId } from '../time/wall-time.ts'
import { wallTimeAt } from '../time/zones.ts'

/** The last day on which the invited may answer, unless staff say otherwise: the event's own, else when it closes. */
export function defaultAnswerBy({
  hearByOn,
  window,
  startsAt,
  schedule,
}: Pick<Event, 'hearByOn' | 'window' | 'startsAt' | 'schedule'>): LocalDate {
  if (hearByOn !== null) return hearByOn
  // The end of a window is out: what closes at midnight has its last day the day before.
  const last = new Date((window.closesAt ?? startsAt).getTime() - 1)
  return dateOf(wallTimeAt(schedule.timeZone, last))
}

/** The instant at which the last day is over in the event's zone. */
export function endOfDay(day: LocalDate, zone: ZoneId): Date {
  return startOfDay(plusDays(day, 1), zone)
}

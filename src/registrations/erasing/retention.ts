import type { Event } from '../../events/event.ts'
import type { LocalDate } from '../../time/wall-time.ts'
import { parseLocalDate } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'

/**
 * The day on which registrations become anonymous, by the venue's clocks; undefined while the event waits for its date.
 * A month that lacks the day ends it by its last.
 */
export function anonymousOn(
  {
    endsAt,
    state,
    schedule,
    retentionMonths,
  }: Pick<Event, 'endsAt' | 'state' | 'schedule' | 'retentionMonths'>,
  sitesMonths: number,
): LocalDate | undefined {
  if (state === 'postponed') return undefined
  const months = retentionMonths ?? sitesMonths
  const at = new Date(endsAt)
  at.setUTCMonth(at.getUTCMonth() + months)
  if (at.getUTCDate() !== endsAt.getUTCDate()) at.setUTCDate(0)
  return parseLocalDate(wallTimeAt(schedule.timeZone, at).slice(0, 10))
}

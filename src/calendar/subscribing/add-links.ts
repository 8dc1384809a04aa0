import type { LinksToAdd } from '../../events/page/links-to-add.ts'
import { plusDays } from '../../time/wall-time.ts'
import type { CalendarEntry } from '../entry.ts'
import { dateValue, utcValue } from '../ical-text.ts'

/**
 * Links that open a new entry in Google's or Microsoft's calendar, for programs that show no card (CAL-74). They carry
 * no secret: only what is public.
 */
export function addLinks(entry: Pick<CalendarEntry, 'time' | 'summary' | 'location' | 'url'>): LinksToAdd {
  const { summary, location, url } = entry
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: summary,
    dates: googleDates(entry.time),
    location,
  })
  google.set('details', url)
  if (entry.time.kind === 'hours') google.set('ctz', entry.time.zone)
  const outlook = new URLSearchParams({ path: '/calendar/action/compose', rru: 'addevent', subject: summary })
  for (const [name, value] of outlookTimes(entry.time)) outlook.set(name, value)
  outlook.set('location', location)
  outlook.set('body', url)
  return {
    google: `https://calendar.google.com/calendar/render?${encoded(google)}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${encoded(outlook)}`,
    office: `https://outlook.office.com/calendar/0/deeplink/compose?${encoded(outlook)}`,
  }
}

function googleDates(time: CalendarEntry['time']): string {
  if (time.kind === 'hours') return `${utcValue(time.startsAt)}/${utcValue(time.endsAt)}`
  return `${dateValue(time.from)}/${dateValue(plusDays(time.to, 1))}`
}

function outlookTimes(time: CalendarEntry['time']): readonly (readonly [string, string])[] {
  if (time.kind === 'days') {
    return [
      ['startdt', time.from],
      ['enddt', plusDays(time.to, 1)],
      ['allday', 'true'],
    ]
  }
  return [
    ['startdt', time.startsAt.toISOString()],
    ['enddt', time.endsAt.toISOString()],
  ]
}

/** With %20 for spaces: Outlook shows a plus as a plus. */
function encoded(query: URLSearchParams): string {
  return query.toString().replaceAll('+', '%20')
}

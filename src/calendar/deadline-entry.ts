import { deadlineUid } from '../events/deadline-uid.ts'
import { entryTimeOf } from '../events/entry-time.ts'
import type { Event, Texts } from '../events/event.ts'
import type { CalendarEntry } from './entry.ts'
import { type EntryContext, eventPage, sharedByParts } from './event-entry.ts'
import { datesInWords, hoursInWords, instantInWords } from './event-time.ts'
import { calledOff, isCalledOff, whenAndWhere, words } from './event-words.ts'

// Long enough for a calendar to draw it, and short enough to be no appointment.
const lengthMs = 15 * 60_000

/**
 * When registering closes as an entry that ends at that instant and is called off with its event (CAL-47); null where
 * no instant was set, nobody can register, or the event itself is in no calendar.
 */
export function deadlineEntry(event: Event, texts: Texts, context: EntryContext): CalendarEntry | null {
  const { t } = context
  const { closesAt } = event.window
  const time = entryTimeOf(event)
  if (closesAt === null || time === null || (event.mode !== 'open' && event.mode !== 'application'))
    return null
  const page = eventPage(event.slug, context)
  const paragraphs = [
    isCalledOff(event) ? words(texts, 'reason') : instantInWords(closesAt, event, t),
    words(texts, 'title'),
    whenAndWhere(datesInWords(event, time, t.locale), hoursInWords(event, t), { event, texts, t }),
    page,
  ]
  return {
    ...sharedByParts(event, texts, context),
    uid: deadlineUid(event),
    sequence: event.sequence,
    createdAt: event.createdAt,
    changedAt: event.changedAt,
    stampedAt: event.changedAt,
    time: {
      kind: 'hours',
      startsAt: new Date(closesAt.getTime() - lengthMs),
      endsAt: closesAt,
      zone: event.schedule.timeZone,
    },
    isBusy: false,
    summary: calledOff(event, t('calendar.closes', { title: words(texts, 'title') }), t),
    location: '',
    description: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    url: page,
    position: null,
    broadcast: null,
  }
}

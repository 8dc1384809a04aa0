import { calledOff } from '../events/entries/called-off.ts'
import { deadlineTime, deadlineUid } from '../events/entries/deadline.ts'
import { entryTimeOf } from '../events/entries/entry-time.ts'
import { type Event, isCalledOff, type Texts } from '../events/event.ts'
import type { CalendarEntry } from './entry.ts'
import { type EntryContext, eventPage, sharedByParts } from './event-entry.ts'
import { datesInWords, hoursInWords, instantInWords } from './event-time.ts'
import { whenAndWhere, words } from './event-words.ts'

/**
 * When registering closes as an entry that ends at that instant and is called off with its event (CAL-47); null where
 * no instant was set, nobody can register, or the event itself is in no calendar.
 */
export function deadlineEntry(event: Event, texts: Texts, context: EntryContext): CalendarEntry | null {
  const { t } = context
  const [time, closing] = [entryTimeOf(event), deadlineTime(event)]
  if (time === null || closing === null) return null
  const page = eventPage(event.slug, context)
  const paragraphs = [
    isCalledOff(event) ? words(texts, 'reason') : instantInWords(closing.endsAt, event, t),
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
    time: closing,
    isBusy: false,
    summary: calledOff(event, t('calendar.closes', { title: words(texts, 'title') }), t),
    location: '',
    description: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    url: page,
    position: null,
    broadcast: null,
  }
}

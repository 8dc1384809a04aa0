import { calledOff } from '../events/entries/called-off.ts'
import { sessionSequence } from '../events/entries/session-sequence.ts'
import { type Event, isCalledOff, type Session, type Texts } from '../events/event.ts'
import { formatDates } from '../i18n/formats.ts'
import { hoursIn } from '../time/hours-in.ts'
import type { CalendarEntry } from './entry.ts'
import { type EntryContext, eventPage, sharedByParts } from './event-entry.ts'
import { hoursInWords } from './event-time.ts'
import { locationOf, whenAndWhere, words } from './event-words.ts'

/** A session in its event's feeds, with the words of both in one language. */
export type SessionFacts = {
  readonly session: Session
  readonly words: Texts
  readonly event: Event
  readonly texts: Texts
}

/** A session of the programme as an entry beside its event's, which it names as its parent (CAL-46). */
export function sessionEntry(facts: SessionFacts, context: EntryContext): CalendarEntry {
  const { session, event, texts } = facts
  const { t } = context
  const page = eventPage(event.slug, context, '/programme')
  const changedAt = event.changedAt > session.changedAt ? event.changedAt : session.changedAt
  const { startsAt, endsAt } = session
  return {
    ...sharedByParts(event, texts, context),
    uid: session.uid,
    sequence: sessionSequence(session, event),
    createdAt: session.createdAt ?? event.createdAt,
    changedAt,
    stampedAt: changedAt,
    time: { kind: 'hours', startsAt, endsAt, zone: event.schedule.timeZone },
    isBusy: !isCalledOff(event),
    summary: calledOff(event, titleInEvent(facts), t),
    location: locationOf(event, texts, t.locale, page, words(facts.words, 'room')),
    description: descriptionOfSession(facts, context, page),
    url: page,
    broadcast: null,
    parentUid: event.uid,
  }
}

function titleInEvent({ words: own, texts }: SessionFacts): string {
  const event = words(texts, 'short_title') || words(texts, 'title')
  return [words(own, 'title'), event].filter((part) => part !== '').join(' · ')
}

function descriptionOfSession(facts: SessionFacts, { t }: EntryContext, page: string): string {
  const { session, event, texts } = facts
  const dates = formatDates(t.locale, session.startsOn, session.startsOn)
  const paragraphs = [
    isCalledOff(event) ? words(texts, 'reason') : '',
    whenAndWhere(dates, hoursInWords(asEvent(facts), t), { event, texts, t }),
    t('calendar.session-of', { title: words(texts, 'title') }),
    page,
  ]
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

/** The session's time as an event's, for their hours are put into words alike. */
function asEvent({ session, event }: SessionFacts): Parameters<typeof hoursInWords>[0] {
  const { startsAt, endsAt } = session
  const hours = hoursIn(event.schedule.timeZone, startsAt, endsAt)
  return { startsAt, endsAt, schedule: { precision: 'time', ...hours } }
}

import { translator } from '../../i18n/translate.ts'
import type { CalendarEntry } from '../entry.ts'
import { eventPage } from '../event-entry.ts'
import { instantInWords } from '../event-time.ts'
import { words } from '../event-words.ts'
import { type PersonalContext, type PersonalFacts, wayToOwnPage } from './personal-entry.ts'

// Long enough for a calendar to draw it, and short enough to be no appointment.
const lengthMs = 30 * 60_000

/**
 * The deadline of an offered place as an entry of its own, which ends at that instant (CAL-61). Its UID is the
 * registration's under another kind: a later offer moves it. `isOpen` false: it was taken, declined or withdrawn.
 */
export function personalDeadline(
  facts: PersonalFacts,
  { endsAt, isOpen }: { readonly endsAt: Date; readonly isOpen: boolean },
  context: PersonalContext,
): CalendarEntry {
  const { registration, event, texts } = facts
  const t = translator(context.locale)
  const page = eventPage(event.slug, { ...context, t })
  const summary = t('feeds.deadline', { title: words(texts, 'title') })
  const text = t('feeds.deadline-text', { time: instantInWords(endsAt, event, t) })
  const changedAt = new Date(Math.max(event.changedAt.getTime(), registration.stateChangedAt.getTime()))
  return {
    uid: `deadline-${registration.uid.replace(/^registration-/, '')}`,
    sequence: registration.sequence + event.sequence,
    createdAt: registration.registeredAt,
    changedAt,
    stampedAt: changedAt,
    time: {
      kind: 'hours',
      startsAt: new Date(endsAt.getTime() - lengthMs),
      endsAt,
      zone: event.schedule.timeZone,
    },
    status: isOpen ? 'CONFIRMED' : 'CANCELLED',
    isBusy: false,
    summary: isOpen ? summary : t('calendar.cancelled', { title: summary }),
    location: '',
    description: (isOpen ? [text, wayToOwnPage(context), page] : [page]).join('\n\n'),
    url: page,
    position: null,
    categories: [],
    contact: '',
    broadcast: null,
  }
}

import { type Event, isCalledOff, type Texts } from '../../events/event.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { calendarStart } from '../calendar-head.ts'
import { type CalendarEntry, writeEntry } from '../entry.ts'
import { type Contact, eventEntry } from '../event-entry.ts'
import { titleOf, words } from '../event-words.ts'
import { foldedText } from '../ical-text.ts'
import { joinCalendar } from '../join-calendar.ts'

/** A registration as its person's own entry shows it (CAL-61): one UID in mail, page and personal feed. */
export type PersonalFacts = {
  readonly registration: {
    readonly uid: string
    readonly sequence: number
    readonly number: number
    readonly state: 'applied' | 'waitlisted' | 'offered' | 'confirmed' | 'declined' | 'expired' | 'cancelled'
    readonly registeredAt: Date
    readonly stateChangedAt: Date
  }
  readonly event: Event
  /** The event's own texts in the person's language. */
  readonly texts: Texts
}

/** The language of the entry, and whose calendar it comes from. */
export type PersonalContext = {
  readonly locale: Locale
  /** PUBLIC_URL without a slash at its end. */
  readonly origin: string
  readonly siteLocale: Locale
  readonly contact: Contact
}

/** A person's own entry; null where the event's date is to be announced. It holds no secret link (CAL-62). */
export function personalEntry(facts: PersonalFacts, context: PersonalContext): CalendarEntry | null {
  const { registration, event, texts } = facts
  const t = translator(context.locale)
  const shared = { categoryName: null, detail: 'full', showsCancelled: false } as const
  // Whoever has registered is not told how to.
  const entry = eventEntry({ ...event, mode: 'none' }, texts, { ...context, ...shared, t })
  if (entry === null) return null
  const status = statusOf(facts)
  const changedAt = latest(event.changedAt, registration.stateChangedAt)
  return {
    ...entry,
    uid: registration.uid,
    // Each of the two rises alone, so their sum rises with every change of either (CAL-32).
    sequence: registration.sequence + event.sequence,
    createdAt: registration.registeredAt,
    changedAt,
    stampedAt: changedAt,
    status,
    isBusy: status === 'CONFIRMED',
    summary: summaryOf(facts, context.locale),
    description: describe(facts, entry.description, context).join('\n\n'),
    joining: joiningOf(facts),
  }
}

function describe(facts: PersonalFacts, ofEvent: string, context: PersonalContext): readonly string[] {
  const t = translator(context.locale)
  const number = t('calendar.number', { number: String(facts.registration.number) })
  // Why it is off comes first (CAL-35).
  if (statusOf(facts) === 'CANCELLED') return [ofEvent, number]
  const joining = joiningOf(facts)
  const way = joining ? [`${t('calendar.joining')}\n${joining.url}`] : []
  return [number, ...way, ofEvent, wayToOwnPage(context)]
}

/** How to take part online, for who has a place in an event that takes place (CAL-42). */
function joiningOf(facts: PersonalFacts): CalendarEntry['broadcast'] {
  const { joiningUrl } = facts.event
  if (joiningUrl === null || statusOf(facts) !== 'CONFIRMED') return null
  return { url: joiningUrl, label: words(facts.texts, 'title') }
}

/** How to see, change or cancel a registration, in words: people share their calendars, so no link that acts is in one. */
export function wayToOwnPage({ locale, origin, siteLocale }: PersonalContext): string {
  const address = `${origin}/my${locale === siteLocale ? '' : `?lang=${locale}`}`
  return `${translator(locale)('feeds.way')}\n${address}`
}

/** The entry as a calendar of its own to download; an event without a date leaves it empty. */
export function personalCalendar(facts: PersonalFacts, context: PersonalContext): string {
  const entry = personalEntry(facts, context)
  const head = foldedText(calendarStart(context.locale))
  const { uid, startsAt } = { uid: facts.registration.uid, startsAt: facts.event.startsAt }
  const entries = entry === null ? [] : [{ ...writeEntry(entry), uid, startsAt }]
  return joinCalendar(head, entries, facts.event.schedule.timeZone)
}

function statusOf({ registration, event }: PersonalFacts): CalendarEntry['status'] {
  if (isCalledOff(event)) return 'CANCELLED'
  switch (registration.state) {
    case 'confirmed':
      return 'CONFIRMED'
    case 'applied':
    case 'waitlisted':
    case 'offered':
      return 'TENTATIVE'
    default:
      return 'CANCELLED'
  }
}

function summaryOf({ registration, event, texts }: PersonalFacts, locale: Locale): string {
  const t = translator(locale)
  const title = titleOf(event, texts, t)
  if (title !== titleOf({ state: 'published' }, texts, t)) return title
  switch (registration.state) {
    case 'confirmed':
      return title
    case 'applied':
    case 'waitlisted':
    case 'offered':
      return t(`calendar.${registration.state}`, { title })
    default:
      return t('calendar.cancelled', { title })
  }
}

function latest(a: Date, b: Date): Date {
  return a > b ? a : b
}

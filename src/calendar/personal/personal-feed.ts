import { translator } from '../../i18n/translate.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { calendarHead } from '../calendar-head.ts'
import { type CalendarEntry, writeEntry } from '../entry.ts'
import { joinCalendar, type PlacedEntry } from '../join-calendar.ts'
import { personalDeadline } from './personal-deadline.ts'
import { type PersonalContext, type PersonalFacts, personalEntry } from './personal-entry.ts'

/** A registration in its person's feed, with the deadline of the place that it was offered last, if it was. */
export type FedRegistration = PersonalFacts & {
  readonly offer: { readonly endsAt: Date; readonly isOpen: boolean } | null
}

export type FeedOwner = {
  readonly siteName: string
  /** Of a calendar without entries. */
  readonly zone: ZoneId
  /** When its address was made, or replaced. */
  readonly changedAt: Date
}

/** A person's registrations as one calendar (CAL-61); it does not say its own address, which is a secret (CAL-62). */
export function personalFeed(
  registrations: readonly FedRegistration[],
  context: PersonalContext,
  { siteName, zone, changedAt }: FeedOwner,
): { readonly text: string; readonly changedAt: Date } {
  const entries = registrations.flatMap((facts) => entriesOf(facts, context))
  const newest = new Date(
    entries.reduce((last, entry) => Math.max(last, entry.changedAt.getTime()), changedAt.getTime()),
  )
  const { locale, origin, siteLocale } = context
  const t = translator(locale)
  const head = calendarHead({
    locale,
    name: t('feeds.name', { site: siteName }),
    description: t('feeds.about', { site: siteName }),
    source: null,
    page: `${origin}/my${locale === siteLocale ? '' : `?lang=${locale}`}`,
    changedAt: newest,
    color: null,
  })
  return { text: joinCalendar(head, entries, zone), changedAt: newest }
}

type FedEntry = PlacedEntry & { readonly text: string; readonly changedAt: Date }

function entriesOf(facts: FedRegistration, context: PersonalContext): readonly FedEntry[] {
  const entry = personalEntry(facts, context)
  const deadline = facts.offer && personalDeadline(facts, facts.offer, context)
  return [
    ...(entry ? [placed(entry, facts.event.startsAt)] : []),
    ...(deadline && facts.offer ? [placed(deadline, facts.offer.endsAt)] : []),
  ]
}

function placed(entry: CalendarEntry, startsAt: Date): FedEntry {
  return { ...writeEntry(entry), uid: entry.uid, startsAt, changedAt: entry.changedAt }
}

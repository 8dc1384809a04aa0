import { entryTimeOf } from '../events/entries/entry-time.ts'
import { type Event, isCalledOff, type Texts } from '../events/event.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Translate } from '../i18n/translate.ts'
import type { CalendarEntry } from './entry.ts'
import { type Detail, descriptionOf, locationOf, titleOf, words } from './event-words.ts'

/** What an entry says beside the event's own facts. */
export type EntryContext = {
  readonly t: Translate
  /** PUBLIC_URL without a slash at its end. */
  readonly origin: string
  readonly siteLocale: Locale
  readonly contact: Contact
  readonly categoryName: string | null
  readonly detail: Detail
  /** `cancelled=show`: for programs that would hide what is cancelled (CAL-35). */
  readonly showsCancelled: boolean
}
/** Whom to ask, where the event names nobody of its own. */
export type Contact = { readonly name: string; readonly email: string | null; readonly phone: string | null }

/** The event as a public entry in one language; null where its date is to be announced. */
export function eventEntry(event: Event, texts: Texts, context: EntryContext): CalendarEntry | null {
  const time = entryTimeOf(event)
  if (time === null) return null
  const { t, detail } = context
  const page = eventPage(event.slug, context)
  return {
    ...sharedByParts(event, texts, context),
    uid: event.uid,
    sequence: event.sequence,
    createdAt: event.createdAt,
    changedAt: event.changedAt,
    stampedAt: event.changedAt,
    time,
    isBusy: time.kind === 'hours' && !isCalledOff(event),
    summary: titleOf(event, texts, t),
    location: locationOf(event, texts, t.locale, page),
    description: descriptionOf(event, texts, time, { t, page, detail }),
    url: page,
    broadcast: event.broadcastUrl === null ? null : { url: event.broadcastUrl, label: words(texts, 'title') },
  }
}

/** What an event's entry and those of its sessions say alike: whether they take place, where, of which theme, whom to ask. */
export function sharedByParts(
  event: Event,
  texts: Texts,
  { categoryName, contact, showsCancelled }: EntryContext,
): Pick<CalendarEntry, 'status' | 'position' | 'categories' | 'contact'> {
  return {
    status: isCalledOff(event) && !showsCancelled ? 'CANCELLED' : 'CONFIRMED',
    position: event.position && { ...event.position, title: words(texts, 'venue') || words(texts, 'city') },
    categories: categoryName === null ? [] : [categoryName],
    contact: contactOf(event, contact),
  }
}

/** The address of the event's page for readers of the entry's language. */
export function eventPage(
  slug: string,
  { origin, t, siteLocale }: Pick<EntryContext, 'origin' | 't' | 'siteLocale'>,
  page: '' | '/programme' = '',
): string {
  return `${origin}/events/${slug}${page}${t.locale === siteLocale ? '' : `?lang=${t.locale}`}`
}

function contactOf(event: Event, site: Contact): string {
  const ways = [event.contactEmail ?? site.email, event.contactPhone ?? site.phone].filter(
    (way) => way !== null && way !== '',
  )
  return ways.length === 0 ? '' : [site.name, ...ways].filter((part) => part !== '').join(', ')
}

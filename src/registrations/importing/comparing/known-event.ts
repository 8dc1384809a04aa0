import type { Event, Texts } from '../../../events/event.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { CategoryId, EventId, SessionId } from '../../../ids.ts'

/** An event that is here, with its words in every language: what is missing in one is the default's. */
export type KnownEvent = {
  readonly event: Event
  readonly texts: ReadonlyMap<Locale, Texts>
  readonly sessions: readonly KnownSession[]
}

export type KnownSession = {
  readonly id: SessionId
  readonly uid: string
  /** As feeds say it: it rises with its event's. */
  readonly sequence: number
  readonly kind: 'talk' | 'pause'
  readonly startsAt: Date
  readonly endsAt: Date
  /** In the event's default language. */
  readonly title: string
  readonly room: string
}

/** What a file is compared with. */
export type Known = {
  readonly byUid: ReadonlyMap<string, KnownEvent>
  readonly bySlug: ReadonlyMap<string, KnownEvent>
  /** Every slug that an event has or had. */
  readonly slugs: ReadonlySet<string>
  /** Sessions by UID, each with its event's id. */
  readonly sessions: ReadonlyMap<string, EventId>
  /** UIDs of what subscribers were told is gone. */
  readonly gone: ReadonlyMap<string, 'event' | 'session' | 'deadline'>
  /** Themes by slug and by their names in every language. */
  readonly categories: ReadonlyMap<string, { readonly id: CategoryId; readonly slug: string }>
}

/** The event's word for a field in its own default language; '' where it has none. */
export function wordOf({ event, texts }: Pick<KnownEvent, 'event' | 'texts'>, field: string): string {
  return texts.get(event.defaultLocale)?.get(field)?.text ?? ''
}

/** Whether the UID was made here, and not brought by a file. */
export function isOwnUid(
  kind: 'event' | 'session',
  { id, uid }: { readonly id: string; readonly uid: string },
) {
  return uid.startsWith(`${kind}-${id}@`)
}

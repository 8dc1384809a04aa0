import type { Translate } from '../../i18n/translate.ts'
import type { EventFacts } from './event-facts.ts'

/** Addresses that open a new entry in a calendar on the web. */
export type LinksToAdd = { readonly google: string; readonly outlook: string; readonly office: string }

/**
 * The links of an event whose page has that full address; null where it stands in no calendar, or was called off.
 * Handed in, for calendars stand above this room.
 */
export type MakeLinksToAdd = (
  facts: Pick<EventFacts, 'event' | 'texts'>,
  t: Translate,
  page: string,
) => LinksToAdd | null

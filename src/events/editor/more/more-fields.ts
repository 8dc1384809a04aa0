import type { Event } from '../../event.ts'
import { mostHosts, plainMore } from './more-draft.ts'

/** The names of the form's fields for the hosts of the site, in order. */
export const hostFields: readonly string[] = Array.from(
  { length: mostHosts },
  (_, place) => `host_${place + 1}`,
)

/** An event's own facts of the folded part as the form's values. */
export function valuesOf(facts: Pick<Event, keyof typeof plainMore>): ReadonlyMap<string, string> {
  return new Map([
    ['edition', facts.edition?.toString() ?? ''],
    ['contact_email', facts.contactEmail ?? ''],
    ['contact_phone', facts.contactPhone ?? ''],
    ['online', ticked(facts.isOnline)],
    ['broadcast', facts.broadcastUrl ?? ''],
    ['joining', facts.joiningUrl ?? ''],
    ['asks_affiliation', ticked(facts.asks.affiliation)],
    ['asks_listing', ticked(facts.asks.listing)],
    ['asks_photos', ticked(facts.asks.photos)],
    ['asks_news', ticked(facts.asks.news)],
    ['publishes_capacity', ticked(facts.publishesCapacity)],
  ])
}

function ticked(isSo: boolean): string {
  return isSo ? 'yes' : ''
}

/** Those of an event that nobody has said more of. */
export const plainValues: ReadonlyMap<string, string> = valuesOf(plainMore)

/** All fields of the folded part: the page opens it where one of them says something. */
export const moreFields: readonly string[] = [
  ...hostFields,
  ...['new_host', 'new_host_website', 'series', 'new_series', 'new_category'],
  ...plainValues.keys(),
]

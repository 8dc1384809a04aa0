import type { HostId, SeriesId } from '../../../ids.ts'
import type { Event } from '../../event.ts'

/** What the editor's folded part says of an event. */
export type MoreDraft = Pick<
  Event,
  | 'edition'
  | 'contactEmail'
  | 'contactPhone'
  | 'isOnline'
  | 'broadcastUrl'
  | 'joiningUrl'
  | 'asks'
  | 'publishesCapacity'
> & {
  /** Those of the site, in order, and one that is new to it: it comes last. */
  readonly hosts: readonly HostId[]
  readonly newHost: { readonly name: string; readonly website: string | null } | null
  /** The slug of one of the site's, or the name of a new one: this comes before. */
  readonly series: string | null
  readonly newSeries: string
  readonly newCategory: string
}

/** The same with what it names found on the site, or made. */
export type SettledMore = MoreDraft & {
  readonly seriesId: SeriesId | null
  readonly hostIds: readonly HostId[]
}

/** An event's own part of it, as it is where nobody has said anything. */
export const plainMore = {
  edition: null,
  contactEmail: null,
  contactPhone: null,
  isOnline: false,
  broadcastUrl: null,
  joiningUrl: null,
  asks: { affiliation: true, listing: false, photos: false, news: false },
  publishesCapacity: false,
} as const satisfies Partial<MoreDraft>

/** How many hosts the form has room for. */
export const mostHosts = 12

import { singleQuery } from '../../http/gates/address-gate.ts'
import { isSlug } from '../event.ts'
import { type Listing, listingQuery, readListing } from '../listing/listing.ts'

/** What another site shows of the calendar: all of it stands in the address. */
export type EmbedAsk = {
  readonly of: EmbedScope
  /** How many events a list holds. */
  readonly most: number
  /** Colours that do not follow the reader's system. */
  readonly scheme: 'light' | 'dark' | null
}
export type EmbedScope =
  | { readonly kind: 'event'; readonly slug: string }
  | { readonly kind: 'series'; readonly slug: string }
  /** An agenda of what comes, or a month. */
  | { readonly kind: 'list'; readonly listing: Listing }

/** How high a frame is where nothing limits it, in CSS pixels. */
export const frameHeights = { event: 340, series: 640, list: 640 } as const

// No slug, and the same for all that could be none.
const nothing = '-'
const ordinaryMost = 10
const highestMost = 50

/** Reads an address; what makes no sense there is as if it were not (SEC-8). An event or a series that is named is there or not. */
export function readEmbed(url: URL): EmbedAsk {
  const scheme = singleQuery(url, 'scheme')
  return {
    of: readScope(url),
    most: readMost(singleQuery(url, 'most') ?? ''),
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
  }
}

function readScope(url: URL): EmbedScope {
  const [event, series] = [singleQuery(url, 'event') ?? '', singleQuery(url, 'series') ?? '']
  if (event !== '') return { kind: 'event', slug: isSlug(event) ? event : nothing }
  if (series !== '') return { kind: 'series', slug: isSlug(series) ? series : nothing }
  return { kind: 'list', listing: { ...readListing(url), period: 'upcoming', words: '', after: null } }
}

function readMost(text: string): number {
  const most = /^[1-9]\d?$/.test(text) ? Number(text) : ordinaryMost
  return most <= highestMost ? most : ordinaryMost
}

/** The query that names it, its parameters in one fixed order. */
export function embedQuery({ of, most, scheme }: EmbedAsk): string {
  const query = new URLSearchParams(of.kind === 'list' ? listingQuery(of.listing) : { [of.kind]: of.slug })
  if (isList(of) && most !== ordinaryMost) query.set('most', String(most))
  if (scheme !== null) query.set('scheme', scheme)
  return query.toString()
}

/** Whether it shows so many events and no more. */
function isList(of: EmbedScope): boolean {
  return of.kind === 'series' || (of.kind === 'list' && of.listing.view === 'agenda')
}

import { singleQuery } from '../../http/gates/address-gate.ts'
import { cleanLine } from '../../http/text-gate.ts'
import { isCountry } from '../../i18n/names.ts'
import { type EventId, isUuid } from '../../ids.ts'
import { isSlug } from '../event.ts'

/** What a listing shows: all of it stands in the address. */
export type Listing = {
  readonly period: 'upcoming' | 'past'
  readonly words: string
  readonly category: string | null
  readonly country: string | null
  readonly after: Place | null
}

/** Where the page before ended: the next one begins after this event. */
export type Place = { readonly isDated: boolean; readonly startsAt: Date; readonly id: EventId }

/** Events on one page. */
export const pageSize = 50
const longestWords = 200
const latest = 8.64e15

/** Reads the listing from an address; what makes no sense there is as if it were not (SEC-8). */
export function readListing(url: URL): Listing {
  const [category, country] = [singleQuery(url, 'category') ?? '', singleQuery(url, 'country') ?? '']
  const words = cleanLine(singleQuery(url, 'q') ?? '') ?? ''
  return {
    period: singleQuery(url, 'when') === 'past' ? 'past' : 'upcoming',
    words: [...words].slice(0, longestWords).join('').replaceAll(/\s+/g, ' '),
    category: isSlug(category) ? category : null,
    country: isCountry(country) ? country : null,
    after: readPlace(singleQuery(url, 'after') ?? ''),
  }
}

/** The query that names the listing, its parameters in one fixed order. */
export function listingQuery(listing: Listing, more: Partial<Listing> = {}): string {
  const { period, words, category, country, after } = { ...listing, ...more }
  const query = new URLSearchParams()
  if (category !== null) query.set('category', category)
  if (country !== null) query.set('country', country)
  if (words !== '') query.set('q', words)
  if (period === 'past') query.set('when', period)
  if (after !== null) query.set('after', writePlace(after))
  return query.toString()
}

/** Whether anything but the period narrows it. */
export function isFiltered({ words, category, country }: Listing): boolean {
  return words !== '' || category !== null || country !== null
}

function writePlace({ isDated, startsAt, id }: Place): string {
  return `${isDated ? 'd' : 'u'}${startsAt.getTime()}_${id}`
}

function readPlace(text: string): Place | null {
  const [, kind, at = '', id = ''] = /^([du])(-?\d{1,16})_([0-9a-f-]{36})$/.exec(text) ?? []
  if (kind === undefined || !isUuid(id) || Math.abs(Number(at)) > latest) return null
  return { isDated: kind === 'd', startsAt: new Date(Number(at)), id: id as EventId }
}

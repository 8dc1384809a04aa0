import { singleQuery } from '../../http/gates/address-gate.ts'
import { cleanLine } from '../../http/text-gate.ts'
import { isCountry } from '../../i18n/names.ts'
import { type EventId, isUuid } from '../../ids.ts'
import { isSlug } from '../event.ts'
import { parseYearMonth, type YearMonth } from './month/year-month.ts'

/** What a listing shows: all of it stands in the address. */
export type Listing = {
  /** A month is shown whole: it has neither a period nor pages. */
  readonly view: 'agenda' | 'month'
  /** Null: the month that it is now for the reader; and always null in an agenda. */
  readonly month: YearMonth | null
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
  const isMonth = singleQuery(url, 'view') === 'month'
  return {
    view: isMonth ? 'month' : 'agenda',
    month: isMonth ? parseYearMonth(singleQuery(url, 'month') ?? '') : null,
    period: !isMonth && singleQuery(url, 'when') === 'past' ? 'past' : 'upcoming',
    words: [...words].slice(0, longestWords).join('').replaceAll(/\s+/g, ' '),
    category: isSlug(category) ? category : null,
    country: isCountry(country) ? country : null,
    after: isMonth ? null : readPlace(singleQuery(url, 'after') ?? ''),
  }
}

/** The query that names the listing, its parameters in one fixed order. */
export function listingQuery(listing: Listing, more: Partial<Listing> = {}): string {
  const { view, month, period, words, category, country, after } = { ...listing, ...more }
  const query = new URLSearchParams()
  if (category !== null) query.set('category', category)
  if (country !== null) query.set('country', country)
  if (words !== '') query.set('q', words)
  if (view === 'month') query.set('view', view)
  if (month !== null) query.set('month', month)
  if (period === 'past') query.set('when', period)
  if (after !== null) query.set('after', writePlace(after))
  return query.toString()
}

/** The path of the listing, below the one at which it stands. */
export function pathOf(listing: Listing, base = '/'): string {
  const query = listingQuery(listing)
  return query === '' ? base : `${base}?${query}`
}

/** The page that says how to subscribe to the listed events, as far as feeds can be narrowed: not by words. */
export function subscribePath({ category, country }: Pick<Listing, 'category' | 'country'>): string {
  const query = new URLSearchParams()
  if (category !== null) query.set('category', category)
  if (country !== null) query.set('country', country)
  return query.size === 0 ? '/subscribe' : `/subscribe?${query}`
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

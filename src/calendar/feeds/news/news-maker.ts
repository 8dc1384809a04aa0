import type { Queryable } from '../../../database/connection.ts'
import type { EventChange } from '../../../events/changes/change.ts'
import { listChanges } from '../../../events/changes/change-store.ts'
import { datesInWords as scheduleInWords } from '../../../events/dates-in-words.ts'
import { entryTimeOf } from '../../../events/entries/entry-time.ts'
import type { Category, Event, Texts } from '../../../events/event.ts'
import { listCategories } from '../../../events/part-store.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { countryName } from '../../../i18n/names.ts'
import { translator } from '../../../i18n/translate.ts'
import type { CategoryId } from '../../../ids.ts'
import { fullSiteName } from '../../../site/site.ts'
import { getSite } from '../../../site/site-store.ts'
import { type EntryContext, eventPage } from '../../event-entry.ts'
import { datesInWords } from '../../event-time.ts'
import { titleOf, words } from '../../event-words.ts'
import { canonicalAddress, type FeedAsk } from '../feed-ask.ts'
import { type Freshness, readEvents } from '../feed-store.ts'
import { type AtomEntry, atomFeed } from './atom.ts'
import { changeSummary, changeTitle } from './change-words.ts'
import { listChangedEvents } from './news-store.ts'

type Told = { readonly event: Event; readonly texts: Texts }
type Context = Pick<EntryContext, 'origin' | 'siteLocale' | 't'> & {
  readonly categories: ReadonlyMap<CategoryId, Category>
}

const most = 50

/** The text of the feed of news, and the time of the newest change in it: new and changed events, and what changed. */
export async function makeNews(db: Queryable, origin: string, ask: FeedAsk, fresh: Freshness) {
  const locale = ask.locale ?? fresh.siteLocale
  const site = await getSite(db, locale)
  const all = await listCategories(db, locale)
  const { slug, country } = filterOf(ask)
  const category = all.find((known) => known.slug === slug) ?? null
  const filter = { categoryId: category?.id ?? null, country, most }
  const categories = new Map(all.map((known) => [known.id, known]))
  const context: Context = { origin, siteLocale: fresh.siteLocale, t: translator(locale), categories }

  const changes = await listChanges(db, filter)
  const listed = await listChangedEvents(db, filter)
  const ids = new Set([...listed, ...changes.map(({ eventId }) => eventId)])
  const events = ids.size === 0 ? [] : await readEvents(db, [...ids], locale)
  const told = new Map(events.map((each) => [each.event.id, each]))
  const entries = [
    ...listed.flatMap((id) => onTold(told.get(id), (of) => eventNews(of, context))),
    ...changes.flatMap((change) => onTold(told.get(change.eventId), (of) => changeNews(change, of, context))),
  ]
  const newest = entries.toSorted(latestFirst).slice(0, most)
  const changedAt = newest[0]?.changedAt ?? fresh.changedAt
  const name = fullSiteName(site)
  const parts = [name, category?.name, country === null ? undefined : countryName(locale, country)]
  const title = parts.filter((part) => part !== undefined).join(' · ')
  const self = origin + canonicalAddress(ask)
  const head = { locale, title, author: name, self, page: origin + listingPage(ask), changedAt }
  return { text: atomFeed(head, newest), changedAt, locale }
}

function onTold(told: Told | undefined, tell: (told: Told) => AtomEntry): AtomEntry[] {
  return told ? [tell(told)] : []
}

function filterOf({ scope }: FeedAsk): { readonly slug: string | null; readonly country: string | null } {
  if (scope.kind !== 'news') return { slug: null, country: null }
  return { slug: scope.category, country: scope.country }
}

/** The page where people see the same events. */
function listingPage(ask: FeedAsk): string {
  const { slug, country } = filterOf(ask)
  const query = new URLSearchParams()
  if (slug !== null) query.set('category', slug)
  if (country !== null) query.set('country', country)
  if (ask.locale !== null) query.set('lang', ask.locale)
  return query.size === 0 ? '/' : `/?${query}`
}

/** The event itself: one entry for life, that changes with it. */
function eventNews({ event, texts }: Told, context: Context): AtomEntry {
  return {
    ...common(event, context),
    id: `urn:uuid:${event.id}`,
    title: titleOf(event, texts, context.t),
    publishedAt: event.publishedAt ?? event.createdAt,
    changedAt: event.changedAt,
    summary: summaryOf(event, texts, context.t.locale),
  }
}

/** One change: an entry of its own, so that a reader who has seen the event is told. */
function changeNews(change: EventChange, { event, texts }: Told, context: Context): AtomEntry {
  return {
    ...common(event, context),
    id: `urn:uuid:${change.id}`,
    title: changeTitle(change, texts, context.t),
    publishedAt: change.at,
    changedAt: change.at,
    summary: changeSummary(change, event, texts, context.t),
  }
}

function common({ slug, categoryId }: Event, context: Context): Pick<AtomEntry, 'page' | 'category'> {
  const category = categoryId === null ? null : (context.categories.get(categoryId) ?? null)
  return { page: eventPage(slug, context), category }
}

function latestFirst(a: AtomEntry, b: AtomEntry): number {
  return b.changedAt.getTime() - a.changedAt.getTime() || (a.id < b.id ? -1 : 1)
}

/** When and where in one line, then what it is about. */
function summaryOf(event: Event, texts: Texts, locale: Locale): string {
  const country = event.country === null ? '' : countryName(locale, event.country)
  const where = [whenOf(event, locale), words(texts, 'city'), country]
    .filter((part) => part !== '')
    .join(' · ')
  return [where, words(texts, 'summary')].filter((part) => part !== '').join('\n')
}

function whenOf(event: Event, locale: Locale): string {
  const time = entryTimeOf(event)
  return time === null ? scheduleInWords(locale, event.schedule) : datesInWords(event, time, locale)
}

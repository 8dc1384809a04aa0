import type { Queryable } from '../../database/connection.ts'
import { datesInWords as scheduleInWords } from '../../events/dates-in-words.ts'
import { entryTimeOf } from '../../events/entry-time.ts'
import type { Event, Texts } from '../../events/event.ts'
import { listCategories } from '../../events/part-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { countryName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { fullSiteName } from '../../site/site.ts'
import { getSite } from '../../site/site-store.ts'
import { eventPage } from '../event-entry.ts'
import { datesInWords } from '../event-time.ts'
import { titleOf, words } from '../event-words.ts'
import { type AtomEntry, atomFeed } from './atom.ts'
import { canonicalAddress, type FeedAsk } from './feed-ask.ts'
import { type Freshness, listChanged, readEvents } from './feed-store.ts'

const most = 50

/** The text of the feed of news, and the time of the newest change in it. */
export async function makeNews(db: Queryable, origin: string, ask: FeedAsk, fresh: Freshness) {
  const locale = ask.locale ?? fresh.siteLocale
  const site = await getSite(db, locale)
  const categories = new Map((await listCategories(db, locale)).map((category) => [category.id, category]))
  const events = await readEvents(db, await listChanged(db, most), locale)
  const newest = events.toSorted((a, b) => compare(b.event, a.event))
  const changedAt = newest[0]?.event.changedAt ?? fresh.changedAt
  const name = fullSiteName(site)
  const context = { origin, siteLocale: fresh.siteLocale, t: translator(locale) }
  const entries = newest.map(({ event, texts }): AtomEntry => {
    return {
      id: `urn:uuid:${event.id}`,
      title: titleOf(event, texts, context.t),
      page: eventPage(event.slug, context),
      publishedAt: event.publishedAt ?? event.createdAt,
      changedAt: event.changedAt,
      summary: summaryOf(event, texts, locale),
      category: (event.categoryId && categories.get(event.categoryId)) ?? null,
    }
  })
  const head = {
    locale,
    title: name,
    author: name,
    self: origin + canonicalAddress(ask),
    page: `${origin}/`,
    changedAt,
  }
  return { text: atomFeed(head, entries), changedAt, locale }
}

function compare(a: Event, b: Event): number {
  return a.changedAt.getTime() - b.changedAt.getTime() || (a.id < b.id ? -1 : 1)
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

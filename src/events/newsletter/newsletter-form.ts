import { singleQuery } from '../../http/gates/address-gate.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { type LocalDate, parseLocalDate } from '../../time/wall-time.ts'
import { isSlug } from '../event.ts'

/** What a block shows: all of it stands in the address. */
export type NewsletterAsk = {
  readonly locale: Locale
  readonly category: string | null
  /** Events that end on or after this day, and begin on or before the other. */
  readonly from: LocalDate | null
  readonly until: LocalDate | null
  readonly most: number
  readonly hasLinks: boolean
  /** Whether postponed and cancelled ones are in it, and said to be so. */
  readonly showsCalledOff: boolean
}

export const mostInBlock = 50

/** Reads what is asked for; what makes no sense there is as if it were not (SEC-8). */
export function readNewsletterAsk(url: URL, siteLocale: Locale): NewsletterAsk {
  const [locale, category] = [singleQuery(url, 'language') ?? '', singleQuery(url, 'category') ?? '']
  const most = /^\d{1,3}$/.test(singleQuery(url, 'most') ?? '') ? Number(singleQuery(url, 'most')) : 0
  return {
    locale: isLocale(locale) ? locale : siteLocale,
    category: isSlug(category) ? category : null,
    from: parseLocalDate(singleQuery(url, 'from') ?? '') ?? null,
    until: parseLocalDate(singleQuery(url, 'until') ?? '') ?? null,
    most: most >= 1 && most <= mostInBlock ? most : mostInBlock,
    hasLinks: singleQuery(url, 'links') !== 'none',
    showsCalledOff: singleQuery(url, 'called-off') === 'show',
  }
}

/** The query that asks for the same. */
export function newsletterQuery(ask: NewsletterAsk): string {
  const { locale, category, from, until, most, hasLinks, showsCalledOff } = ask
  const query = new URLSearchParams({ language: locale })
  if (category !== null) query.set('category', category)
  if (from !== null) query.set('from', from)
  if (until !== null) query.set('until', until)
  if (most !== mostInBlock) query.set('most', String(most))
  if (!hasLinks) query.set('links', 'none')
  if (showsCalledOff) query.set('called-off', 'show')
  return query.toString()
}

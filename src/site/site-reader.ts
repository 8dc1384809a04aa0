import type { Clock } from '../clock.ts'
import type { Database } from '../database/connection.ts'
import { type Locale, locales } from '../i18n/locales.ts'
import { utc } from '../time/zones.ts'
import type { Site } from './site.ts'
import { getSite } from './site-store.ts'

/** Gives the site in a language (null: its own), from memory where it was read within the last seconds. */
export type SiteReader = (locale: Locale | null) => Promise<Site>

const freshMs = 5_000

/** A reader that asks the database at most every 5 s and language, and keeps its last answer where the database is away. */
export function createSiteReader(db: Database, clock: Clock): SiteReader {
  const kept = new Map<Locale | null, { readonly site: Site; readonly at: number }>()

  return async (locale) => {
    const now = clock.machine().getTime()
    const last = kept.get(locale)
    if (last && now - last.at < freshMs) return last.site
    try {
      const site = await getSite(db, locale)
      kept.set(locale, { site, at: now })
      return site
    } catch (error) {
      if (last) return last.site
      throw error
    }
  }
}

/** The words of a page that must be made while nothing can be read. */
export const unreadSite: Site = {
  defaultLocale: 'en',
  locales,
  zone: utc,
  hue: 218,
  website: null,
  contactEmail: null,
  contactPhone: null,
  privacyVersion: 1,
  retentionMonths: 12,
  isDemo: false,
  texts: new Map(),
}

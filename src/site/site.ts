import type { Locale } from '../i18n/locales.ts'
import type { ZoneId } from '../time/wall-time.ts'

/** The organization whose calendar this is, in one language. */
export type Site = {
  readonly defaultLocale: Locale
  readonly locales: readonly Locale[]
  readonly zone: ZoneId
  readonly hue: number
  readonly website: string | null
  readonly contactEmail: string | null
  readonly contactPhone: string | null
  readonly privacyVersion: number
  /** Registrations become anonymous that many months after their event. */
  readonly retentionMonths: number
  /** Whether this database holds the demo's samples. */
  readonly isDemo: boolean
  readonly texts: ReadonlyMap<SiteField, string>
}

/** The site's words: its name, its short name («ANSO»), the listing's title and sentence, address and notices. */
export const siteFields = [
  'name',
  'short-name',
  'title',
  'lead',
  'secretariat',
  'address',
  'privacy-notice',
] as const
export type SiteField = (typeof siteFields)[number]

/** The organization's name, in full where it has one: for calendars and passkeys. */
export function fullSiteName({ texts }: Pick<Site, 'texts'>): string {
  return texts.get('name') || texts.get('short-name') || 'Symposia'
}

/** The organization's name, short where it has one: for mails and the masthead. */
export function shortSiteName({ texts }: Pick<Site, 'texts'>): string {
  return texts.get('short-name') || fullSiteName({ texts })
}

/** Who answers questions about an event that names nobody of its own. */
export function siteContact(site: Pick<Site, 'texts' | 'contactEmail' | 'contactPhone'>) {
  const name = site.texts.get('secretariat') || fullSiteName(site)
  return { name, email: site.contactEmail, phone: site.contactPhone }
}

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

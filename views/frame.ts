import type { Translate } from '../src/i18n/translate.ts'
import type { ZoneId } from '../src/time/wall-time.ts'

/** What surrounds every public page: plain data, and how to write a link from here. */
export type Frame = {
  readonly t: Translate
  readonly site: {
    readonly name: string
    readonly shortName: string
    readonly secretariat: string
    readonly address: string
    readonly hue: number
  }
  /** The address of a stylesheet, script, font or picture by its plain name. */
  readonly asset: (name: string) => string
  /** This page's own path, and its query without `lang` and `tz`. */
  readonly path: string
  readonly query: string
  /** The page's full address without parameters, for search engines and programs. */
  readonly canonical: string
  /** The reader's zone, where the address names one. */
  readonly zone: ZoneId | null
  readonly zones: readonly ZoneId[]
  /** A link to another public page, which passes this address's own `lang=` and `tz=` on. */
  readonly link: (path: string) => string
  /** This page in another language. */
  readonly inLanguage: (locale: string) => string
  readonly isDemo: boolean
}

/** What surrounds a page of the office. */
export type OfficeFrame = {
  readonly t: Translate
  readonly asset: (name: string) => string
  readonly path: string
  readonly organizer: { readonly name: string; readonly email: string }
  readonly mayManageSite: boolean
  readonly mayCreateEvents: boolean
  readonly events: readonly { readonly slug: string; readonly label: string }[]
  readonly isDemo: boolean
}

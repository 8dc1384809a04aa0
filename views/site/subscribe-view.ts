import type { FeedChoice } from '../../src/calendar/subscribing/feed-choice.ts'
import type { SubscribeLinks } from '../../src/calendar/subscribing/subscribe-links.ts'
import type { Locale } from '../../src/i18n/locales.ts'

type Choice = { readonly value: string; readonly name: string }

/** What the page of subscribing shows. */
export type SubscribeView = {
  /** The chosen feed in words. */
  readonly name: string
  /** Of the chosen feed, for each program. */
  readonly links: SubscribeLinks
  /** Whether the address named a theme, a series or an event that is not there. */
  readonly isUnknown: boolean
  readonly isUnlisted: boolean
  readonly addresses: readonly { readonly id: string; readonly name: string; readonly address: string }[]
  readonly atom: string
  readonly choice: FeedChoice
  /** What the choice is bound to, instead of themes and countries. */
  readonly only: {
    readonly kind: 'event' | 'series'
    readonly slug: string
    readonly name: string
  } | null
  /** Of the entries. */
  readonly language: Locale
  readonly categories: readonly Choice[]
  readonly countries: readonly Choice[]
}

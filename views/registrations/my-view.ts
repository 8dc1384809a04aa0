import type { Text } from '../../src/events/event.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'

/** All that an address registered, as its page shows it. Paths are those of the links that open each. */
export type MyView = {
  /** As it was typed last; the folded one where it never was. */
  readonly email: string
  readonly path: string
  /** Offers and invitations that end by themselves, the soonest first. */
  readonly urgent: readonly MyEntry[]
  readonly coming: readonly MyEntry[]
  readonly past: readonly MyEntry[]
  readonly groups: readonly MyEntry[]
  readonly feed: {
    readonly address: string
    readonly webcal: string
    readonly google: string
    readonly outlook: string
    readonly office: string
    /** Of the address: the one that a new one replaces. */
    readonly version: number
  }
  /** Whether the address of the feed was replaced just now. */
  readonly isRenewed: boolean
}

export type MyEntry = {
  readonly path: string
  readonly title: Text
  readonly badge: { readonly state: string; readonly words: MessageKey } | null
  /** Who is registered: several people may have one address. */
  readonly name: string | null
  readonly when: readonly string[]
  /** The place in line, or until when to answer. */
  readonly detail: string | null
  readonly act: MessageKey | null
}

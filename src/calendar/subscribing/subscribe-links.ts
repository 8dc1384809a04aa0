import { canonicalAddress, type FeedAsk } from '../feeds/feed-ask.ts'
import type { SubscribedScope } from './feed-choice.ts'

/** What a page offers to subscribe to. `locale` null: the site's language. */
export type Subscription = Omit<FeedAsk, 'scope'> & { readonly scope: SubscribedScope }

/** How each program is given a feed (CAL-80). */
export type SubscribeLinks = {
  /** The feed's own address, to copy. */
  readonly address: string
  /** For Apple and Thunderbird, which open it themselves. */
  readonly webcal: string
  readonly google: string
  /**
   * Outlook on the web, of private accounts and of organizations: by https, for new Outlook mangles webcal.
   */
  readonly outlook: string
  readonly office: string
}

/** The links for one feed; `name` is what Outlook calls it. */
export function subscribeLinks(origin: string, subscription: Subscription, name: string): SubscribeLinks {
  return subscribeLinksTo(origin + canonicalAddress(subscription), name)
}

/** The same for a feed by its full address. */
export function subscribeLinksTo(address: string, name: string): SubscribeLinks {
  const webcal = address.replace(/^https?:/, 'webcal:')
  const addFromWeb = `url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`
  return {
    address,
    webcal,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${addFromWeb}`,
    office: `https://outlook.office.com/calendar/0/addfromweb?${addFromWeb}`,
  }
}

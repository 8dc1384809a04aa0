/**
 * `now()` is the product's time: events, windows, offers, reminders, histories. `machine()` is the machine's,
 * for sessions, sign-in links, leases, retries and rate limits alone. Nothing else asks for the time.
 */
export type Clock = { readonly now: () => Date; readonly machine: () => Date }

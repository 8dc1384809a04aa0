import { createFactory } from 'hono/factory'
import type { RoleName } from '../database/tables/site-tables.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Translate } from '../i18n/translate.ts'
import type { EventId, OrganizerId } from '../ids.ts'
import type { ZoneId } from '../time/wall-time.ts'

/** An organizer with a living session. `all` is the role that holds for every event. */
export type SignedIn = {
  readonly organizerId: OrganizerId
  readonly email: string
  readonly name: string
  readonly locale: Locale
  /** When they signed in, by the machine's clock: some acts ask for a fresh sign-in (SEC-38). */
  readonly signedInAt: Date
  readonly all: RoleName | null
  readonly roles: ReadonlyMap<EventId, RoleName>
}

/** An event as the office's rail names it. */
export type OfficeEventLink = { readonly slug: string; readonly label: string }

/** Facts of one request, and nothing else. */
export type AppEnv = {
  Variables: {
    requestId: string
    locale: Locale
    t: Translate
    /** The reader's zone, where the address names one by `tz=`. */
    zone: ZoneId | null
    organizer: SignedIn | null
    /** What a form sent, once it was read: an answer that it can't be taken just now keeps it. */
    formFields?: readonly (readonly [name: string, value: string])[]
    /** The organizer's events, for the office's rail: handed in by the office's gate, read when a page is made. */
    officeEvents?: () => Promise<readonly OfficeEventLink[]>
  }
  Bindings: {
    /** On Node, the request below. */
    readonly incoming?: {
      readonly socket?: { readonly remoteAddress?: string }
      readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
    }
  }
}

const factory = createFactory<AppEnv>()

/** A router whose context is typed. */
export const createApp = () => factory.createApp()
export const createMiddleware = factory.createMiddleware

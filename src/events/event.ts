import type { Locale } from '../i18n/locales.ts'
import type { CategoryId, EventId, HostId, SeriesId, SessionId, TypeId } from '../ids.ts'
import type { Schedule } from '../time/instants.ts'
import type { LocalDate, WallTime } from '../time/wall-time.ts'

export type EventState = 'draft' | 'unlisted' | 'published' | 'postponed' | 'cancelled'
export type RegistrationMode = 'none' | 'open' | 'application' | 'invitation'
export type Precision = Schedule['precision']

/** What of an event depends on no language. Wall times are in the schedule's zone. */
export type Event = {
  readonly id: EventId
  readonly uid: string
  readonly slug: string
  readonly state: EventState
  readonly mode: RegistrationMode
  readonly schedule: Schedule
  /** From (in) and to (out): derived from the schedule. */
  readonly startsAt: Date
  readonly endsAt: Date
  /** The date that was, of an event that was moved or postponed. */
  readonly previous: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null
  readonly window: Window
  /** The last day on which an applicant hears, or an invited person may answer. */
  readonly hearByOn: LocalDate | null
  readonly offerHours: number
  readonly country: string | null
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  readonly isOnline: boolean
  readonly broadcastUrl: string | null
  /** How those who have a place take part online; told to them alone. */
  readonly joiningUrl: string | null
  readonly categoryId: CategoryId | null
  readonly seriesId: SeriesId | null
  readonly edition: number | null
  readonly defaultLocale: Locale
  readonly contactEmail: string | null
  readonly contactPhone: string | null
  readonly publishesCapacity: boolean
  readonly asks: {
    readonly affiliation: boolean
    readonly listing: boolean
    readonly photos: boolean
    readonly news: boolean
  }
  /** How many members of staff must have given their vote before an application is decided on. */
  readonly reviewersNeeded: number
  /** Until when participants may change their answers (null: the event's start), and whether that asks for a new decision. */
  readonly edits: {
    readonly closesLocal: WallTime | null
    readonly closesAt: Date | null
    readonly askDecision: boolean
  }
  /** The last day on which those who agreed are listed; null: four weeks after the event's last. */
  readonly listingEndsOn: LocalDate | null
  /** How many one contact may register at once; 1: no groups. */
  readonly groupMost: number
  readonly guests: {
    readonly as: 'none' | 'number' | 'named'
    readonly most: number
    /** Whether each takes a place, with a registration of its own. */
    readonly takePlaces: boolean
  }
  /** Of members, for a roll call. */
  readonly quorum: number | null
  /** Months after the event when registrations become anonymous; null: the site's. */
  readonly retentionMonths: number | null
  /** Whether hours, venue, places and texts are the demo's samples. */
  readonly isSample: boolean
  readonly sequence: number
  readonly version: number
  readonly createdAt: Date
  readonly changedAt: Date
  readonly publishedAt: Date | null
}

/** When registering is possible: from `opensAt` (in) to `closesAt` (out). Null: from publication, to the event's start. */
export type Window = {
  readonly opensLocal: WallTime | null
  readonly opensAt: Date | null
  readonly closesLocal: WallTime | null
  readonly closesAt: Date | null
}

/** The fields of an event's texts. `reason` says why it was postponed or cancelled. */
export const eventFields = [
  'title',
  'short_title',
  'summary',
  'description',
  'venue',
  'city',
  'reason',
] as const
export type EventField = (typeof eventFields)[number]

/** A text with the language it is in: the reader's, or the event's default where that is missing. */
export type Text = { readonly text: string; readonly locale: Locale }

/** The texts of one owner in the reader's language. Absent fields have no text in any. */
export type Texts = ReadonlyMap<string, Text>

/** A kind of participation. */
export type RegistrationType = {
  readonly id: TypeId
  readonly key: string
  readonly isPublic: boolean
  readonly isOnline: boolean
  readonly window: Window
}

/** A timed item of the programme. */
export type Session = {
  readonly id: SessionId
  readonly uid: string
  readonly kind: 'talk' | 'pause'
  readonly startsOn: LocalDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly sequence: number
  /** Null: of a time when nobody kept it. */
  readonly createdAt: Date | null
  readonly changedAt: Date
}

/** An organization that holds the event. */
export type Host = { readonly id: HostId; readonly name: string; readonly website: string | null }

/** A theme that groups events, or a row of editions, with its name in the reader's language. */
export type Category = {
  readonly id: CategoryId
  readonly slug: string
  readonly color: string | null
  readonly name: string
}
export type Series = { readonly id: SeriesId; readonly slug: string; readonly name: string }

/** How many months after the event personal data of its registrations are kept: its own number, else the site's. */
export function monthsKept(
  { retentionMonths }: Pick<Event, 'retentionMonths'>,
  site: { readonly retentionMonths: number },
): number {
  return retentionMonths ?? site.retentionMonths
}

/** Whether its end has gone by; without hours, its last day in its own zone. */
export function isPast(event: Pick<Event, 'endsAt'>, now: Date): boolean {
  return event.endsAt <= now
}

/** Whether a page and a file of its own may show it to anyone. */
export function hasPublicPage(event: Pick<Event, 'state'>): boolean {
  return event.state !== 'draft'
}

/** The states of events that stand in listings and in the feeds of many events. */
export const listedStates = ['published', 'postponed', 'cancelled'] as const satisfies readonly EventState[]

/** Whether it does not take place, or not at the time that its entries stand at. */
export function isCalledOff({ state }: Pick<Event, 'state'>): boolean {
  return state === 'cancelled' || state === 'postponed'
}

/** Whether a date stands in a calendar: `month` and `year` are to be announced. */
export function isDated(precision: Precision): precision is 'time' | 'day' {
  return precision === 'time' || precision === 'day'
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

// The office's own page for a new event stands there.
const reservedSlugs = new Set(['new'])

/** Whether the text can be an event's slug: that of no page of the house. */
export function isEventSlug(text: string): boolean {
  return isSlug(text) && !reservedSlugs.has(text)
}

/** Whether the text can be an address's slug: lower-case ASCII words joined by hyphens, at most 80 characters (SEC-8). */
export function isSlug(text: string): boolean {
  return text.length <= 80 && slugPattern.test(text)
}

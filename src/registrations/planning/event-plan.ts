import type { QuestionKind } from '../../database/tables/event-tables.ts'
import type { Event, EventField, EventState, RegistrationMode } from '../../events/event.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Schedule } from '../../time/instants.ts'
import type { LocalDate, LocalTime, Pass, WallTime } from '../../time/wall-time.ts'

/** A text in one or several languages. */
export type Words = Partial<Record<Locale, string>>

/** An event as a file or the demo describes it: by names and keys, before anything has an id. */
export type EventPlan = {
  readonly slug: string
  /** What it was known by before it came here, kept for life. */
  readonly uid?: string
  readonly sequence?: number
  readonly state: EventState
  readonly mode: RegistrationMode
  readonly schedule: Schedule
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
  readonly hearByOn: LocalDate | null
  readonly country: string | null
  readonly isOnline: boolean
  readonly position?: Event['position']
  readonly broadcastUrl?: string | null
  readonly joiningUrl?: string | null
  readonly category: string | null
  readonly series: string | null
  readonly edition: number | null
  readonly hosts: readonly string[]
  readonly defaultLocale: Locale
  readonly asks: Event['asks']
  readonly isSample: boolean
  readonly texts: Partial<Record<EventField, Words>>
  /** A heading for a day of the programme, by its date. */
  readonly dayTitles: Readonly<Record<string, Words>>
  /** Null: no limit. */
  readonly capacity: number | null
  readonly line: 'on' | 'off'
  readonly types: readonly PlannedType[]
  readonly questions: readonly PlannedQuestion[]
  readonly sessions: readonly PlannedSession[]
}

export type PlannedType = {
  readonly key: string
  readonly title: Words
  readonly description?: Words
  readonly capacity: number | null
  readonly isPublic: boolean
  readonly isOnline?: boolean
}

export type PlannedQuestion = {
  readonly key: string
  readonly kind: QuestionKind
  readonly label: Words
  readonly hint?: Words
  readonly isRequired?: boolean
  readonly isRestricted?: boolean
  readonly least?: number
  readonly most?: number
  /** Keys of the types that are asked; none: all. */
  readonly types?: readonly string[]
  readonly options?: readonly { readonly key: string; readonly label: Words }[]
}

export type PlannedSession = {
  readonly uid?: string
  readonly sequence?: number
  readonly on: LocalDate
  /** Where it goes past midnight; else `on`. */
  readonly endsOn?: LocalDate
  readonly startPass?: Pass | null
  readonly endPass?: Pass | null
  readonly from: LocalTime
  readonly to: LocalTime
  readonly kind: 'talk' | 'pause'
  readonly title: Words
  readonly room?: Words
}

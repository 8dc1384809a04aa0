import type { EventState, RegistrationMode } from '../../../events/event.ts'
import type { Problem } from '../../../http/problems.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Schedule } from '../../../time/instants.ts'
import type { WallTime } from '../../../time/wall-time.ts'
import type { PlannedType } from '../../planning/event-plan.ts'

/** Where something stands in a file: a line of a calendar, from 1, or a path of JSON such as `events.0`. */
export type FilePlace = { readonly line: number } | { readonly path: string }

/** Something of a file that is left out, and why. */
export type FileProblem = { readonly at: FilePlace; readonly title: string; readonly problem: Problem }

/** The texts that a file can say of an event; '' where it says none. */
export const fileTexts = ['title', 'short_title', 'summary', 'description', 'venue', 'city'] as const
export type FileText = (typeof fileTexts)[number]

/** An event as a file describes it, whatever kind of file. What the file does not say is '' or null. */
export type FileEvent = {
  readonly at: FilePlace
  readonly source: 'calendar' | 'json' | 'indico'
  readonly uid: string | null
  readonly sequence: number
  readonly isCancelled: boolean
  /** The page that the file names. */
  readonly url: string
  /** Of its texts. */
  readonly locale: Locale
  readonly texts: Readonly<Record<FileText, string>>
  readonly slug: string | null
  readonly schedule: Schedule
  /** Whether its zone is the file's word: days of a calendar have none. */
  readonly isZoneStated: boolean
  readonly country: string | null
  readonly isOnline: boolean
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  readonly broadcastUrl: string | null
  /** An address in the place of a venue: for those who have a place alone. */
  readonly joiningUrl: string | null
  /** Themes by name or slug; the first that the site has counts. */
  readonly categories: readonly string[]
  /** Null: the file says nothing of a programme. */
  readonly sessions: readonly FileSession[] | null
  readonly series: { readonly name: string; readonly edition: number } | null
  readonly registering: Registering
}

export type FileSession = {
  readonly at: FilePlace
  readonly uid: string | null
  readonly sequence: number
  readonly isCancelled: boolean
  readonly kind: 'talk' | 'pause'
  readonly title: string
  readonly room: string
  readonly startsAt: Date
  readonly endsAt: Date
}

/** The states that a new event may begin in. */
export const firstStates = ['draft', 'unlisted', 'published'] as const satisfies readonly EventState[]

/** How one registers: only our own shape of JSON says it. */
export type Registering = {
  /** Null: whoever imports chooses. */
  readonly state: EventState | null
  readonly mode: RegistrationMode
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
  readonly capacity: number | null
  readonly line: 'on' | 'off'
  readonly types: readonly PlannedType[]
}

/** An event that is listed alone; whoever is to register some day does so for its one type. */
export const listedOnly: Registering = {
  state: null,
  mode: 'none',
  opensLocal: null,
  closesLocal: null,
  capacity: null,
  line: 'off',
  types: [{ key: 'participant', title: {}, capacity: null, isPublic: true }],
}

/** All that a file holds. */
export type FileContent = {
  /** Whether a Symposia wrote it: then descriptions and places are composed. */
  readonly isSymposia: boolean
  /** The languages that its titles may be in. */
  readonly locales: readonly Locale[]
  readonly events: readonly FileEvent[]
  /** Sessions of events that the file lacks, with these events' UIDs. */
  readonly loose: readonly { readonly parent: string; readonly session: FileSession }[]
  readonly problems: readonly FileProblem[]
  /** What is no event for us to have: deadlines, a person's own entries, sessions without hours. */
  readonly skipped: readonly FileProblem[]
}

import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Schedule } from '../../time/instants.ts'

/** A VEVENT as it was read: texts unescaped and cleaned by the text gate, '' where there is none. */
export type ReadEvent = {
  /** The line of its BEGIN:VEVENT, from 1, as an editor of texts counts. */
  readonly line: number
  /** At most 255 characters; of an edition that a rule gave, its own (see `occurrence`). */
  readonly uid: string | null
  readonly sequence: number
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly categories: readonly string[]
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  /** CONFERENCE (RFC 7986 5.11): the first address of the web. */
  readonly broadcast: string | null
  /** With hours, or as days; `endsOn` of days is the last of them (DTEND less one). */
  readonly schedule: Schedule
  /** The UID that RELATED-TO names as its parent. */
  readonly parent: string | null
  /** Which of a recurring entry's editions it is: its UID is then the edition's time, `-`, and `of`. */
  readonly occurrence: { readonly of: string; readonly number: number; readonly count: number } | null
}

/** Why one entry could not be read: a sentence, and the line and title to find it by. */
export type ReadProblem = {
  readonly line: number
  readonly title: string
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, string>>
}

/** What a file holds; all VCALENDARs of it together. */
export type ReadCalendar = {
  /** PRODID of the first calendar, '' where there is none. */
  readonly generator: string
  /** The language that NAME or a PRODID of ours says. */
  readonly locale: Locale | null
  readonly events: readonly ReadEvent[]
  readonly problems: readonly ReadProblem[]
}

import type { Event, Text, Texts } from '../../../src/events/event.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { MessageValues } from '../../../src/i18n/translate.ts'
import type { Leaving } from '../../../src/registrations/own/standing.ts'
import type { QrCode } from '../../../src/registrations/own/ticket.ts'
import type { Registration } from '../../../src/registrations/registration.ts'

type Words = { readonly key: MessageKey; readonly values?: MessageValues }

/** A registration as its own page shows it. Paths are those of its own link. */
export type OwnView = {
  readonly registration: Registration
  readonly name: string
  readonly event: Event
  readonly texts: Texts
  readonly hosts: readonly string[]
  readonly typeTitle: Text | null
  readonly isOnline: boolean
  /** How to take part online, for who has a place. */
  readonly joiningUrl: string | null
  readonly badge: { readonly state: Registration['state']; readonly words: MessageKey }
  readonly title: Words
  /** The address stands where the words leave a hole. */
  readonly text: Words
  /** By which day an applicant hears. */
  readonly hearBy: string | null
  readonly reason: string | null
  /** Of the event, where it changes what the page says. */
  readonly news: MessageKey | null
  /** While in line: the place in it, from 1, and how many wait. */
  readonly inLine: { readonly position: number; readonly all: number } | null
  /** The other type that is waited for with a place in hand. */
  readonly waitsFor: { readonly title: Text; readonly position: number; readonly all: number } | null
  /** While it can be taken. */
  readonly offer: OfferView | null
  readonly ticket: { readonly code: string; readonly qr: QrCode } | null
  readonly leaving: Leaving | undefined
  readonly hasCalendar: boolean
  readonly mayRegisterAgain: boolean
  readonly mayAskAgain: boolean
  readonly answers: readonly AnswerRow[]
  /** What is asked now and not answered yet, each with its last moment in words. */
  readonly toAnswer: readonly { readonly label: Text; readonly until: string | null }[]
  readonly history: readonly { readonly when: string; readonly at: Date; readonly words: string }[]
  /** What a form that was sent to this page came to. */
  readonly notice: MessageKey | null
  readonly path: string
}

/** An offer's deadline in words: by the venue's clocks, by the person's own where they differ, and what is left. */
export type OfferView = {
  readonly deadline: string
  readonly yours: string | null
  readonly left: {
    readonly key: 'offers.left-days' | 'offers.left-hours' | 'offers.left-minutes'
    readonly count: number
    /** ISO 8601. */
    readonly iso: string
  }
}

/** `answer` null: none was given. `change`: where it can be changed, under the own page. */
export type AnswerRow = {
  readonly label: Text
  readonly answer: string | null
  readonly change?: string | undefined
  /** The question is asked no more. */
  readonly isRemoved?: boolean
}

import type { MessageKey } from '../../../i18n/messages.ts'
import type { RegistrationState } from '../../../registrations/registration.ts'

/** What is decided on an application: a place, a place or else the line, the end of the line, or no. */
export const verdicts = ['place', 'either', 'line', 'decline'] as const
export type Verdict = (typeof verdicts)[number]

/** Why somebody is declined, as sentences that stand ready in every language: the mail says them in the applicant's. */
export const groundWords = {
  places: 'decisions.ground.places',
  subject: 'decisions.ground.subject',
  incomplete: 'decisions.ground.incomplete',
  balance: 'decisions.ground.balance',
} as const satisfies Record<string, MessageKey>
export type Ground = keyof typeof groundWords

export type Decision = {
  readonly verdict: Verdict
  /** Of a no alone. */
  readonly ground: Ground | null
  /** Written by staff: with a no for the applicant too, else for the history. */
  readonly reason: string | null
}

/** What became of one application that was to be decided on. */
export type Became =
  | { readonly outcome: 'decided'; readonly state: RegistrationState }
  /** By somebody else, or otherwise, before: nothing was changed. `by` is '' where it was no organizer. */
  | { readonly outcome: 'decided-before'; readonly state: RegistrationState; readonly by: string }
  | { readonly outcome: 'full' | 'no-line' | 'already-registered' | 'not-found' }
  /** So many votes lack. */
  | { readonly outcome: 'too-few-votes'; readonly lacking: number }
  | { readonly outcome: 'busy'; readonly retryAfter: number }

import type { Locale } from '../i18n/locales.ts'
import type { EventId, GroupId, InvitationId, OrganizerId, RegistrationId, TypeId } from '../ids.ts'

/** Who takes part, as typed: the Latin name apart, the name in its owner's own writing, where messages go. */
export type Person = {
  readonly givenName: string
  /** Empty where somebody has one name. */
  readonly familyName: string
  readonly nativeName: string
  readonly email: string
  readonly affiliation: string
  /** ISO 3166-1 alpha-2, where it was asked. */
  readonly country: string | null
  readonly language: Locale
}

/** Who registered somebody else, and keeps an overview. */
export type Contact = { readonly name: string; readonly email: string; readonly language: Locale }

type Facts = Person & {
  readonly eventId: EventId
  readonly id: RegistrationId
  /** Names the registration in its event; given once. */
  readonly number: number
  readonly typeId: TypeId
  readonly isSelfService: boolean
  /** What it was made together with, if anything. */
  readonly groupId: GroupId | null
  /** Whom an accompanying person comes with. */
  readonly accompaniesId: RegistrationId | null
  /** Names of accompanying persons who take no place of their own. */
  readonly guests: readonly string[]
  readonly contact: Contact | null
  /** The invitation that it accepts. */
  readonly invitationId: InvitationId | null
  /** The ticket's: 8 of Crockford's base 32, unique in the event. */
  readonly code: string
  readonly linkVersion: number
  /** The UID and SEQUENCE of the person's own calendar entry. */
  readonly uid: string
  readonly sequence: number
  readonly registeredAt: Date
  readonly stateChangedAt: Date
}

/** A registration can't be `offered` without a deadline, nor `waitlisted` without a number in line. */
export type Registration = Facts &
  (
    | { readonly state: 'applied' | 'confirmed' | 'declined' | 'expired' | 'cancelled' }
    | { readonly state: 'waitlisted'; readonly lineNumber: number }
    | { readonly state: 'offered'; readonly offerEndsAt: Date }
  )
export type RegistrationState = Registration['state']

export const registrationStates = [
  'applied',
  'waitlisted',
  'offered',
  'confirmed',
  'declined',
  'expired',
  'cancelled',
] as const satisfies readonly RegistrationState[]

export type Deed =
  | 'approve'
  | 'offer'
  | 'accept'
  | 'promote'
  | 'withdraw-offer'
  | 'decline'
  | 'reopen'
  | 'expire'
  | 'ask-again'
  | 'cancel'
  | 'restore'

/** What is written to the history beside changes of state. */
export type Alteration =
  | 'change-type'
  | 'wait-for-type'
  | 'keep-type'
  | 'reorder'
  | 'edit'
  | 'renew-offer'
  | 'consent'
  | 'erase'

/** Who does a deed. An `import` tells nobody by mail. */
export type Actor =
  | { readonly kind: 'participant' | 'contact' | 'clock' | 'import' }
  | { readonly kind: 'organizer'; readonly id: OrganizerId }

/**
 * The life of a registration: a deed that a state does not list is impossible there. Where `confirmed` needs a place
 * and none is left, it leads to the line instead.
 */
const life = {
  applied: { approve: 'confirmed', decline: 'declined', cancel: 'cancelled', expire: 'expired' },
  waitlisted: { offer: 'offered', promote: 'confirmed', cancel: 'cancelled', expire: 'expired' },
  offered: { accept: 'confirmed', expire: 'expired', cancel: 'cancelled', 'withdraw-offer': 'waitlisted' },
  confirmed: { cancel: 'cancelled' },
  declined: { reopen: 'applied' },
  expired: { 'ask-again': 'waitlisted' },
  cancelled: { restore: 'confirmed' },
} as const satisfies Record<RegistrationState, Partial<Record<Deed, RegistrationState>>>

/** The state that the deed leads to from this one, or undefined where it is not possible. */
export function afterDeed(state: RegistrationState, deed: Deed): RegistrationState | undefined {
  const deeds: Partial<Record<Deed, RegistrationState>> = life[state]
  return deeds[deed]
}

/** Whether a registration in this state holds a place. */
export function holdsPlace(state: RegistrationState): boolean {
  return state === 'confirmed' || state === 'offered'
}

/** Whether something can still become of it: one such by self-service for each event and address. */
export function isLive(state: RegistrationState): boolean {
  return holdsPlace(state) || state === 'applied' || state === 'waitlisted'
}

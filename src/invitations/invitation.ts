import type { EventId, InvitationId, OrganizerId, PoolId, RegistrationId, TypeId } from '../ids.ts'
import type { Person } from '../registrations/registration.ts'
import type { LocalDate } from '../time/wall-time.ts'

export const invitationStates = [
  'created',
  'sent',
  'accepted',
  'declined',
  'delegated',
  'withdrawn',
  'lapsed',
] as const
export type InvitationState = (typeof invitationStates)[number]

/** A personal, single-use right to register for an event. */
export type Invitation = Person & {
  readonly eventId: EventId
  readonly id: InvitationId
  readonly state: InvitationState
  readonly typeId: TypeId
  /** The places kept back that it draws on, beside its type's own. */
  readonly reserveId: PoolId | null
  /** A line of staff's own at the head of the mail. */
  readonly greeting: string
  /** The last day to answer, in the event's zone, and the instant at which it is over. */
  readonly answerByOn: LocalDate
  readonly answerByAt: Date
  /** What the invited wrote with a no. */
  readonly word: string | null
  /** The invitation of who named this person in their stead. */
  readonly delegateOf: InvitationId | null
  readonly registrationId: RegistrationId | null
  readonly linkVersion: number
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly remindedAt: Date | null
  readonly stateChangedAt: Date
}

/** Somebody who is to be invited. */
export type Invited = Person & { readonly typeId: TypeId; readonly reserveId: PoolId | null }

export type InvitationDeed =
  | 'create'
  | 'send'
  | 'remind'
  | 'accept'
  | 'decline'
  | 'delegate'
  | 'withdraw'
  | 'lapse'
  | 'change-date'

/** Who does a deed to an invitation. */
export type InvitationActor =
  | { readonly kind: 'invited' | 'clock' }
  /** Null: an import, which no member of staff signs. */
  | { readonly kind: 'organizer'; readonly id: OrganizerId | null }

/**
 * The life of an invitation: a deed that a state does not list is impossible there. A later last day brings a lapsed
 * one back to life.
 */
const life = {
  created: { send: 'sent', accept: 'accepted', withdraw: 'withdrawn', 'change-date': 'created' },
  sent: {
    remind: 'sent',
    accept: 'accepted',
    decline: 'declined',
    delegate: 'delegated',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
    'change-date': 'sent',
  },
  accepted: {},
  declined: {},
  delegated: {},
  withdrawn: {},
  lapsed: { 'change-date': 'sent' },
} as const satisfies Record<InvitationState, Partial<Record<InvitationDeed, InvitationState>>>

/** The state that the deed leads to from this one, or undefined where it is not possible. */
export function afterDeed(state: InvitationState, deed: InvitationDeed): InvitationState | undefined {
  const deeds: Partial<Record<InvitationDeed, InvitationState>> = life[state]
  return deeds[deed]
}

/** The states in which the deed is possible: for a WHERE clause. */
export function statesBefore(deed: InvitationDeed): readonly InvitationState[] {
  return invitationStates.filter((state) => afterDeed(state, deed) !== undefined)
}

/** Whether the invited can still answer at `now`. */
export function isAnswerable(
  { state, answerByAt }: Pick<Invitation, 'state' | 'answerByAt'>,
  now: Date,
): boolean {
  return state === 'sent' && now < answerByAt
}

import type { Translate } from '../../src/i18n/translate.ts'
import type { InvitationState } from '../../src/invitations/invitation.ts'

// The badge has shapes for registrations; an invitation's states borrow those that mean the same.
const shapes = {
  created: 'soon',
  sent: 'applied',
  accepted: 'confirmed',
  declined: 'declined',
  delegated: 'offered',
  withdrawn: 'cancelled',
  lapsed: 'expired',
} as const satisfies Record<InvitationState, string>

/** An invitation's state, by shape and word. */
export function InvitationBadge({
  t,
  state,
  wash = false,
}: {
  readonly t: Translate
  readonly state: InvitationState
  readonly wash?: boolean
}) {
  return (
    <span class={wash ? 'badge wash' : 'badge'} data-state={shapes[state]} data-invitation-state={state}>
      {t(`invitation.state.${state}`)}
    </span>
  )
}

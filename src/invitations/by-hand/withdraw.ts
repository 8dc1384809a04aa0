import type { Services } from '../../services.ts'
import { type Changed, changeSelected, type Picked } from './change-selected.ts'

/** Takes invitations back that nobody has answered; who had got one is told, with the reason. */
export async function withdrawInvitations(
  services: Pick<Services, 'db' | 'clock'>,
  picked: Picked,
  reason: string | null,
): Promise<Changed> {
  return changeSelected(services, picked, {
    deed: 'withdraw',
    act: 'withdraw-invitations',
    reason,
    mail: ({ state }) => (state === 'sent' ? 'invitation-withdrawn' : null),
  })
}

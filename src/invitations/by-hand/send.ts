import type { Services } from '../../services.ts'
import { type Changed, changeSelected, type Picked } from './change-selected.ts'

/** Sends invitations that were made and not sent yet; those whose last day has passed stay. */
export async function sendInvitations(
  services: Pick<Services, 'db' | 'clock'>,
  picked: Picked,
): Promise<Changed> {
  const now = services.clock.now()
  return changeSelected(services, picked, {
    deed: 'send',
    act: 'send-invitations',
    reason: null,
    mayChange: ({ answerByAt }) => now < answerByAt,
    set: { sentAt: now },
    mail: () => 'invitation',
  })
}

/**
 * Reminds those who have not answered. `askedAt` is when the page that asks was made: whoever was written to since
 * then is not written to again, so that the same form sent twice is one mail.
 */
export async function remindInvited(
  services: Pick<Services, 'db' | 'clock'>,
  picked: Picked,
  askedAt: Date,
): Promise<Changed> {
  const now = services.clock.now()
  return changeSelected(services, picked, {
    deed: 'remind',
    act: 'remind-invited',
    reason: null,
    mayChange: ({ answerByAt, remindedAt }) =>
      now < answerByAt && (remindedAt === null || remindedAt < askedAt),
    set: { remindedAt: now },
    mail: () => 'invitation-reminder',
  })
}

import type { Services } from '../services.ts'
import type { Invitation } from './invitation.ts'

/** The path of somebody's personal invitation. */
export async function invitationPath(
  { links }: Pick<Services, 'links'>,
  { eventId, id, linkVersion: version }: Pick<Invitation, 'eventId' | 'id' | 'linkVersion'>,
): Promise<string> {
  return `/invitations/${await links.sign('invitation', { eventId, subjectId: id, version })}`
}

import { createGatheringWave } from '../../http/kept/gathering-wave.ts'
import type { EventId } from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Submission } from '../../registrations/lane/newcomer.ts'
import { type Registered, register } from '../../registrations/register.ts'
import type { Services } from '../../services.ts'
import type { Invitation } from '../invitation.ts'
import { claimInvitation, listInvitedAt, releaseInvitation } from './claim-store.ts'
import { finishAcceptance } from './finish.ts'

type RecogniseServices = Parameters<typeof register>[0] & Pick<Services, 'db' | 'clock'>

/**
 * Registers by the public form, and recognises who was invited by their address: their registration answers the
 * invitation and draws on its reserve. An application stays one, for the form does not prove whose address it is. Many
 * come at once, so invitations are read for all of them together.
 */
export function createRegisterRecognised(services: RecogniseServices, lane: Lane) {
  const { db, clock } = services
  const findInvited = createGatheringWave((keys: readonly string[]) => listInvited(services, keys))

  return async (submission: Submission): Promise<Registered> => {
    const { eventId, submissionId, person } = submission
    const key = `${eventId} ${foldEmail(person.email)}`
    const invitation = (await findInvited([key])).get(key)
    if (!invitation) return register(services, lane, submission)
    const { id, reserveId } = invitation
    const claim = { eventId, id, submissionId, now: clock.now(), machine: clock.machine() }
    if (!(await claimInvitation(db, claim))) return register(services, lane, submission)
    const result = await register(services, lane, { ...submission, invitation: { id, reserveId } })
    if (result.outcome === 'registered' && result.registration.invitationId === id)
      await finishAcceptance(services, invitation, result.registration.id)
    else await releaseInvitation(db, invitation, submissionId)
    return result
  }
}

async function listInvited(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Invitation>> {
  const now = clock.now()
  const byEvent = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(' ')))
  const found = await Promise.all(
    [...byEvent].map(async ([eventId, ofEvent]) => {
      const addresses = ofEvent.map((key) => key.slice(eventId.length + 1))
      const invited = await listInvitedAt(db, eventId as EventId, addresses, now)
      return [...invited].map(([address, invitation]) => [`${eventId} ${address}`, invitation] as const)
    }),
  )
  return new Map(found.flat())
}

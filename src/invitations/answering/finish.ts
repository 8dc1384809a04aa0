import { inTransaction } from '../../database/transaction.ts'
import type { RegistrationId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { afterDeed, type Invitation, statesBefore } from '../invitation.ts'
import { recordInvitations } from '../invitation-history-store.ts'
import { changeInvitations, lockInvitations } from '../invitation-store.ts'
import { findAcceptance, listAbandoned, releaseAbandoned } from './claim-store.ts'

/** Writes that the invitation was accepted by that registration; done once, however often it is asked. */
export async function finishAcceptance(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, id }: Pick<Invitation, 'eventId' | 'id'>,
  registrationId: RegistrationId,
): Promise<void> {
  const at = clock.now()
  await inTransaction(db, async (tx) => {
    const [before] = await lockInvitations(tx, eventId, [id], statesBefore('accept'))
    const state = before && afterDeed(before.state, 'accept')
    if (!before || !state) return
    await changeInvitations(tx, eventId, [id], { state, registrationId, stateChangedAt: at })
    const by = { kind: 'invited' } as const
    const facts = { invitationId: id, at, deed: 'accept', from: before.state, to: state } as const
    await recordInvitations(tx, eventId, [{ ...facts, by, reason: null }])
  })
}

const most = 100

/** Ends what a process that died left half done: what was registered is accepted, all else may be answered again. */
export async function finishAbandoned(
  services: Pick<Services, 'db' | 'clock'>,
  deadline: Date,
): Promise<void> {
  const { db, clock } = services
  while (clock.machine() < deadline) {
    const machine = clock.machine()
    const abandoned = await listAbandoned(db, machine, most)
    for (const invitation of abandoned) {
      const registrationId = await findAcceptance(db, invitation.eventId, invitation.id)
      if (registrationId) await finishAcceptance(services, invitation, registrationId)
      else await releaseAbandoned(db, invitation, machine)
    }
    if (abandoned.length < most) return
  }
}

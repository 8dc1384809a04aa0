import type { Tx } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type InvitationId, newId } from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Person } from '../../registrations/registration.ts'
import type { Services } from '../../services.ts'
import { createdRecord } from '../by-hand/create.ts'
import type { Invitation } from '../invitation.ts'
import { recordInvitations } from '../invitation-history-store.ts'
import { changeInvitations, insertInvitations } from '../invitation-store.ts'
import { invitationMessage } from '../mails/invitation-message.ts'
import { listRegisteredAt } from '../registered-store.ts'
import { lockAnswerable } from './decline.ts'

/** Whom the invited names: names, address and language; the rest is theirs to say. */
export type Delegate = Pick<Person, 'givenName' | 'familyName' | 'email' | 'language'>

export type Delegated =
  | { readonly outcome: 'delegated'; readonly delegate: Invitation }
  /** The address is the invited person's own. */
  | { readonly outcome: 'self' }
  /** The address has an invitation or a registration already. */
  | { readonly outcome: 'known' }
  | { readonly outcome: 'ended' }

/** Names somebody who answers instead: an invitation of their own, sent at once; the first one is spent. */
export async function delegateInvitation(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, id }: Pick<Invitation, 'eventId' | 'id'>,
  named: Delegate,
): Promise<Delegated> {
  const at = clock.now()
  const delegateId = newId<InvitationId>(at)
  return inTransaction(db, async (tx): Promise<Delegated> => {
    const before = await lockAnswerable(tx, { eventId, id }, { at, machine: clock.machine() })
    if (!before) return { outcome: 'ended' }
    if (foldEmail(named.email) === foldEmail(before.email)) return { outcome: 'self' }
    const delegate = invitationOf(before, named, delegateId, at)
    const registered = await listRegisteredAt(tx, eventId, [foldEmail(named.email)])
    const written = registered.size > 0 ? registered : await insertInvitations(tx, [delegate])
    if (!written.has(delegateId)) return { outcome: 'known' }
    await write(tx, before, delegate, at)
    return { outcome: 'delegated', delegate }
  })
}

function invitationOf(before: Invitation, named: Delegate, id: InvitationId, at: Date): Invitation {
  const nothing = { nativeName: '', affiliation: before.affiliation, country: null, word: null, greeting: '' }
  const times = { createdAt: at, sentAt: at, remindedAt: null, stateChangedAt: at }
  return {
    ...before,
    ...named,
    ...nothing,
    ...times,
    ...{ id, state: 'sent', delegateOf: before.id, registrationId: null, linkVersion: 1 },
  }
}

async function write(tx: Tx, before: Invitation, delegate: Invitation, at: Date): Promise<void> {
  const by = { kind: 'invited' } as const
  const { eventId, id: invitationId, state: from } = before
  await changeInvitations(tx, eventId, [before.id], { state: 'delegated', stateChangedAt: at })
  await recordInvitations(tx, eventId, [
    { invitationId, at, deed: 'delegate', from, to: 'delegated', by, reason: null },
    createdRecord(delegate, by),
  ])
  await queueMessages(tx, [invitationMessage('invitation', delegate, at)])
}

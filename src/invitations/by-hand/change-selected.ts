import type { Tx } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { EventId, InvitationId, OrganizerId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { AuditAct } from '../../organizers/audit.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { afterDeed, type Invitation, type InvitationDeed, statesBefore } from '../invitation.ts'
import { recordInvitations } from '../invitation-history-store.ts'
import {
  changeInvitations,
  type InvitationChange,
  listBeingAnswered,
  lockInvitations,
} from '../invitation-store.ts'
import { type InvitationMailKind, invitationMessage } from '../mails/invitation-message.ts'

/** The invitations that an organizer picked. */
export type Picked = {
  readonly eventId: EventId
  readonly ids: readonly InvitationId[]
  readonly organizerId: OrganizerId
}

/** What became of those picked: `left` were in no state for it, or were just being answered. */
export type Changed = { readonly changed: number; readonly left: number }

type Change = {
  readonly deed: InvitationDeed
  readonly act: AuditAct
  readonly reason: string | null
  /** Whether this one is to be changed, where its state alone does not say. */
  readonly mayChange?: (invitation: Invitation) => boolean
  readonly set?: Omit<InvitationChange, 'state'>
  /** The mail that tells the invited; null: none. */
  readonly mail: (invitation: Invitation) => InvitationMailKind | null
}

const mostAtOnce = 200

/** Does one deed to all that are picked and in a state for it: history, mails and the log in the same transaction. */
export async function changeSelected(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, ids, organizerId }: Picked,
  change: Change,
): Promise<Changed> {
  let changed = 0
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const some = ids.slice(from, from + mostAtOnce)
    const times = { at: clock.now(), machine: clock.machine() }
    changed += await inTransaction(db, (tx) =>
      changeSome(tx, { eventId, ids: some, organizerId }, change, times),
    )
  }
  return { changed, left: ids.length - changed }
}

async function changeSome(
  tx: Tx,
  { eventId, ids, organizerId }: Picked,
  { deed, act, reason, mayChange = () => true, set = {}, mail }: Change,
  { at, machine }: { readonly at: Date; readonly machine: Date },
): Promise<number> {
  const found = await lockInvitations(tx, eventId, ids, statesBefore(deed))
  const answered = await listBeingAnswered(tx, eventId, ids, machine)
  const before = found.filter((invitation) => !answered.has(invitation.id) && mayChange(invitation))
  if (before.length === 0) return 0
  const by = { kind: 'organizer', id: organizerId } as const
  for (const [state, alike] of Map.groupBy(before, (invitation) => afterDeed(invitation.state, deed))) {
    if (state === undefined) continue
    const changedIds = alike.map(({ id }) => id)
    const moved = alike.filter((invitation) => invitation.state !== state)
    await changeInvitations(tx, eventId, changedIds, { ...set, state })
    const movedIds = moved.map(({ id }) => id)
    await changeInvitations(tx, eventId, movedIds, { state, stateChangedAt: at })
  }
  await recordInvitations(
    tx,
    eventId,
    before.map(({ id: invitationId, state: from }) => {
      return { invitationId, at, deed, from, to: afterDeed(from, deed) ?? from, by, reason }
    }),
  )
  const messages = before.flatMap((invitation) => {
    const kind = mail(invitation)
    return kind === null ? [] : [invitationMessage(kind, invitation, at, reason)]
  })
  await queueMessages(tx, messages)
  await recordAct(tx, { eventId, organizerId, act, facts: { count: before.length }, at })
  return before.length
}

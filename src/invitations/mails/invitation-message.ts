import { type MessageId, newId } from '../../ids.ts'
import type { NewMessage } from '../../mail/message-store.ts'
import type { Invitation } from '../invitation.ts'

export type InvitationMailKind = 'invitation' | 'invitation-reminder' | 'invitation-withdrawn'

/** The message that tells an invited person; it bears the id of the invitation alone, the link is made when it is sent. */
export function invitationMessage(
  kind: InvitationMailKind,
  invitation: Invitation,
  at: Date,
  reason: string | null = null,
): NewMessage {
  const { eventId, id: invitationId, email: to, language: locale } = invitation
  const facts = { invitationId, ...(reason ? { reason } : {}) }
  return { eventId, id: newId<MessageId>(at), kind, to, locale, facts, dueAt: at, createdAt: at }
}

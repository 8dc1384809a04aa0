import type { Tx } from '../database/connection.ts'
import type { Locale } from '../i18n/locales.ts'
import type { EventId, MessageId, nilId, OrganizerId, RegistrationId } from '../ids.ts'
import type { MailKind } from './message.ts'

/** A message to be written; `to` is a checked address. What belongs to no event bears the nil UUID. */
export type NewMessage = {
  readonly eventId: EventId | typeof nilId
  readonly id: MessageId
  readonly kind: MailKind
  readonly registrationId?: RegistrationId | undefined
  readonly organizerId?: OrganizerId | undefined
  readonly to: string
  readonly locale: Locale
  /** What the composer can't find elsewhere; never a secret, but a one-time link's token. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Before it, nobody claims the message. On the product's clock, as `createdAt`. */
  readonly dueAt: Date
  readonly createdAt: Date
}

const mostRowsAtOnce = 1_000

/** Writes messages in the transaction of the facts they tell: sent if it commits, never otherwise (REL-4). */
export async function queueMessages(tx: Tx, messages: readonly NewMessage[]): Promise<void> {
  for (let from = 0; from < messages.length; from += mostRowsAtOnce) {
    const rows = messages.slice(from, from + mostRowsAtOnce).map(toRow)
    await tx.insertInto('messages').values(rows).execute()
  }
}

function toRow(message: NewMessage) {
  return {
    eventId: message.eventId as EventId,
    messageId: message.id,
    kind: message.kind,
    registrationId: message.registrationId ?? null,
    organizerId: message.organizerId ?? null,
    toEmail: message.to,
    locale: message.locale,
    facts: JSON.stringify(message.facts),
    createdAt: message.createdAt,
    dueAt: message.dueAt,
  }
}

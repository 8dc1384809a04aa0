import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type EventId, type MessageId, newId, type RegistrationId } from '../../ids.ts'
import type { MailKind } from '../../mail/message.ts'
import { queueMessages } from '../../mail/message-store.ts'

type EventMail = Extract<MailKind, 'event-changed' | 'event-postponed' | 'event-cancelled'>

const listLive = `
  select registration_id, email, language from registrations
  where event_id = $1 and state in ('applied', 'waitlisted', 'offered', 'confirmed') order by registration_id`

/**
 * Queues a message to everyone whose registration in the event lives, in the transaction that changes the event.
 * Says to how many. `facts`: an `EventBefore` for `event-changed`; nothing for the others.
 */
export async function tellRegistered(
  tx: Tx,
  eventId: EventId,
  told: { readonly kind: EventMail; readonly facts?: Readonly<Record<string, unknown>>; readonly at: Date },
): Promise<number> {
  const { kind, facts = {}, at } = told
  const live = await run<{ registrationId: RegistrationId; email: string; language: Locale }>(tx, listLive, [
    eventId,
  ])
  await queueMessages(
    tx,
    live.map(({ registrationId, email, language }) => ({
      eventId,
      id: newId<MessageId>(at),
      kind,
      registrationId,
      to: email,
      locale: language,
      facts,
      dueAt: at,
      createdAt: at,
    })),
  )
  return live.length
}

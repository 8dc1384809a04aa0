import { sql } from 'kysely'
import type { Queryable } from '../database/connection.ts'
import { type EventId, type MessageId, nilId, type RegistrationId } from '../ids.ts'
import type { MailKind } from './message.ts'

export const messageStates = ['failed', 'waiting', 'sent', 'kept', 'dropped'] as const
export type MessageState = (typeof messageStates)[number]

/** A message as the outbox lists it: to whom, about what, what became of it. Never its words. */
export type OutboxMessage = {
  readonly id: MessageId
  /** Null: it belongs to no event. */
  readonly eventId: EventId | null
  readonly registrationId: RegistrationId | null
  readonly kind: MailKind
  readonly state: MessageState
  readonly to: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly tries: number
  /** What the other side said, while it waits for another try or was given up. */
  readonly problem: string | null
}

type Page = {
  readonly states: readonly MessageState[]
  /** The last message of the page before. */
  readonly after: MessageId | undefined
  readonly most: number
}

/** A page of the outbox, the newest first. */
export async function listOutbox(
  db: Queryable,
  { states, after, most }: Page,
): Promise<readonly OutboxMessage[]> {
  // Each state's newest by the index, then those together: no look at mails that the page does not show.
  const older = after === undefined ? sql`true` : sql`m.message_id < ${after}::uuid`
  const { rows } = await sql<OutboxMessage>`
    select newest.* from unnest(${[...states]}::text[]) as wanted(state), lateral (
      select m.message_id as id, nullif(m.event_id, ${nilId}::uuid) as event_id, m.registration_id, m.kind, m.state,
        m.to_email as "to", m.created_at, m.sent_at, m.tries, m.problem
      from messages m where m.state = wanted.state and ${older}
      order by m.message_id desc limit ${most}::int) newest
    order by newest.id desc limit ${most}::int`.execute(db)
  return rows
}

/** How many messages are in each state, counted up to `most`; states without any are left out. */
export async function countOutbox(
  db: Queryable,
  states: readonly MessageState[],
  most: number,
): Promise<ReadonlyMap<MessageState, number>> {
  const { rows } = await sql<{ state: MessageState; count: number }>`
    select wanted.state, (select count(*) from (
      select 1 from messages m where m.state = wanted.state limit ${most}::int) counted) as count
    from unnest(${[...states]}::text[]) as wanted(state)`.execute(db)
  return new Map(rows.filter(({ count }) => count > 0).map(({ state, count }) => [state, count]))
}

import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../database/connection.ts'
import type { MessagesTable } from '../database/tables/registration-tables.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import type { EventId, MessageId, nilId, OrganizerId, RegistrationId } from '../ids.ts'
import type { ComposedMail, MailKind, Message } from './message.ts'

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
  /** Nobody claims the message before it. On the product's clock, as `createdAt`. */
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

/** A message that a sender holds until its lease ends, with what an earlier try composed. */
export type Claimed = {
  readonly message: Message
  readonly tries: number
  readonly composed: { readonly mail: ComposedMail; readonly at: Date } | null
}

type Claim = {
  readonly now: Date
  /** The machine's time, and until when the lease lasts. */
  readonly machine: Date
  readonly leaseEndsAt: Date
  readonly most: number
}

/** Takes messages that are due, oldest first, for nobody else until the lease ends. Each counts as a try. */
export async function claimDue(db: Queryable, claim: Claim): Promise<readonly Claimed[]> {
  const rows = await db
    .with('due', (query) =>
      query
        .selectFrom('messages')
        .select(['eventId', 'messageId'])
        .where('state', '=', 'waiting')
        .where('dueAt', '<=', claim.now)
        .where((where) =>
          where.or([where('claimedUntil', 'is', null), where('claimedUntil', '<=', claim.machine)]),
        )
        .where((where) => where.exists(where.selectFrom('site').where('outboxPaused', '=', false)))
        .orderBy('dueAt')
        .limit(claim.most)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('messages')
    .from('due')
    .set((update) => ({ claimedUntil: claim.leaseEndsAt, tries: update('messages.tries', '+', 1) }))
    .whereRef('messages.eventId', '=', 'due.eventId')
    .whereRef('messages.messageId', '=', 'due.messageId')
    .returningAll('messages')
    .execute()
  return rows.map(fromRow)
}

function fromRow(row: Selectable<MessagesTable>): Claimed {
  const message: Message = {
    eventId: row.eventId,
    id: row.messageId,
    kind: row.kind as MailKind,
    registrationId: row.registrationId,
    organizerId: row.organizerId,
    to: row.toEmail,
    locale: isLocale(row.locale) ? row.locale : 'en',
    facts: row.facts,
    createdAt: row.createdAt,
  }
  return { message, tries: row.tries, composed: composedOf(row) }
}

function composedOf(row: Selectable<MessagesTable>): Claimed['composed'] {
  if (row.composedAt === null || row.subject === null) return null
  const mail: ComposedMail = {
    subject: row.subject,
    text: row.bodyText ?? '',
    html: row.bodyHtml ?? '',
    fromName: row.fromName ?? '',
    replyTo: row.replyTo,
    calendar:
      row.calendarText !== null && row.calendarMethod !== null
        ? { method: row.calendarMethod, text: row.calendarText }
        : null,
  }
  return { mail, at: row.composedAt }
}

type Key = Pick<Message, 'eventId' | 'id'>

/** Changes a message that still waits. */
function updateWaiting(db: Queryable, { eventId, id }: Key) {
  return db
    .updateTable('messages')
    .where('eventId', '=', eventId)
    .where('messageId', '=', id)
    .where('state', '=', 'waiting')
}

/** Keeps the mail as composed: every try sends these bytes. */
export async function keepComposed(db: Queryable, key: Key, mail: ComposedMail, at: Date): Promise<void> {
  await updateWaiting(db, key)
    .set({
      composedAt: at,
      subject: mail.subject,
      bodyText: mail.text,
      bodyHtml: mail.html,
      fromName: mail.fromName,
      replyTo: mail.replyTo,
      calendarText: mail.calendar?.text ?? null,
      calendarMethod: mail.calendar?.method ?? null,
    })
    .execute()
}

/** Says what became of a message for good. `sent` and `kept` at that instant. */
export async function settleMessage(
  db: Queryable,
  key: Pick<Message, 'eventId' | 'id' | 'kind'>,
  end:
    | { readonly state: 'sent' | 'kept'; readonly at: Date }
    | { readonly state: 'dropped' }
    | { readonly state: 'failed'; readonly problem: string },
): Promise<void> {
  const sentAt = 'at' in end ? end.at : null
  const problem = 'problem' in end ? end.problem : null
  // A link that signs somebody in must not lie here in clear once it is told.
  const isSecret = key.kind === 'sign-in' && end.state !== 'kept'
  const emptied = isSecret ? { facts: '{}', bodyText: null, bodyHtml: null } : {}
  await updateWaiting(db, key)
    .set({ state: end.state, claimedUntil: null, sentAt, problem, ...emptied })
    .execute()
}

/** Lets a message rest until the machine's time says so, with what went wrong. */
export async function postpone(db: Queryable, key: Key, until: Date, problem: string): Promise<void> {
  await updateWaiting(db, key).set({ claimedUntil: until, problem }).execute()
}

/** Gives a message back as if it had not been claimed; until then nobody takes it. */
export async function giveBack(db: Queryable, key: Key, until: Date | null): Promise<void> {
  await updateWaiting(db, key)
    .set((update) => ({ claimedUntil: until, tries: update('tries', '-', 1) }))
    .execute()
}

/** Lets mails that were given up be tried anew from `now`, as composed; says how many. */
export async function retryFailed(db: Queryable, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('messages')
    .set(anew(now))
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The same for one message; false where it is none that was given up. A sign-in's link is over by then: it stays. */
export async function retryOne(db: Queryable, { eventId, id }: Key, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('messages')
    .set(anew(now))
    .where('eventId', '=', eventId)
    .where('messageId', '=', id)
    .where('state', '=', 'failed')
    .where('kind', '<>', 'sign-in')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function anew(now: Date) {
  return { state: 'waiting', tries: 0, claimedUntil: null, problem: null, dueAt: now } as const
}

/** Whether some sender holds a message just now that no try has failed for yet. */
export async function isAnyInFlight(db: Queryable, machine: Date): Promise<boolean> {
  const held = await db
    .selectFrom('messages')
    .select('messageId')
    .where('state', '=', 'waiting')
    .where('claimedUntil', '>', machine)
    .where('problem', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return held !== undefined
}

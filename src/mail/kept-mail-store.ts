import type { Selectable } from 'kysely'
import type { Config } from '../config.ts'
import type { Queryable } from '../database/connection.ts'
import type { MessagesTable } from '../database/tables/registration-tables.ts'
import { isUuid, type MessageId } from '../ids.ts'
import { messageIdOf } from './message.ts'

/** A mail as it left, or would have left, in CONTRACT.md's shape of `/demo/mail.json`. */
export type KeptMail = {
  readonly id: MessageId
  readonly to: string
  readonly from: string
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
  readonly attachments: readonly {
    readonly filename: string
    readonly contentType: string
    readonly text: string
  }[]
}

type Settings = Pick<Config, 'mailFrom' | 'uidDomain'>
type Place = { readonly at: Date; readonly id: MessageId }
type Row = Selectable<MessagesTable>

/** A page of the mails that were kept or sent and still have their bodies, newest first; `after` is the last of the page before. */
export async function listKeptMails(
  db: Queryable,
  settings: Settings,
  { most, after }: { readonly most: number; readonly after?: Place | undefined },
): Promise<{ readonly mails: readonly KeptMail[]; readonly next: Place | undefined }> {
  const rows = await selectKept(db)
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where(
          where.refTuple('sentAt', 'messageId'),
          '<',
          where.tuple(after?.at ?? null, after?.id ?? ('' as MessageId)),
        ),
      ),
    )
    .orderBy('sentAt', 'desc')
    .orderBy('messageId', 'desc')
    .limit(most)
    .execute()
  const last = rows.at(-1)
  const next = last?.sentAt && rows.length === most ? { at: last.sentAt, id: last.messageId } : undefined
  return { mails: rows.map((row) => toMail(row, settings)), next }
}

export async function findKeptMail(
  db: Queryable,
  settings: Settings,
  id: string,
): Promise<KeptMail | undefined> {
  if (!isUuid(id)) return undefined
  const row = await selectKept(db)
    .where('messageId', '=', id as MessageId)
    .executeTakeFirst()
  return row && toMail(row, settings)
}

function selectKept(db: Queryable) {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('state', 'in', ['kept', 'sent'])
    .where('bodyText', 'is not', null)
    .where('sentAt', 'is not', null)
}

function toMail(row: Row, { mailFrom, uidDomain }: Settings): KeptMail {
  const { messageId: id, toEmail: to, replyTo } = row
  const subject = row.subject ?? ''
  return {
    id,
    to,
    from: mailFrom,
    replyTo,
    subject,
    text: row.bodyText ?? '',
    html: row.bodyHtml ?? '',
    headers: {
      'Message-ID': messageIdOf(id, uidDomain),
      Date: (row.composedAt ?? row.createdAt).toUTCString().replace('GMT', '+0000'),
      From: row.fromName ? `${row.fromName} <${mailFrom}>` : mailFrom,
      To: to,
      ...(replyTo === null ? {} : { 'Reply-To': replyTo }),
      Subject: subject,
      'Auto-Submitted': 'auto-generated',
    },
    attachments: attachmentsOf(row),
  }
}

/** The calendar alternative, and the same once more as the file that it travels with (CAL-72). */
function attachmentsOf({ calendarText: text, calendarMethod: method }: Row): KeptMail['attachments'] {
  if (text === null || method === null) return []
  return [`text/calendar; charset=utf-8; method=${method}`, 'application/ics'].map((contentType) => {
    return { filename: 'invite.ics', contentType, text }
  })
}

import type { Queryable, Tx } from '../database/connection.ts'
import { type AuditId, type EventId, newId, nilId, type OrganizerId } from '../ids.ts'
import type { AuditAct } from './audit.ts'

/** An act to be recorded. Facts hold ids, keys, counts and field names, never what a person typed (PRIV-6). */
export type NewAct = {
  /** Null: it concerns the site. */
  readonly eventId: EventId | null
  /** Null: the operator's command, or the clock. */
  readonly organizerId: OrganizerId | null
  readonly act: AuditAct
  readonly subjectId?: string | undefined
  readonly facts?: Readonly<Record<string, unknown>> | undefined
  readonly at: Date
}

/** Writes who did what, in the transaction of the deed. The log is only ever added to (PRIV-8). */
export async function recordAct(tx: Tx, done: NewAct): Promise<void> {
  await tx
    .insertInto('auditLog')
    .values({
      eventId: done.eventId ?? (nilId as EventId),
      auditId: newId<AuditId>(done.at),
      at: done.at,
      organizerId: done.organizerId,
      act: done.act,
      subjectId: done.subjectId ?? null,
      facts: JSON.stringify(done.facts ?? {}),
    })
    .execute()
}

export type RecordedAct = {
  readonly at: Date
  readonly act: string
  readonly organizer: string | null
  readonly subjectId: string | null
  /** The address of the organizer that it was done to. */
  readonly subject: string | null
  readonly facts: Readonly<Record<string, unknown>>
}

const mostShown = 200

/** The event's newest acts, the newest first. */
export async function listActs(db: Queryable, eventId: EventId): Promise<readonly RecordedAct[]> {
  return await db
    .selectFrom('auditLog')
    .leftJoin('organizers', 'organizers.organizerId', 'auditLog.organizerId')
    .leftJoin('organizers as subjects', 'subjects.organizerId', 'auditLog.subjectId')
    .select(['auditLog.at', 'auditLog.act', 'auditLog.facts', 'auditLog.subjectId'])
    .select(['organizers.email as organizer', 'subjects.email as subject'])
    .where('auditLog.eventId', '=', eventId)
    .orderBy('auditLog.auditId', 'desc')
    .limit(mostShown)
    .execute()
}

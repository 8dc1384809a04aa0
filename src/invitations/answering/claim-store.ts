import type { Database, Queryable } from '../../database/connection.ts'
import type { EventId, InvitationId, RegistrationId } from '../../ids.ts'
import { type Invitation, statesBefore } from '../invitation.ts'
import { invitationFrom } from '../invitation-store.ts'

const claimMs = 30_000

type Claim = {
  readonly eventId: EventId
  readonly id: InvitationId
  readonly submissionId: string
  readonly now: Date
  /** The machine's time: how long a claim holds has nothing to do with the product's clock. */
  readonly machine: Date
}

/**
 * Holds an invitation for the form that accepts it, so that nobody withdraws it and no other form accepts it while the
 * lane decides; the same form may hold it twice. False where it can't be accepted now.
 */
export async function claimInvitation(db: Database, claim: Claim): Promise<boolean> {
  const { eventId, id, submissionId, now, machine } = claim
  const row = await db
    .updateTable('invitations')
    .set({ answeringSubmission: submissionId, answeringUntil: new Date(machine.getTime() + claimMs) })
    .where('eventId', '=', eventId)
    .where('invitationId', '=', id)
    .where('state', 'in', [...statesBefore('accept')])
    .where('answerByAt', '>', now)
    .where((where) =>
      where.or([
        where('answeringUntil', 'is', null),
        where('answeringUntil', '<=', machine),
        where('answeringSubmission', '=', submissionId),
      ]),
    )
    .returning('invitationId')
    .executeTakeFirst()
  return row !== undefined
}

/** Lets go of an invitation that the form did not accept after all. */
export async function releaseInvitation(
  db: Queryable,
  { eventId, id }: Pick<Claim, 'eventId' | 'id'>,
  submissionId: string,
): Promise<void> {
  await release(db, eventId, id).where('answeringSubmission', '=', submissionId).execute()
}

/** Lets go of an invitation whose hold ran out, unless another form holds it since. */
export async function releaseAbandoned(
  db: Queryable,
  { eventId, id }: Pick<Claim, 'eventId' | 'id'>,
  machine: Date,
): Promise<void> {
  await release(db, eventId, id).where('answeringUntil', '<=', machine).execute()
}

function release(db: Queryable, eventId: EventId, id: InvitationId) {
  return db
    .updateTable('invitations')
    .set({ answeringSubmission: null, answeringUntil: null })
    .where('eventId', '=', eventId)
    .where('invitationId', '=', id)
}

/** The live registration that accepts the invitation, whatever the invitation itself says yet. */
export async function findAcceptance(
  db: Queryable,
  eventId: EventId,
  id: InvitationId,
): Promise<RegistrationId | undefined> {
  const row = await db
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where('invitationId', '=', id)
    .where('state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .executeTakeFirst()
  return row?.registrationId
}

/** Invitations whose claim ran out: a process ended between the registration and the word that it was accepted. */
export async function listAbandoned(
  db: Database,
  machine: Date,
  most: number,
): Promise<readonly Invitation[]> {
  const rows = await db
    .selectFrom('invitations')
    .selectAll()
    .where('answeringUntil', '<=', machine)
    .where('state', 'in', [...statesBefore('accept')])
    .orderBy('answeringUntil')
    .limit(most)
    .execute()
  return rows.map(invitationFrom)
}

/** The open invitations of these folded addresses, by address: who is recognised by the public form. */
export async function listInvitedAt(
  db: Database,
  eventId: EventId,
  addresses: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Invitation>> {
  const rows = await db
    .selectFrom('invitations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('emailFolded', 'in', [...addresses])
    .where('state', 'in', [...statesBefore('accept')])
    .where('answerByAt', '>', now)
    .execute()
  return new Map(rows.map((row) => [row.emailFolded, invitationFrom(row)]))
}

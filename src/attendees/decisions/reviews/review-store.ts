import type { Queryable, Tx } from '../../../database/connection.ts'
import type { EventId, RegistrationId } from '../../../ids.ts'
import type { Review } from './review.ts'

export type NewReview = Pick<Review, 'organizerId' | 'vote' | 'comment' | 'at'> & {
  readonly eventId: EventId
  readonly id: RegistrationId
}

/** Locks a registration that waits for a decision, so that none is made meanwhile; says whether it does. */
export async function lockUndecided(
  tx: Tx,
  { eventId, id }: Pick<NewReview, 'eventId' | 'id'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .where((where) =>
      where.or([
        where('state', '=', 'applied'),
        where.and([
          where('decisionAskedAt', 'is not', null),
          where('state', 'in', ['waitlisted', 'offered', 'confirmed']),
        ]),
      ]),
    )
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps somebody's review in the place of their last one. Each has a row of their own: nobody writes over another's. */
export async function saveReview(
  tx: Tx,
  { eventId, id, organizerId, vote, comment, at }: NewReview,
): Promise<void> {
  await tx
    .insertInto('reviews')
    .values({ eventId, registrationId: id, organizerId, vote, comment, reviewedAt: at })
    .onConflict((conflict) =>
      conflict
        .columns(['eventId', 'registrationId', 'organizerId'])
        .doUpdateSet({ vote, comment, reviewedAt: at }),
    )
    .execute()
}

/** What was thought of a registration, oldest first. */
export async function listReviews(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<readonly Review[]> {
  const rows = await db
    .selectFrom('reviews')
    .innerJoin('organizers', 'organizers.organizerId', 'reviews.organizerId')
    .select(['reviews.organizerId', 'vote', 'comment', 'reviewedAt as at', 'name', 'email'])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .orderBy('reviewedAt')
    .orderBy('reviews.organizerId')
    .execute()
  return rows.flatMap(({ name, email, vote, ...review }) =>
    vote === null ? [] : [{ ...review, vote, organizer: name || email }],
  )
}

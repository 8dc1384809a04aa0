import type { Queryable, Tx } from '../database/connection.ts'
import type { EventId, QuestionId } from '../ids.ts'

/** The wall times between which questions are asked. */
export async function listMoments(db: Queryable, eventId: EventId) {
  return await db
    .selectFrom('questions')
    .select(['questionId', 'askedFromLocal', 'askedUntilLocal'])
    .where('eventId', '=', eventId)
    .where((where) =>
      where.or([where('askedFromLocal', 'is not', null), where('askedUntilLocal', 'is not', null)]),
    )
    .execute()
}

/** Keeps the instants between which a question is asked later. */
export async function saveMoment(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  instants: { readonly askedFromAt: Date | null; readonly askedUntilAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('questions')
    .set(instants)
    .where('eventId', '=', eventId)
    .where('questionId', '=', questionId)
    .execute()
}

import type { Queryable, Tx } from '../../database/connection.ts'
import type { QuestionKind } from '../../database/tables/event-tables.ts'
import { removeTexts } from '../../events/text-store.ts'
import type { EventId, OptionId, QuestionId, TypeId } from '../../ids.ts'

/** A question's row as far as its editor writes it. */
export type QuestionFacts = {
  readonly key: string
  readonly kind: QuestionKind
  readonly isRequired: boolean
  readonly isRestricted: boolean
  readonly restrictedTo: readonly string[]
  readonly retentionDays: number | null
  readonly least: number | null
  readonly most: number | null
  readonly typeIds: readonly TypeId[]
}

/** The ids and keys of the questions that are asked, in their order, and of their options. */
export async function listKeys(
  db: Queryable,
  eventId: EventId,
): Promise<
  readonly {
    readonly id: QuestionId
    readonly key: string
    readonly kind: QuestionKind
    readonly isRestricted: boolean
    readonly options: readonly { readonly id: OptionId; readonly key: string }[]
  }[]
> {
  const questions = await db
    .selectFrom('questions')
    .select(['questionId', 'key', 'kind', 'isRestricted'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .execute()
  const options = await db
    .selectFrom('questionOptions')
    .select(['questionId', 'optionId', 'key'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  return questions.map(({ questionId: id, ...question }) => ({
    id,
    ...question,
    options: options
      .filter(({ questionId }) => questionId === id)
      .map(({ optionId, key }) => ({ id: optionId, key })),
  }))
}

/** Adds a question at `position`, or writes one over and raises its version. Throws on a key that is there. */
export async function saveQuestion(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  { restrictedTo, typeIds, ...facts }: QuestionFacts,
  position: number | null,
): Promise<void> {
  const row = { ...facts, restrictedTo: [...restrictedTo], typeIds: [...typeIds] }
  if (position !== null) {
    await tx
      .insertInto('questions')
      .values({ ...row, eventId, questionId, position, removedAt: null })
      .execute()
    return
  }
  await tx
    .updateTable('questions')
    .set((update) => ({ ...row, version: update('version', '+', 1) }))
    .where('eventId', '=', eventId)
    .where('questionId', '=', questionId)
    .execute()
}

export async function savePosition(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  position: number,
): Promise<void> {
  await tx
    .updateTable('questions')
    .set({ position })
    .where('eventId', '=', eventId)
    .where('questionId', '=', questionId)
    .execute()
}

export async function insertOption(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  option: { readonly id: OptionId; readonly key: string; readonly position: number },
): Promise<void> {
  const { id: optionId, key, position } = option
  await tx.insertInto('questionOptions').values({ eventId, optionId, questionId, key, position }).execute()
}

export async function deleteOption(tx: Tx, eventId: EventId, optionId: OptionId): Promise<void> {
  await tx
    .deleteFrom('questionOptions')
    .where('eventId', '=', eventId)
    .where('optionId', '=', optionId)
    .execute()
  await removeTexts(tx, eventId, 'option', optionId)
}

/** No longer asks the question, and keeps it for the answers it has. */
export async function archiveQuestion(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('questions')
    .set({ removedAt: at })
    .where('eventId', '=', eventId)
    .where('questionId', '=', questionId)
    .execute()
}

/** Takes a question that nobody answered away, with its options' rows and its words. */
export async function deleteQuestion(tx: Tx, eventId: EventId, questionId: QuestionId): Promise<void> {
  await tx
    .deleteFrom('questions')
    .where('eventId', '=', eventId)
    .where('questionId', '=', questionId)
    .execute()
  await removeTexts(tx, eventId, 'question', questionId)
}

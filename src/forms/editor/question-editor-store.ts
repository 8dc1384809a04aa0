import type { Selectable } from 'kysely'
import type { Tx } from '../../database/connection.ts'
import type { QuestionsTable } from '../../database/tables/event-tables.ts'
import { removeTexts } from '../../events/text-store.ts'
import type { EventId, OptionId, QuestionId } from '../../ids.ts'
import type { Condition } from '../condition.ts'
import type { PastWords } from '../past-words.ts'
import type { Question } from '../question.ts'

/** A question's row as far as its editor writes it. */
export type QuestionFacts = Omit<
  Selectable<QuestionsTable>,
  'eventId' | 'questionId' | 'position' | 'condition' | 'removedAt' | 'answersErasedAt'
> & { readonly condition: Condition | null }

/** Adds a question behind all others, or writes one over. Throws on a key that is there. */
export async function saveQuestion(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  { condition, ...facts }: QuestionFacts,
  isNew: boolean,
): Promise<void> {
  const row = { ...facts, condition: condition && JSON.stringify(condition) }
  if (isNew) {
    const position = await nextPosition(tx, eventId)
    await tx
      .insertInto('questions')
      .values({ ...row, eventId, questionId, position, removedAt: null })
      .execute()
    return
  }
  await tx
    .updateTable('questions')
    .set(row)
    .where('eventId', '=', eventId)
    .where('questionId', '=', questionId)
    .execute()
}

/** Keeps the words and the kind that a question had in a version. */
export async function insertVersion(
  tx: Tx,
  eventId: EventId,
  { id: questionId, version, kind }: Pick<Question, 'id' | 'version' | 'kind'>,
  { words, at }: { readonly words: PastWords; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('questionVersions')
    .values({ eventId, questionId, version, kind, words: JSON.stringify(words), replacedAt: at })
    .execute()
}

/** Moves a question in the order of the form. */
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

/** Adds an option; its label is among the texts. */
export async function insertOption(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  option: { readonly id: OptionId; readonly key: string; readonly position: number },
): Promise<void> {
  const { id: optionId, key, position } = option
  const row = { eventId, optionId, questionId, key, position, removedAt: null }
  await tx.insertInto('questionOptions').values(row).execute()
}

/** Offers an option no more, and keeps it for those who chose it. */
export async function archiveOption(tx: Tx, eventId: EventId, optionId: OptionId, at: Date): Promise<void> {
  await tx
    .updateTable('questionOptions')
    .set({ removedAt: at })
    .where('eventId', '=', eventId)
    .where('optionId', '=', optionId)
    .execute()
}

/** Deletes an option that nobody chose. */
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

/** Asks an archived question again, behind all others. */
export async function askAgain(
  tx: Tx,
  eventId: EventId,
  questionId: QuestionId,
  { keepsCondition }: { readonly keepsCondition: boolean },
): Promise<void> {
  const position = await nextPosition(tx, eventId)
  await tx
    .updateTable('questions')
    .set({ removedAt: null, position, ...(keepsCondition ? {} : { condition: null }) })
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

async function nextPosition(tx: Tx, eventId: EventId): Promise<number> {
  const { last } = await tx
    .selectFrom('questions')
    .select((read) => read.fn.max<number | null>('position').as('last'))
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow()
  return (last ?? -1) + 1
}

import type { Tx } from '../database/connection.ts'
import type { QuestionKind } from '../database/tables/event-tables.ts'
import type { EventId, OptionId, QuestionId, TypeId } from '../ids.ts'

export type NewQuestion = {
  readonly id: QuestionId
  readonly key: string
  readonly kind: QuestionKind
  readonly isRequired: boolean
  readonly isRestricted: boolean
  readonly least: number | null
  readonly most: number | null
  readonly typeIds: readonly TypeId[]
  readonly options: readonly { readonly id: OptionId; readonly key: string }[]
}

/** Adds questions to an event, the first at `position`; their words are texts of the event. Throws on a key that is there. */
export async function insertQuestions(
  tx: Tx,
  eventId: EventId,
  questions: readonly NewQuestion[],
  position = 0,
): Promise<void> {
  if (questions.length === 0) return
  const rows = questions.map(({ id, options: _, typeIds, ...question }, place) => ({
    ...question,
    eventId,
    questionId: id,
    typeIds: [...typeIds],
    position: position + place,
    retentionDays: null,
    removedAt: null,
  }))
  await tx.insertInto('questions').values(rows).execute()
  const options = questions.flatMap(({ id: questionId, options }) =>
    options.map(({ id: optionId, key }, place) => ({ eventId, optionId, questionId, key, position: place })),
  )
  if (options.length > 0) await tx.insertInto('questionOptions').values(options).execute()
}

import type { QuestionKind } from '../../src/database/tables/event-tables.ts'
import { saveTexts } from '../../src/events/text-store.ts'
import { type EventId, newId, type OptionId, type QuestionId, type TypeId } from '../../src/ids.ts'
import type { Desk } from './desk.ts'

type NewTestQuestion = {
  readonly key: string
  readonly kind: QuestionKind
  readonly label: string
  readonly isRequired?: boolean
  readonly isRestricted?: boolean
  readonly options?: readonly string[]
  readonly typeIds?: readonly TypeId[]
}

let position = 0

/** Adds a question to an event's form, in English. */
export async function newQuestion(desk: Desk, eventId: EventId, question: NewTestQuestion): Promise<void> {
  const { label, options = [], typeIds = [], ...facts } = question
  const now = desk.clock.now()
  const questionId = newId<QuestionId>(now)
  const made = options.map((key) => ({ optionId: newId<OptionId>(now), key }))
  await desk.services.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('questions')
      .values({
        ...facts,
        ...{ eventId, questionId, position: ++position, typeIds: [...typeIds] },
        ...{ retentionDays: null, least: null, most: null, condition: null, removedAt: null },
      })
      .execute()
    for (const [place, option] of made.entries())
      await tx
        .insertInto('questionOptions')
        .values({ ...option, eventId, questionId, position: place })
        .execute()
    await saveTexts(tx, eventId, [
      { ownerKind: 'question', ownerId: questionId, field: 'label', locale: 'en', text: label },
      ...made.map(({ optionId, key }) => {
        return { ownerKind: 'option', ownerId: optionId, field: 'label', locale: 'en', text: key } as const
      }),
    ])
  })
}

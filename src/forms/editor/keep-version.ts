import type { Tx } from '../../database/connection.ts'
import { listTextsIn } from '../../events/text-store.ts'
import { locales } from '../../i18n/locales.ts'
import type { EventId, OptionId } from '../../ids.ts'
import type { PastText, PastWords } from '../past-words.ts'
import type { Question } from '../question.ts'
import type { QuestionDraft } from './question-draft.ts'
import { insertVersion } from './question-editor-store.ts'

/** Whether older answers would be read otherwise: in other words, by another kind, in other bounds, among other options. */
export function isOtherwiseAsked(present: Question, draft: QuestionDraft, facts: Bounds): boolean {
  const isBound = (['least', 'most', 'earliestOn', 'latestOn'] as const).every(
    (each) => present[each] === facts[each],
  )
  const isWorded = present.options.every(({ key, label }) => {
    const option = draft.options.get(key)
    return option === undefined || option.label === label.text
  })
  const isCalledOtherwise = present.label.text !== draft.label
  return (
    isCalledOtherwise || present.kind !== draft.kind || !isBound || !isWorded || draft.newOptions.length > 0
  )
}

type Bounds = Pick<Question, 'least' | 'most' | 'earliestOn' | 'latestOn'>

/** Keeps what a question is, in all its languages, for the answers that were given to it so far. */
export async function keepVersion(tx: Tx, eventId: EventId, present: Question, at: Date): Promise<void> {
  const rows = await listTextsIn(tx, eventId, locales)
  const label = (ownerId: string): PastText =>
    Object.fromEntries(
      rows
        .filter((row) => row.ownerId === ownerId && row.field === 'label')
        .map(({ locale, text }) => [locale, text]),
    )
  const options = present.kind === 'sessions' ? [] : [...present.options, ...present.removedOptions]
  const words: PastWords = {
    label: label(present.id),
    options: options.map(({ id, key }) => ({ id: id as OptionId, key, label: label(id) })),
  }
  await insertVersion(tx, eventId, present, { words, at })
}

import type { Tx } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { saveTexts } from '../../events/text-store.ts'
import { newId, type OptionId, type QuestionId } from '../../ids.ts'
import type { Option } from '../question.ts'
import type { QuestionDraft } from './question-draft.ts'
import { insertOption } from './question-editor-store.ts'

type Kept = readonly Pick<Option, 'id' | 'key'>[]

/** Writes a question's words in the event's own language. */
export async function saveWords(
  tx: Tx,
  event: Event,
  questionId: QuestionId,
  { label, hint, purpose }: QuestionDraft,
): Promise<void> {
  const owner = { ownerKind: 'question' as const, ownerId: questionId, locale: event.defaultLocale }
  await saveTexts(tx, event.id, [
    { ...owner, field: 'label', text: label },
    { ...owner, field: 'hint', text: hint },
    { ...owner, field: 'purpose', text: purpose },
  ])
}

type Options = {
  readonly questionId: QuestionId
  readonly kept: Kept
  /** Keys of options that are gone, which no new one may have. */
  readonly gone: readonly string[]
  readonly draft: QuestionDraft
  readonly at: Date
}

/** Writes the labels of the options that stay, and adds the new ones behind them. */
export async function saveOptions(
  tx: Tx,
  event: Event,
  { questionId, kept, gone, draft, at }: Options,
): Promise<void> {
  const taken = new Set([...kept.map(({ key }) => key), ...gone])
  const labels: { id: string; label: string }[] = kept.flatMap(({ id, key }) => {
    const label = draft.options.get(key)?.label
    return label === undefined ? [] : [{ id, label }]
  })
  for (const [place, label] of draft.newOptions.entries()) {
    const key = keyFrom(label, taken)
    const id = newId<OptionId>(at)
    taken.add(key)
    labels.push({ id, label })
    await insertOption(tx, event.id, questionId, { id, key, position: kept.length + place })
  }
  await saveTexts(
    tx,
    event.id,
    labels.map(({ id, label }) => {
      const owner = { ownerKind: 'option' as const, ownerId: id, locale: event.defaultLocale }
      return { ...owner, field: 'label', text: label }
    }),
  )
}

/** A key from a label that none of the taken ones is: its ASCII words joined by `_`, else `answer`, with a number where needed. */
export function keyFrom(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^[_0-9]+|_+$/g, '')
  const wanted = words === '' ? 'answer' : words
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) if (!taken.has(`${wanted}_${number}`)) return `${wanted}_${number}`
}

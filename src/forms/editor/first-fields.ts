import { type Typed, typedFrom } from '../../http/form.ts'
import { newId, type QuestionId } from '../../ids.ts'
import type { Question } from '../question.ts'
import { hasOptions } from './question-draft.ts'
import type { OptionPlaces } from './question-registrations.ts'

type Stored = {
  readonly question: Question
  readonly places: ReadonlyMap<string, OptionPlaces>
}

/** A new question's form as it begins. */
export function emptyFields(at: Date): Typed {
  return typedFrom([
    ['kind', 'text'],
    ['new_id', newId<QuestionId>(at)],
  ])
}

/** A stored question as its form would send it. */
export function firstFields(stored: Stored): Typed {
  const { question, places } = stored
  const fields: Readonly<Record<string, string | number | null>> = {
    key: question.key,
    kind: question.kind,
    label: question.label.text,
    hint: question.hint?.text ?? '',
    purpose: question.purpose?.text ?? '',
    internal_name: question.internalName,
    required: question.isRequired ? 'yes' : '',
    restricted: question.isRestricted ? 'yes' : '',
    retention_days: question.retentionDays,
    least: question.least,
    most: question.most,
    earliest: question.earliestOn,
    latest: question.latestOn,
    moment: question.moment,
    asked_from: question.askedFromLocal,
    asked_until: question.askedUntilLocal,
  }
  return typedFrom([
    ...Object.entries(fields).map(([name, value]) => [name, String(value ?? '')] as const),
    ...question.restrictedTo.map((role) => ['restricted_to', role] as const),
    ...question.typeIds.map((id) => ['types', id] as const),
    ...conditionFields(question),
    ...(hasOptions(question.kind) ? question.options : []).flatMap(({ id, key, label }) => [
      [`option.${key}`, label.text] as const,
      [`places.${key}`, String(places.get(id)?.capacity ?? '')] as const,
    ]),
  ])
}

function conditionFields({ condition }: Question) {
  if (condition === null) return []
  return condition.is.map((answer) => ['condition', `${condition.question}:${answer}`] as const)
}

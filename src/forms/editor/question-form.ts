import { z } from 'zod'
import type { QuestionKind } from '../../database/tables/event-tables.ts'
import { line, lines, optional, problemsOf, tick, wholeNumber, word } from '../../events/editor/fields.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { cleanLine, lengthOf } from '../../http/text-gate.ts'
import { isUuid, type QuestionId, type TypeId } from '../../ids.ts'
import { isKey } from '../question.ts'

/** Roles that a restricted question may name beside the owner. */
export const restrictableRoles = ['editor', 'registrar', 'reader'] as const

/** A question as its form posts it; words are in the event's own language. */
export type QuestionDraft = {
  /** Null: a new one. */
  readonly id: QuestionId | null
  /** Null: made from the label, or left as it is. */
  readonly key: string | null
  readonly kind: QuestionKind
  readonly label: string
  readonly hint: string
  readonly isRequired: boolean
  readonly isRestricted: boolean
  readonly restrictedTo: readonly string[]
  readonly retentionDays: number | null
  readonly least: number | null
  readonly most: number | null
  readonly typeIds: readonly TypeId[]
  /** The labels of the options that are there, by their keys; an empty one takes its option away. */
  readonly options: ReadonlyMap<string, string>
  readonly newOptions: readonly string[]
}

export const questionKinds = [
  'text',
  'long-text',
  'yes-no',
  'one',
  'several',
  'number',
  'date',
  'country',
] as const satisfies readonly QuestionKind[]

const mostOptions = 100
const longestLabel = 500
const bound = optional((text) => {
  const number = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return Number.isNaN(number) ? undefined : number
}, 'editor.bad-number')

const form = z.object({
  question: optional((text) => (isUuid(text) ? (text as QuestionId) : undefined), 'form.choose'),
  key: optional((text) => (isKey(text) ? text : undefined), 'questions.bad-key'),
  kind: word(questionKinds),
  label: line(longestLabel, true),
  hint: lines(1_000),
  required: tick,
  restricted: tick,
  retention_days: wholeNumber(1, 3_650),
  least: bound,
  most: bound,
  new_options: lines(20_000),
})

/** Reads a question's form. */
export function readQuestionForm(
  typed: Typed,
):
  | { readonly draft: QuestionDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  const options = readOptions(typed)
  const problems = new Map([...(read.success ? [] : problemsOf(read.error)), ...options.problems])
  if (!read.success || problems.size > 0) return { problems }
  const { question, required, restricted, retention_days, new_options, ...rest } = read.data
  const newOptions = hasOptions(rest.kind)
    ? new_options
        .split('\n')
        .map((label) => label.trim())
        .filter(Boolean)
    : []
  if (newOptions.length > mostOptions || newOptions.some((label) => lengthOf(label) > longestLabel))
    return { problems: new Map([['new_options', { key: 'form.too-long' }]]) }
  if (rest.least !== null && rest.most !== null && rest.least > rest.most)
    return { problems: new Map([['most', { key: 'questions.bounds' }]]) }
  return {
    draft: {
      ...rest,
      id: question,
      isRequired: required,
      isRestricted: restricted,
      restrictedTo: restricted
        ? restrictableRoles.filter((role) => typed.many('restricted_to').includes(role))
        : [],
      retentionDays: retention_days,
      typeIds: typed.many('types').filter(isUuid) as TypeId[],
      options: options.labels,
      newOptions,
    },
  }
}

/** Whether answers to the kind are chosen from options. */
export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'one' || kind === 'several'
}

function readOptions(typed: Typed): {
  readonly labels: ReadonlyMap<string, string>
  readonly problems: Problems
} {
  const labels = new Map<string, string>()
  const problems = new Map<string, Problem>()
  for (const name of typed.names.filter((each) => each.startsWith('option.'))) {
    const label = cleanLine(typed.one(name))
    if (label === undefined) problems.set(name, { key: 'form.unreadable' })
    else if (lengthOf(label) > longestLabel) problems.set(name, { key: 'form.too-long' })
    else labels.set(name.slice('option.'.length), label)
  }
  return { labels, problems }
}

import { z } from 'zod'
import {
  line,
  lines,
  optional,
  problemsOf,
  tick,
  wholeNumber,
  word,
} from '../../events/editor/form/fields.ts'
import { parsePlannedDate, parsePlannedWallTime } from '../../events/editor/form/schedule-form.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { lengthOf } from '../../http/text-gate.ts'
import { isUuid, type QuestionId, type TypeId } from '../../ids.ts'
import type { Condition } from '../condition.ts'
import { isFile, isKey } from '../question.ts'
import { readOptions } from './option-fields.ts'
import {
  hasOptions,
  moments,
  type QuestionDraft,
  questionKinds,
  restrictableRoles,
} from './question-draft.ts'

const mostOptions = 100
const longestLabel = 500
const bound = optional((text) => {
  const number = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return Number.isNaN(number) ? undefined : number
}, 'editor.bad-number')
const day = optional(parsePlannedDate, 'form.bad-date')
const wallTime = optional(parsePlannedWallTime, 'editor.bad-wall-time')

const questionId = optional((text) => (isUuid(text) ? (text as QuestionId) : undefined), 'form.choose')

const form = z.object({
  question: questionId,
  new_id: questionId,
  key: optional((text) => (isKey(text) ? text : undefined), 'questions.bad-key'),
  kind: word(questionKinds),
  label: line(longestLabel, true),
  hint: lines(1_000),
  purpose: line(500),
  internal_name: line(200),
  required: tick,
  restricted: tick,
  retention_days: wholeNumber(1, 3_650),
  least: bound,
  most: bound,
  earliest: day,
  latest: day,
  moment: word(moments),
  asked_from: wallTime,
  asked_until: wallTime,
  new_options: lines(20_000),
})
type Fields = z.infer<typeof form>

type ReadQuestion =
  | { readonly draft: QuestionDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems }

/** Reads a question's form. */
export function readQuestionForm(typed: Typed): ReadQuestion {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  const { options, problems: ofOptions } = readOptions(typed)
  const condition = readCondition(typed.many('condition'))
  const problems = new Map([
    ...(read.success ? [] : problemsOf(read.error)),
    ...ofOptions,
    ...(condition === 'several' ? [['condition', { key: 'questions.condition-one' }] as const] : []),
  ])
  if (!read.success || condition === 'several' || problems.size > 0) return { problems }
  const newOptions = hasOptions(read.data.kind) ? readNewOptions(read.data.new_options) : []
  const mismatch = mismatchOf(read.data, newOptions)
  if (mismatch) return { problems: new Map([mismatch]) }
  return { draft: { ...draftOf(read.data, typed), condition, options, newOptions } }
}

function draftOf(read: Fields, typed: Typed): Omit<QuestionDraft, 'condition' | 'options' | 'newOptions'> {
  const { key, kind, label, hint, purpose, least, most, moment } = read
  return {
    ...{ id: read.question, key, kind, label, hint, purpose, least, most, moment },
    idIfNew: read.new_id,
    internalName: read.internal_name,
    isRequired: read.required,
    isRestricted: read.restricted,
    restrictedTo: read.restricted
      ? restrictableRoles.filter((role) => typed.many('restricted_to').includes(role))
      : [],
    retentionDays: read.retention_days,
    earliestOn: read.earliest,
    latestOn: read.latest,
    askedFromLocal: moment === 'confirmed' ? read.asked_from : null,
    askedUntilLocal: moment === 'confirmed' ? read.asked_until : null,
    typeIds: typed.many('types').filter(isUuid) as TypeId[],
  }
}

function readNewOptions(text: string): readonly string[] {
  return text
    .split('\n')
    .map((label) => label.trim())
    .filter(Boolean)
}

/** What fits each by itself, but not together. */
function mismatchOf(read: Fields, newOptions: readonly string[]): readonly [string, Problem] | undefined {
  if (newOptions.length > mostOptions || newOptions.some((label) => lengthOf(label) > longestLabel))
    return ['new_options', { key: 'form.too-long' }]
  if (isBackwards(read.least, read.most)) return ['most', { key: 'questions.bounds' }]
  if (isBackwards(read.earliest, read.latest)) return ['latest', { key: 'questions.days' }]
  if (isBackwards(read.asked_from, read.asked_until)) return ['asked_until', { key: 'questions.until' }]
  if (read.moment === 'door' && isFile(read.kind)) return ['moment', { key: 'files.not-at-door' }]
  if (read.restricted && read.purpose === '') return ['purpose', { key: 'questions.purpose-missing' }]
  return undefined
}

function isBackwards<Value extends string | number>(from: Value | null, to: Value | null): boolean {
  return from !== null && to !== null && from > to
}

/** The boxes that are ticked, each `KEY:ANSWER`; they name answers to one question. */
function readCondition(ticked: readonly string[]): Condition | null | 'several' {
  const pairs = ticked.map((value) => {
    const colon = value.indexOf(':')
    return [value.slice(0, Math.max(colon, 0)), value.slice(colon + 1)] as const
  })
  const [first] = pairs
  if (!first) return null
  if (pairs.some(([question]) => question !== first[0])) return 'several'
  return { question: first[0], is: pairs.map(([, answer]) => answer) }
}

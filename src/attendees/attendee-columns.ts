import type { Question } from '../forms/question.ts'

/** The columns of the list and of the export that every event has, in the export's order (CONTRACT.md). */
export const plainColumns = [
  'number',
  'state',
  'type',
  'given_name',
  'family_name',
  'native_name',
  'email',
  'affiliation',
  'country',
  'language',
  'registered_at',
  'state_changed_at',
  'position',
  'tags',
  'checked_in_at',
] as const
export type PlainColumn = (typeof plainColumns)[number]

/** A column: one that every event has, or the answers to one of its questions. */
export type Column =
  | { readonly kind: 'plain'; readonly key: PlainColumn }
  | { readonly kind: 'answer'; readonly key: `answer.${string}`; readonly question: Question }

/** Every column that the questions allow, in the export's order. */
export function listColumns(questions: readonly Question[]): readonly Column[] {
  return [
    ...plainColumns.map((key) => ({ kind: 'plain', key }) as const),
    ...questions.map((question) => ({ kind: 'answer', key: `answer.${question.key}`, question }) as const),
  ]
}

/** The columns of these keys in the export's order; keys that no column has are left out. */
export function chooseColumns(columns: readonly Column[], keys: readonly string[]): readonly Column[] {
  const wanted = new Set(keys)
  return columns.filter(({ key }) => wanted.has(key))
}

/** Whether the column's answers are kept apart: lists don't show them, exports only when asked by name. */
export function isRestricted(column: Column): boolean {
  return column.kind === 'answer' && column.question.isRestricted
}

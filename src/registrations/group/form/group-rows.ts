import type { Event } from '../../../events/event.ts'
import type { Typed } from '../../../http/form.ts'
import { type FormState, formState } from '../../../http/form-state.ts'
import type { Problems } from '../../../http/problems.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** How many a form begins with. */
const firstRows = 2
const rowName = /^people\.(\d{1,2})\./

/** A button of the form beside the one that sends it. */
export type GroupAct = 'send' | 'add' | 'who-fits' | { readonly remove: number }

/** What the pressed button asks for. */
export function actOf(typed: Typed): GroupAct {
  const act = typed.one('act')
  if (act === 'add' || act === 'who-fits') return act
  const removed = /^remove\.(\d{1,2})$/.exec(act)?.[1]
  return removed === undefined ? 'send' : { remove: Number(removed) }
}

/** The rows of a form as it was sent, by the numbers in their names, in order. */
export function rowsOf(typed: Pick<Typed, 'names'>): readonly number[] {
  const rows = typed.names.flatMap((name) => rowName.exec(name)?.[1] ?? [])
  return [...new Set(rows.map(Number))].sort((a, b) => a - b)
}

/** The rows that somebody was named in; where none is, the first, so that something can be wrong with it. */
export function filledRows(typed: Typed): readonly number[] {
  const rows = rowsOf(typed)
  const filled = rows.filter((row) =>
    nameFields.some((name) => typed.one(fieldOfRow(row, name)).trim() !== ''),
  )
  return filled.length > 0 ? filled : [rows[0] ?? 0]
}

/** How many one contact may register at once. */
export function mostRows({ groupMost }: Pick<Event, 'groupMost'>): number {
  return groupMost
}

/** The form's name of a person's field. */
export function fieldOfRow(row: number, name: string): string {
  return `people.${row}.${name}`
}

const nameFields = ['given_name', 'family_name', 'native_name', 'email'] as const
/** What those who come together mostly have alike: a new row begins with it. */
const alike = ['affiliation', 'country', 'language', 'type'] as const

/**
 * Each person's part of the form as a form of its own. `typed` null: the first time. A row that was not sent begins
 * with what the one before has and people of a group share.
 */
export function rowStates(
  t: Translate,
  typed: Typed | null,
  rows: readonly number[],
  problems: Problems,
): readonly FormState[] {
  const sent = typed ? rowsOf(typed) : []
  return rows.map((row, place) => {
    const prefix = fieldOfRow(place, '')
    const isSent = typed !== null && sent.includes(row)
    const own = isSent ? { many: (name: string) => typed.many(fieldOfRow(row, name)) } : null
    return { ...formState(t, own, partOf(problems, prefix), firstValues(t, typed, rows[place - 1])), prefix }
  })
}

/** The rows that a form begins with. */
export function newRows(most: number): readonly number[] {
  return Array.from({ length: Math.min(firstRows, most) }, (_, row) => row)
}

function firstValues(t: Translate, typed: Typed | null, before: number | undefined): Map<string, string> {
  const first = new Map<string, string>([['language', t.locale]])
  if (!typed || before === undefined) return first
  for (const name of alike) {
    const [value] = typed.many(fieldOfRow(before, name))
    if (value) first.set(name, value)
  }
  return first
}

function partOf(problems: Problems, prefix: string): Problems {
  const own = [...problems].filter(([name]) => name.startsWith(prefix))
  return new Map(own.map(([name, problem]) => [name.slice(prefix.length), problem]))
}

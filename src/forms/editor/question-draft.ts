import type { QuestionKind } from '../../database/tables/event-tables.ts'
import type { QuestionId, TypeId } from '../../ids.ts'
import type { LocalDate, WallTime } from '../../time/wall-time.ts'
import type { Condition } from '../condition.ts'
import type { QuestionMoment } from '../question.ts'

/** Roles that a restricted question may name beside the owner. */
export const restrictableRoles = ['editor', 'registrar', 'reader'] as const

/** A question as its form posts it; words are in the event's own language, times in its zone. */
export type QuestionDraft = {
  /** Null: a new one. */
  readonly id: QuestionId | null
  /** What a new one's form would call it, so that a form sent twice makes one (REL-3); null: it says nothing. */
  readonly idIfNew: QuestionId | null
  /** Null: made from the label, or left as it is. */
  readonly key: string | null
  readonly kind: QuestionKind
  readonly label: string
  readonly hint: string
  readonly purpose: string
  readonly internalName: string
  readonly isRequired: boolean
  readonly isRestricted: boolean
  readonly restrictedTo: readonly string[]
  readonly retentionDays: number | null
  readonly least: number | null
  readonly most: number | null
  readonly earliestOn: LocalDate | null
  readonly latestOn: LocalDate | null
  readonly moment: QuestionMoment
  readonly askedFromLocal: WallTime | null
  readonly askedUntilLocal: WallTime | null
  readonly typeIds: readonly TypeId[]
  readonly condition: Condition | null
  /** The options that are there, by their keys. */
  readonly options: ReadonlyMap<string, OptionDraft>
  readonly newOptions: readonly string[]
}

/** An empty label takes the option away; null places: no limit. */
export type OptionDraft = { readonly label: string; readonly places: number | null }

/** The kinds that can be asked, in the order of the list. */
export const questionKinds = [
  'text',
  'long-text',
  'yes-no',
  'one',
  'several',
  'number',
  'date',
  'stay',
  'country',
  'phone',
  'email',
  'affiliation',
  'file',
  'picture',
  'sessions',
] as const satisfies readonly QuestionKind[]

export const moments = ['registration', 'confirmed', 'door'] as const satisfies readonly QuestionMoment[]

/** Whether answers to the kind are chosen from options that the question has. */
export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'one' || kind === 'several'
}

/** Whether the kind is bounded by numbers: its own, or how many are chosen. */
export function isCounted(kind: QuestionKind): boolean {
  return kind === 'number' || kind === 'several' || kind === 'sessions'
}

/** Whether the kind is bounded by days. */
export function isOfDays(kind: QuestionKind): boolean {
  return kind === 'date' || kind === 'stay'
}

import type { QuestionKind } from '../database/tables/event-tables.ts'
import type { Text } from '../events/event.ts'
import type { OptionId, QuestionId, TypeId } from '../ids.ts'

/** When it is asked: with the form, after a place is there, at the door. */
export type QuestionMoment = 'registration' | 'confirmed' | 'door'

/** A field of an event's registration form, in the reader's language. */
export type Question = {
  readonly id: QuestionId
  readonly key: string
  readonly kind: QuestionKind
  readonly label: Text
  readonly hint: Text | null
  readonly isRequired: boolean
  /** Seen by the roles it names and by owners, and kept apart from other answers. */
  readonly isRestricted: boolean
  readonly restrictedTo: readonly string[]
  readonly moment: QuestionMoment
  /** Erased that many days after the event. */
  readonly retentionDays: number | null
  /** Bounds, both in: of a number, or of how many options are chosen. */
  readonly least: number | null
  readonly most: number | null
  /** The types that are asked; none: all. */
  readonly typeIds: readonly TypeId[]
  readonly options: readonly Option[]
}

export type Option = { readonly id: OptionId; readonly key: string; readonly label: Text }

/** What a participant gave: text, a date or a country's code as text, a number, yes, or the keys of options. */
export type Answer = string | number | true | readonly string[]

/** A participant's answers by the questions' keys, the restricted ones apart. */
export type Answers = {
  readonly open: Readonly<Record<string, Answer>>
  readonly restricted: Readonly<Record<string, Answer>>
}

/** The name of the question's field in a form. */
export function fieldOf(question: Pick<Question, 'key'>): string {
  return `answer.${question.key}`
}

/** Whether the registration form asks it of that type; without a type, whether it asks it of any. */
export function isAskedOf(question: Question, typeId: TypeId | null): boolean {
  if (question.moment !== 'registration') return false
  return typeId === null || question.typeIds.length === 0 || question.typeIds.includes(typeId)
}

const keyPattern = /^[a-z][a-z0-9_]{0,59}$/

/** Whether the text can be a question's or an option's key: a lower-case ASCII word, digits and _ in it. */
export function isKey(text: string): boolean {
  return keyPattern.test(text)
}

/** The answer that stands under the key as its own, whatever the key is called. */
export function answerTo(answers: Readonly<Record<string, unknown>>, key: string): Answer | undefined {
  if (!Object.hasOwn(answers, key)) return undefined
  const answer = answers[key]
  if (typeof answer === 'string' || typeof answer === 'number' || answer === true) return answer
  return Array.isArray(answer) ? answer.filter((part) => typeof part === 'string') : undefined
}

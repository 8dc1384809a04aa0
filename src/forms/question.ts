import type { QuestionKind } from '../database/tables/event-tables.ts'
import type { Text } from '../events/event.ts'
import type { OptionId, QuestionId, SessionId, TypeId } from '../ids.ts'
import type { LocalDate, LocalTime, WallTime } from '../time/wall-time.ts'
import type { Condition } from './condition.ts'

/** When it is asked: with the form, after a place is there, at the door. */
export type QuestionMoment = 'registration' | 'confirmed' | 'door'

/** A field of an event's registration form, in the reader's language. */
export type Question = {
  readonly id: QuestionId
  readonly key: string
  readonly kind: QuestionKind
  readonly label: Text
  readonly hint: Text | null
  /** Why a sensitive one is asked. */
  readonly purpose: Text | null
  /** What staff call it in lists and exports; '' where they say the same as the form. */
  readonly internalName: string
  readonly isRequired: boolean
  /** Seen by the roles it names and by owners, and kept apart from other answers. */
  readonly isRestricted: boolean
  readonly restrictedTo: readonly string[]
  readonly moment: QuestionMoment
  /** When a later one is asked: from the one instant (in), until the other (out); each as the venue's clocks say. */
  readonly askedFromAt: Date | null
  readonly askedFromLocal: WallTime | null
  readonly askedUntilAt: Date | null
  readonly askedUntilLocal: WallTime | null
  /** Erased that many days after the event. */
  readonly retentionDays: number | null
  /** Bounds, both in: of a number, or of how many options are chosen. */
  readonly least: number | null
  readonly most: number | null
  /** Bounds of dates, both in. Dates have no zone and never move. */
  readonly earliestOn: LocalDate | null
  readonly latestOn: LocalDate | null
  /** The types that are asked; none: all. */
  readonly typeIds: readonly TypeId[]
  /** The earlier answer that it depends on. */
  readonly condition: Condition | null
  /** What can be chosen; of `sessions`, the programme's. */
  readonly options: readonly Option[]
  /** What some chose before it was taken away. */
  readonly removedOptions: readonly Option[]
  readonly version: number
  /** What it was while older answers were given. */
  readonly past: readonly PastQuestion[]
}

export type Option = {
  readonly id: OptionId | SessionId
  readonly key: string
  readonly label: Text
  /** Of a session: when it is, in the event's zone. */
  readonly session?: { readonly on: LocalDate; readonly from: LocalTime; readonly to: LocalTime }
}

/** A question before it was changed. */
export type PastQuestion = Pick<Question, 'version' | 'kind' | 'label' | 'options'>

/**
 * What a participant gave: text, a date or a country's code as text, a number, yes, the keys of options, the ids
 * of sessions, or the first and the last day of a stay.
 */
export type Answer = string | number | true | readonly string[]

/** A participant's answers by the questions' keys, the restricted ones apart. */
export type Answers = {
  readonly open: Readonly<Record<string, Answer>>
  readonly restricted: Readonly<Record<string, Answer>>
}

/** How many questions of one event may ask for files. */
export const mostFileQuestions = 5

/** The name of the question's field in a form. */
export function fieldOf(question: Pick<Question, 'key'>): string {
  return `answer.${question.key}`
}

/** Whether the registration form asks it of that type; without a type, whether it asks it of any. */
export function isAskedOf(question: Question, typeId: TypeId | null): boolean {
  return question.moment === 'registration' && concernsType(question, typeId)
}

/** Whether it is a question for that type, at whatever moment; without a type, for any. */
export function concernsType({ typeIds }: Pick<Question, 'typeIds'>, typeId: TypeId | null): boolean {
  return typeId === null || typeIds.length === 0 || typeIds.includes(typeId)
}

/** Whether an answer is chosen from options, each known by its key. */
export function isChosen(kind: QuestionKind): boolean {
  return kind === 'one' || kind === 'several' || kind === 'sessions'
}

/** Whether an answer is anything that one may write, so that nothing can be said of it but that it was given. */
export function isTyped(kind: QuestionKind): boolean {
  return !isChosen(kind) && kind !== 'yes-no'
}

/** Whether the answer is a file, which comes by another way than a field's text. */
export function isFile(kind: QuestionKind): boolean {
  return kind === 'file' || kind === 'picture'
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

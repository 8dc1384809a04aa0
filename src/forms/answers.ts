import type { Typed } from '../http/form.ts'
import type { Problem } from '../http/problems.ts'
import type { TypeId } from '../ids.ts'
import { answerSchema, type Refusal, refusalValues } from './answer-schema.ts'
import { isConditionMet } from './condition.ts'
import {
  type Answer,
  type Answers,
  answerTo,
  concernsType,
  fieldOf,
  isFile,
  type Question,
} from './question.ts'

/** Answers as a registration keeps them, with the version of each one's question. */
export type KeptAnswers = Answers & { readonly versions: Readonly<Record<string, number>> }

export type ReadAnswers = {
  readonly answers: Answers
  readonly versions: Readonly<Record<string, number>>
  readonly problems: ReadonlyMap<string, Problem>
}

/** What answers the questions that ask for files: they come by another way than a field's text. */
export type GivenFiles = {
  /** Names, by the questions' keys. */
  readonly names: ReadonlyMap<string, string>
  /** What is wrong with files that were not taken, by the names of their fields. */
  readonly problems: ReadonlyMap<string, Problem>
}

/** What is asked now; by itself what the registration form asks. */
export type Asking = {
  readonly isAsked?: (question: Question) => boolean
  /** What was answered before: what is not asked now stays, unless it is hidden by what is answered now. */
  readonly before?: KeptAnswers
  /** Without it the form takes no files: they are given later. */
  readonly files?: GivenFiles
}

/**
 * Reads the answers to the questions that are asked of the type, and tells all that is to be kept. What an earlier
 * answer hides is neither required nor kept, whatever was sent. Other fields are not looked at: a name that no
 * question has changes nothing (SEC-9). Throws 400 where a field that is single came twice.
 */
export function readAnswers(
  questions: readonly Question[],
  typeId: TypeId | null,
  typed: Pick<Typed, 'one' | 'many'>,
  { isAsked = isOfForm, before = nothing, files }: Asking = {},
): ReadAnswers {
  const given = new Map<string, Answer>()
  const versions = new Map<string, number>()
  const problems = new Map<string, Problem>()
  for (const question of questions) {
    if (!concernsType(question, typeId) || !isConditionMet(question, questions, given)) continue
    const kept = keptAnswer(question, before)
    if (isAsked(question) && isFile(question.kind) && files) {
      takeFile(question, files)
      continue
    }
    if (!isAsked(question) || isFile(question.kind)) {
      if (kept !== undefined) keep(question, kept, before.versions[question.key])
      continue
    }
    const read = answerSchema(withOwnOptions(question, kept)).safeParse(valuesOf(question, typed))
    if (!read.success)
      problems.set(fieldOf(question), problemOf(question, read.error.issues[0]?.message as Refusal))
    else if (read.data !== undefined) keep(question, read.data, question.version)
  }
  return { ...sortedBySecrecy(questions, given, before), versions: ownVersions(), problems }

  function takeFile(question: Question, { names, problems: ofFiles }: GivenFiles): void {
    const name = names.get(question.key)
    const problem = ofFiles.get(fieldOf(question))
    if (problem) problems.set(fieldOf(question), problem)
    else if (name !== undefined) keep(question, name)
    else if (question.isRequired) problems.set(fieldOf(question), missingFile(question))
  }

  function keep({ key, version }: Question, answer: Answer, answered = version): void {
    given.set(key, answer)
    versions.set(key, answered)
  }

  function ownVersions(): Readonly<Record<string, number>> {
    const gone = Object.entries(before.versions).filter(([key]) => isGone(questions, key))
    return Object.fromEntries([...gone, ...versions])
  }
}

const nothing: KeptAnswers = { open: {}, restricted: {}, versions: {} }

function isOfForm({ moment }: Question): boolean {
  return moment === 'registration'
}

function valuesOf({ kind, key }: Question, typed: Pick<Typed, 'one' | 'many'>): readonly string[] {
  const isMany = kind === 'several' || kind === 'sessions' || kind === 'stay'
  return isMany ? typed.many(fieldOf({ key })) : [typed.one(fieldOf({ key }))]
}

function keptAnswer({ key, isRestricted }: Question, before: KeptAnswers): Answer | undefined {
  return answerTo(isRestricted ? before.restricted : before.open, key)
}

/** Who chose an option that is gone may keep it. */
export function withOwnOptions(question: Question, kept: Answer | undefined): Question {
  const keys = typeof kept === 'object' ? kept : typeof kept === 'string' ? [kept] : []
  const own = question.removedOptions.filter(({ key }) => keys.includes(key))
  return own.length === 0 ? question : { ...question, options: [...question.options, ...own] }
}

/** Answers to questions that are asked no more stay as they are. */
function isGone(questions: readonly Question[], key: string): boolean {
  return !questions.some((question) => question.key === key)
}

function sortedBySecrecy(
  questions: readonly Question[],
  given: ReadonlyMap<string, Answer>,
  before: KeptAnswers,
): { readonly answers: Answers } {
  const of = (isRestricted: boolean) => {
    const gone = Object.entries(isRestricted ? before.restricted : before.open)
    const asked = questions.filter((question) => question.isRestricted === isRestricted)
    return [
      ...gone.filter(([key]) => isGone(questions, key)),
      ...asked.flatMap(({ key }) => {
        const answer = given.get(key)
        return answer === undefined ? [] : [[key, answer] as const]
      }),
    ]
  }
  // fromEntries makes own properties, whatever a key is called.
  return { answers: { open: Object.fromEntries(of(false)), restricted: Object.fromEntries(of(true)) } }
}

function problemOf(question: Question, refusal: Refusal): Problem {
  const words = refusal === 'out-of-bounds' ? boundsOf(question) : refusal
  return { key: `answer.${words}`, values: refusalValues(question, refusal) }
}

function missingFile(question: Question): Problem {
  return { key: 'files.missing', values: refusalValues(question, 'missing') }
}

function boundsOf({ kind, least, most, earliestOn, latestOn }: Question) {
  if (kind === 'number') {
    if (least !== null && most !== null) return 'out-of-bounds'
    return least !== null ? 'too-small' : 'too-large'
  }
  if (earliestOn !== null && latestOn !== null) return 'outside-days'
  return earliestOn !== null ? 'too-early' : 'too-late'
}

import { z } from 'zod'
import { type GivenFiles, readAnswers } from '../../forms/answers.ts'
import type { Answers } from '../../forms/question.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { isLocale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { isCountry } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { PoolId, TypeId } from '../../ids.ts'
import { choiceIdsOf } from '../choices/choices.ts'
import { readGuests } from '../group/guests/guests.ts'
import type { Person } from '../registration.ts'
import { chosen, line, longestName, readEmail } from './field-rules.ts'
import type { FormFacts, FormType } from './form-facts.ts'

const longestAffiliation = 300
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Boxes that nobody has to tick, each asked only where the event asks it. */
export const freeConsents = ['listing', 'photos', 'news'] as const
export type FreeConsent = (typeof freeConsents)[number]

/** A form that can be taken: what of it depends on no event, the type, the answers. */
export type FilledForm = {
  readonly submissionId: string
  readonly typeId: TypeId
  readonly person: Person
  readonly answers: Answers
  /** Of the questions that were answered, by their keys. */
  readonly answerVersions: Readonly<Record<string, number>>
  /** Options chosen that have places of their own. */
  readonly choiceIds: readonly PoolId[]
  /** Who comes along: names, or '' for each of a number. */
  readonly guests: readonly string[]
  readonly consents: readonly FreeConsent[]
  /** What opens the type, as typed; '' where nothing. */
  readonly code: string
  /** The button said that a place was there: the line was not agreed to. */
  readonly wantsPlace: boolean
}

export type ReadForm =
  | { readonly outcome: 'filled'; readonly form: FilledForm }
  | { readonly outcome: 'to-mend'; readonly problems: Problems }

/**
 * Reads what was typed; what is wrong is named in the order of the page. Without `files` the form takes none. Throws 400
 * where a single field came twice.
 */
export function readRegistrationForm(
  facts: FormFacts,
  typed: Typed,
  t: Translate,
  files?: GivenFiles,
): ReadForm {
  const schema = facts.event.asks.affiliation ? personSchema : withoutAffiliation
  const read = schema.safeParse(Object.fromEntries(fields.map((name) => [name, typed.one(name)])))
  const type = chosenType(facts.types, typed.one('type'))
  // Before a type is known, nobody can say whether a question of some types must be answered.
  const asked = facts.questions.filter(({ typeIds }) => type !== undefined || typeIds.length === 0)
  const {
    answers,
    versions: answerVersions,
    problems: ofAnswers,
  } = readAnswers(asked, type?.id ?? null, typed, files ? { files } : {})
  const { guests, problems: ofGuests } = readGuests(facts.event, typed, t)
  const problemsLater = new Map([...ofAnswers, ...ofGuests])
  if (read.success && type && problemsLater.size === 0) {
    const { submission, privacy: _, ...person } = read.data
    const wantsPlace = typed.one('wants') === 'place'
    return {
      outcome: 'filled',
      form: {
        ...{ submissionId: submission, typeId: type.id, person: toPerson(person), wantsPlace },
        code: typed.one('code'),
        guests,
        ...{ answers, answerVersions, choiceIds: choiceIdsOf(asked, answers, facts.choices) },
        consents: freeConsents.filter((box) => facts.event.asks[box] && typed.one(box) === 'yes'),
      },
    }
  }
  const ofFields = read.success ? new Map<string, Problem>() : problemsOf(read.error, t)
  return {
    outcome: 'to-mend',
    problems: inPageOrder(ofFields, type ? null : typeProblem(facts), problemsLater),
  }
}

/** The form's own id as typed, or undefined where it has none: then it needs a new one. */
export function typedSubmission(typed: Pick<Typed, 'many'>): string | undefined {
  const [given = ''] = typed.many('submission')
  return uuid.test(given) ? given : undefined
}

const fields = [
  'submission',
  'given_name',
  'family_name',
  'native_name',
  'email',
  'affiliation',
  'country',
  'language',
  'privacy',
] as const

/** Who somebody is, field by field, and what the form needs beside. */
export const personSchema = z.object({
  submission: chosen(
    (text) => (uuid.test(text) ? text.toLowerCase() : undefined),
    'register.submission-lost',
  ),
  given_name: line(longestName, 'register.given-missing'),
  family_name: line(longestName),
  native_name: line(longestName),
  email: z.string().transform(readEmail),
  affiliation: line(longestAffiliation, 'register.affiliation-missing'),
  country: chosen((text) => (isCountry(text) ? text : undefined), 'register.country-missing'),
  language: chosen((text) => (isLocale(text) ? text : undefined), 'register.language-missing'),
  privacy: chosen((text) => (text === 'yes' ? text : undefined), 'register.privacy-missing'),
})
type PersonFields = Omit<z.infer<typeof personSchema>, 'submission' | 'privacy'>

// Made once: zod compiles an object's schema when it is first used.
const withoutAffiliation = personSchema.extend({ affiliation: z.string().transform(() => '') })

const labels = new Map<string, MessageKey>([
  ['given_name', 'register.given'],
  ['family_name', 'register.family'],
  ['native_name', 'register.native'],
  ['affiliation', 'register.affiliation'],
])

/** What is wrong with such fields, by their names. */
export function problemsOf(error: z.ZodError, t: Translate): Map<string, Problem> {
  return new Map(
    error.issues.map(({ path, message }) => {
      const name = String(path[0])
      const label = labels.get(name)
      return [name, { key: message as MessageKey, values: { question: label ? t(label) : name } }]
    }),
  )
}

/** With one public type there is nothing to choose: the form need not name it, and may not name another. */
function chosenType(types: readonly FormType[], key: string): FormType | undefined {
  const [only] = types
  if (types.length === 1 && key === '') return only
  return types.find((type) => type.key === key)
}

function typeProblem({ types }: FormFacts): Problem {
  return { key: types.length === 1 ? 'register.just-changed' : 'register.type-missing' }
}

function inPageOrder(ofFields: Map<string, Problem>, ofType: Problem | null, ofAnswers: Problems): Problems {
  const { submission, privacy } = { submission: ofFields.get('submission'), privacy: ofFields.get('privacy') }
  ofFields.delete('submission')
  ofFields.delete('privacy')
  return new Map([
    ...(submission ? [['form', submission] as const] : []),
    ...ofFields,
    ...(ofType ? [['type', ofType] as const] : []),
    ...ofAnswers,
    ...(privacy ? [['privacy', privacy] as const] : []),
  ])
}

function toPerson(read: PersonFields): Person {
  const { given_name: givenName, family_name: familyName, native_name: nativeName, ...rest } = read
  return { givenName, familyName, nativeName, ...rest }
}

import { type ReadAnswers, readAnswers } from '../../../forms/answers.ts'
import { answerTo, fieldOf } from '../../../forms/question.ts'
import type { Typed } from '../../../http/form.ts'
import { noProblems, type Problems } from '../../../http/problems.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { personSchema, problemsOf } from '../../form/registration-form.ts'
import type { EditFacts } from './edit-facts.ts'
import type { EditedPerson } from './edit-store.ts'

/** A form that can be saved: `person` null where only later questions could be answered. */
type FilledEdit = { readonly person: EditedPerson | null; readonly read: ReadAnswers }

export type ReadEdit =
  | ({ readonly outcome: 'filled' } & FilledEdit)
  | { readonly outcome: 'to-mend'; readonly problems: Problems }

const schema = personSchema.pick({
  given_name: true,
  family_name: true,
  native_name: true,
  affiliation: true,
  country: true,
  language: true,
})
const withoutAffiliation = schema.omit({ affiliation: true })

/** Reads what was typed; what is not asked now stays as it is. Throws 400 where a single field came twice. */
export function readEdit(facts: EditFacts, typed: Typed, t: Translate): ReadEdit {
  const { registration, questions, answered, editing } = facts
  const read = readAnswers(questions, registration.typeId, typed, {
    isAsked: editing.isAsked,
    before: answered.answers,
  })
  const { person, problems: ofPerson } = editing.isFormOpen ? readPerson(facts, typed, t) : nobody
  const problems: Problems = new Map([...ofPerson, ...read.problems])
  return problems.size > 0 ? { outcome: 'to-mend', problems } : { outcome: 'filled', person, read }
}

type ReadPerson = { readonly person: EditedPerson | null; readonly problems: Problems }

const nobody: ReadPerson = { person: null, problems: noProblems }

function readPerson({ event, registration }: EditFacts, typed: Typed, t: Translate): ReadPerson {
  const { affiliation } = registration
  const asked = event.asks.affiliation ? schema : withoutAffiliation
  const fields = Object.keys(asked.shape).map((name) => [name, typed.one(name)] as const)
  const read = asked.safeParse(Object.fromEntries(fields))
  if (!read.success) return { person: null, problems: problemsOf(read.error, t) }
  const { given_name: givenName, family_name: familyName, native_name: nativeName, ...rest } = read.data
  return { person: { affiliation, ...rest, givenName, familyName, nativeName }, problems: noProblems }
}

/** The form as it is at first: with what is kept. */
export function keptFields({ registration, questions, answered }: EditFacts): Pick<Typed, 'many'> {
  const { givenName, familyName, nativeName, affiliation, country, language } = registration
  const { open, restricted } = answered.answers
  const values = new Map<string, readonly string[]>([
    ['given_name', [givenName]],
    ['family_name', [familyName]],
    ['native_name', [nativeName]],
    ['affiliation', [affiliation]],
    ['country', country === null ? [] : [country]],
    ['language', [language]],
    ...questions.map((question) => {
      const answer = answerTo({ ...open, ...restricted }, question.key)
      return [fieldOf(question), valuesOf(answer)] as const
    }),
  ])
  return { many: (name) => values.get(name) ?? [] }
}

function valuesOf(answer: ReturnType<typeof answerTo>): readonly string[] {
  if (answer === undefined) return []
  if (answer === true) return ['yes']
  return typeof answer === 'object' ? answer : [String(answer)]
}

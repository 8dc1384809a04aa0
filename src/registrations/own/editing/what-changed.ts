import type { KeptAnswers } from '../../../forms/answers.ts'
import { fieldOf } from '../../../forms/question.ts'
import type { Registration } from '../../registration.ts'
import type { EditedPerson } from './edit-store.ts'

const personFields = [
  ['given_name', 'givenName'],
  ['family_name', 'familyName'],
  ['native_name', 'nativeName'],
  ['affiliation', 'affiliation'],
  ['country', 'country'],
  ['language', 'language'],
] as const satisfies readonly (readonly [string, keyof EditedPerson])[]

/** The names of the fields that an edit changes: never what was or is in them. */
export function changedFields(
  registration: Registration,
  before: KeptAnswers,
  { person, answers }: { readonly person: EditedPerson | null; readonly answers: KeptAnswers },
): readonly string[] {
  const ofPerson = personFields.filter(([, key]) => person !== null && person[key] !== registration[key])
  const [was, is] = [flat(before), flat(answers)]
  const keys = new Set([...was.keys(), ...is.keys()])
  const ofAnswers = [...keys].filter((key) => was.get(key) !== is.get(key))
  return [...ofPerson.map(([name]) => name), ...ofAnswers.map((key) => fieldOf({ key }))]
}

/** Whether staff decided, or would decide, on what was changed: not on the mails' language, nor on later questions. */
export function asksForDecision(fields: readonly string[], later: ReadonlySet<string>): boolean {
  return fields.some((name) => name !== 'language' && !later.has(name))
}

/** Answers as they can be compared; one that became restricted is none that changed. */
function flat({ open, restricted }: KeptAnswers): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ ...open, ...restricted }).map(([key, answer]) => [key, JSON.stringify(answer)]),
  )
}

import { fieldOf } from '../../forms/question.ts'
import { fileQuestions } from '../files/sent-files.ts'
import type { FormFacts } from './form-facts.ts'

/** Names of kept files by their fields, of names by the questions' keys; null where the form asks for no files. */
export function keptFiles(
  { questions }: Pick<FormFacts, 'questions'>,
  names: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> | null {
  if (fileQuestions(questions).length === 0) return null
  return new Map([...names].map(([key, name]) => [fieldOf({ key }), name] as const))
}

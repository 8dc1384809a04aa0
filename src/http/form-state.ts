import type { Translate } from '../i18n/translate.ts'
import type { Typed } from './form.ts'
import { noProblems, type Problems } from './problems.ts'
import { withoutRefused } from './text-gate.ts'

/** A form as it stands: what was typed, and what is wrong with it. */
export type FormState = {
  readonly t: Translate
  /** The field's value as typed, '' at first. */
  readonly value: (name: string) => string
  /** All that a field of several controls holds, in the order of the page. */
  readonly values: (name: string) => readonly string[]
  readonly holds: (name: string, value: string) => boolean
  readonly problems: Problems
  /** Before the names of fields that come several times, as those of each person of a group; else ''. */
  readonly prefix: string
  /** Names of files that are kept, by their fields; null: the form takes none. */
  readonly files: ReadonlyMap<string, string> | null
}

/** The form as it was typed (SEC-3), or with its first values. */
export function formState(
  t: Translate,
  typed: Pick<Typed, 'many'> | null,
  problems: Problems = noProblems,
  first: ReadonlyMap<string, string> = new Map(),
): FormState {
  const values = (name: string) => {
    const given = first.get(name)
    return typed ? typed.many(name) : given === undefined ? [] : [given]
  }
  return {
    t,
    problems,
    prefix: '',
    files: null,
    value: (name) => withoutRefused(values(name)[0] ?? ''),
    values: (name) => values(name).map(withoutRefused),
    holds: (name, value) => values(name).includes(value),
  }
}

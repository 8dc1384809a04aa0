import { mostPlaces } from '../../events/editor/form/event-form.ts'
import { line, wholeNumber } from '../../events/editor/form/fields.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { OptionDraft } from './question-draft.ts'

const label = line(500)
const places = wholeNumber(0, mostPlaces)

/** Reads the options that are there: `option.KEY` is a label, `places.KEY` how many can have it. */
export function readOptions(typed: Typed): {
  readonly options: ReadonlyMap<string, OptionDraft>
  readonly problems: Problems
} {
  const options = new Map<string, OptionDraft>()
  const problems = new Map<string, Problem>()
  for (const name of typed.names.filter((each) => each.startsWith('option.'))) {
    const key = name.slice('option.'.length)
    const readLabel = label.safeParse(typed.one(name))
    const readPlaces = places.safeParse(typed.one(`places.${key}`))
    if (!readLabel.success) problems.set(name, problemOf(readLabel.error.issues))
    else if (!readPlaces.success) problems.set(`places.${key}`, problemOf(readPlaces.error.issues))
    else options.set(key, { label: readLabel.data, places: readPlaces.data })
  }
  return { options, problems }
}

function problemOf([issue]: readonly { readonly message: string }[]): Problem {
  return { key: (issue?.message ?? 'form.unreadable') as MessageKey }
}

import type { QuestionKind } from '../../src/database/tables/event-tables.ts'
import type { Question } from '../../src/forms/question.ts'
import { newId, type OptionId, type QuestionId } from '../../src/ids.ts'

const made = new Date('2019-08-15T12:00:00Z')

/** A question as a form's reader has it: optional, asked of everybody, unless the test says otherwise. */
export function question(
  kind: QuestionKind,
  more: Partial<Omit<Question, 'options'>> & { readonly options?: readonly string[] } = {},
): Question {
  const { options = [], ...rest } = more
  return {
    id: newId<QuestionId>(made),
    key: 'asked',
    kind,
    label: { text: 'What is asked', locale: 'en' },
    hint: null,
    purpose: null,
    internalName: '',
    isRequired: false,
    isRestricted: false,
    restrictedTo: [],
    moment: 'registration',
    askedFromAt: null,
    askedFromLocal: null,
    askedUntilAt: null,
    askedUntilLocal: null,
    retentionDays: null,
    least: null,
    most: null,
    earliestOn: null,
    latestOn: null,
    typeIds: [],
    condition: null,
    removedOptions: [],
    version: 1,
    past: [],
    options: options.map((key) => ({ id: newId<OptionId>(made), key, label: { text: key, locale: 'en' } })),
    ...rest,
  }
}

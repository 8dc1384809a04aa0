import { type Condition, isNamedBy } from '../../../src/forms/condition.ts'
import { fieldOf, isTyped, type Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { formatList } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { QuestionField } from './question-field.tsx'

type AskedQuestionProps = {
  readonly form: FormState
  readonly question: Question
  /** All that are asked on the page. */
  readonly questions: readonly Question[]
  readonly full?: ReadonlySet<string>
}

/**
 * A question with what it depends on: a script shows it once it is asked; without one it says in words when it is. The
 * server asks by the same condition.
 */
export function AskedQuestion({ questions, ...field }: AskedQuestionProps) {
  const { form, question } = field
  const { condition } = question
  const source = questions.find(({ key }) => key === condition?.question)
  if (!condition || !source) return <QuestionField {...field} />
  return (
    <OnlyWhere
      name={form.prefix + fieldOf(source)}
      values={isTyped(source.kind) ? anyValue : condition.is}
      words={conditionInWords(form.t, condition, source)}
    >
      <QuestionField {...field} />
    </OnlyWhere>
  )
}

/** Which no option is called. */
const anyValue = ['*']

type OnlyWhereProps = {
  /** A field of the same form. */
  readonly name: string
  /** Its values that make the rest be asked. */
  readonly values: readonly string[]
  readonly words: string
  readonly children: unknown
}

/** What is asked only where another field has one of these values. */
export function OnlyWhere({ name, values, words, children }: OnlyWhereProps) {
  return (
    <div class="stack" data-if={name} data-is={values.join(' ')}>
      <p class="small soft" data-said>
        {words}
      </p>
      {children}
    </div>
  )
}

/** When a question is asked, in words. */
function conditionInWords(t: Translate, condition: Condition, source: Question): string {
  const question = `\u2068${source.label.text}\u2069`
  if (source.kind === 'yes-no') return t('answer.only-if-ticked', { question })
  const named = source.options.filter(({ key }) => isNamedBy(condition, key))
  if (named.length === 0) return t('answer.only-if-given', { question })
  const labels = named.map(({ label }) => `\u2068${label.text}\u2069`)
  return t('answer.only-if', { question, answers: formatList(t.locale, labels) })
}

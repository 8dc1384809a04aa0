import { fieldOf, type Question } from '../../src/forms/question.ts'
import type { FormState } from '../../src/http/form-state.ts'
import { listCountries } from '../../src/i18n/names.ts'
import { Choices, Tick } from '../components/choices.tsx'
import { SelectField, TextArea, TextField } from '../components/field.tsx'
import { Words } from '../components/words.tsx'

/** More options than these stand in a list that opens. */
const mostInSight = 7

/** The field of one of the event's questions. */
export function QuestionField({ form, question }: { readonly form: FormState; readonly question: Question }) {
  const { t } = form
  const { kind, hint, options, isRequired, least } = question
  const field = {
    form,
    name: fieldOf(question),
    label: <Words text={question.label} t={t} />,
    hint: hint ? <Words text={hint} t={t} /> : undefined,
    required: isRequired,
  }
  switch (kind) {
    case 'text':
      return <TextField {...field} anyDirection />
    case 'long-text':
      return <TextArea {...field} />
    case 'yes-no':
      return <Tick {...field} />
    case 'number':
      return (
        <TextField {...field} type="number" width="w-s" wholeAndPositive={least !== null && least >= 0} />
      )
    case 'date':
      return <TextField {...field} type="date" width="w-m" />
    case 'country':
      return <SelectField {...field} options={countryOptions(form)} empty={t('register.choose')} />
    case 'several':
      return <Choices {...field} kind="checkbox" choices={choicesOf(form, question)} />
    case 'one':
      return options.length <= mostInSight ? (
        <Choices {...field} kind="radio" choices={choicesOf(form, question)} />
      ) : (
        <SelectField
          {...field}
          empty={t('register.choose')}
          options={options.map(({ key, label }) => ({ value: key, label: label.text, lang: label.locale }))}
        />
      )
  }
}

/** The countries as a list to choose from, in the reader's order. */
export function countryOptions({ t }: FormState) {
  return listCountries(t.locale).map(({ code, name }) => ({ value: code, label: name }))
}

function choicesOf({ t }: FormState, { options }: Question) {
  return options.map(({ key, label }) => ({ value: key, label: <Words text={label} t={t} /> }))
}

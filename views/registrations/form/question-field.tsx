import { fieldOf, type Option, type Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { formatDate } from '../../../src/i18n/formats.ts'
import { listCountries } from '../../../src/i18n/names.ts'
import { Choices, Tick } from '../../components/form/choices.tsx'
import { SelectField, TextArea, TextField } from '../../components/form/field.tsx'
import { Words } from '../../components/words.tsx'
import { StayField } from '../own/stay-field.tsx'
import { FileField } from './file-field.tsx'

/** More options than these stand in a list that opens. */
const mostInSight = 7

type QuestionFieldProps = {
  readonly form: FormState
  readonly question: Question
  /** Ids of options whose places are gone. */
  readonly full?: ReadonlySet<string>
}

/** The field of one of the event's questions. */
export function QuestionField(props: QuestionFieldProps) {
  const { form, question, full = new Set() } = props
  const { t } = form
  const { kind, options, least } = question
  const field = {
    form,
    name: fieldOf(question),
    label: <Words text={question.label} t={t} />,
    hint: hintOf(props),
    required: question.isRequired,
  }
  const days = { min: question.earliestOn ?? undefined, max: question.latestOn ?? undefined }
  switch (kind) {
    case 'text':
      return <TextField {...field} anyDirection />
    case 'long-text':
      return <TextArea {...field} />
    case 'yes-no':
      return <Tick {...field} />
    case 'number':
      return <TextField {...field} type="number" width="w-s" wholeAndPositive={(least ?? -1) >= 0} />
    case 'date':
      return <TextField {...field} type="date" width="w-m" {...days} />
    case 'stay':
      return <StayField {...field} {...days} />
    case 'phone':
      return <TextField {...field} type="tel" width="w-m" autocomplete="tel" />
    case 'email':
      return <TextField {...field} type="email" autocomplete="email" spellcheck={false} />
    case 'affiliation':
      return <TextField {...field} autocomplete="organization" anyDirection />
    case 'country':
      return <SelectField {...field} options={countryOptions(form)} empty={t('register.choose')} />
    case 'several':
      return <Choices {...field} kind="checkbox" choices={choicesOf(form, options, full)} />
    case 'sessions':
      return <Choices {...field} kind="checkbox" choices={sessionsOf(form, options)} />
    case 'one':
      return options.length <= mostInSight ? (
        <Choices {...field} kind="radio" choices={choicesOf(form, options, full)} />
      ) : (
        <SelectField {...field} empty={t('register.choose')} options={listed(form, options, full)} />
      )
    case 'file':
    case 'picture':
      return <FileField {...field} kind={kind} />
  }
}

/** The countries as a list to choose from, in the reader's order. */
export function countryOptions({ t }: FormState) {
  return listCountries(t.locale).map(({ code, name }) => ({ value: code, label: name }))
}

function hintOf({ form: { t }, question: { hint, purpose } }: QuestionFieldProps) {
  if (purpose === null) return hint ? <Words text={hint} t={t} /> : undefined
  return (
    <>
      {hint && (
        <>
          <Words text={hint} t={t} />
          <br />
        </>
      )}
      {t('answer.why', { purpose: `\u2068${purpose.text}\u2069` })}
    </>
  )
}

function choicesOf({ t }: FormState, options: readonly Option[], full: ReadonlySet<string>) {
  return options.map(({ id, key, label }) => ({
    value: key,
    label: <Words text={label} t={t} />,
    ...(full.has(id) ? { note: t('availability.full'), disabled: true } : {}),
  }))
}

function listed({ t }: FormState, options: readonly Option[], full: ReadonlySet<string>) {
  return options.map(({ id, key, label }) => ({
    value: key,
    label: full.has(id) ? `${label.text} · ${t('availability.full')}` : label.text,
    lang: label.locale,
    disabled: full.has(id),
  }))
}

/** Sessions by their days, each with its hours. */
function sessionsOf({ t }: FormState, options: readonly Option[]) {
  return options.map(({ key, label, session }, place) => {
    const isFirst = session && options[place - 1]?.session?.on !== session.on
    return {
      value: key,
      label: (
        <>
          {session && <span class="num">{`${session.from} – ${session.to}`}</span>}{' '}
          <Words text={label} t={t} />
        </>
      ),
      ...(isFirst ? { heading: formatDate(t.locale, session.on) } : {}),
    }
  })
}

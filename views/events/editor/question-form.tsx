import { hasOptions, questionKinds, restrictableRoles } from '../../../src/forms/editor/question-form.ts'
import type { Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { Choices, Tick } from '../../components/choices.tsx'
import { SelectField, TextArea, TextField } from '../../components/field.tsx'
import { Summary } from '../../components/summary.tsx'

export type QuestionType = { readonly id: string; readonly title: string }

type FormProps = {
  readonly form: FormState
  readonly slug: string
  readonly open: Question | null
  readonly types: readonly QuestionType[]
}

/** One question: what it asks, how it is answered, of whom, and who sees the answers. */
export function QuestionForm({ form, slug, open, types }: FormProps) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="question-form">
      <h2 id="question-form">{t(open === null ? 'questions.new' : 'questions.change')}</h2>
      <form class="stack" method="post" action={`/organizer/events/${slug}/questions`} novalidate>
        <Summary form={form} />
        <input type="hidden" name="question" value={open?.id ?? ''} />
        <TextField form={form} name="label" label={t('texts.question')} anyDirection required />
        <TextField form={form} name="hint" label={t('texts.hint')} anyDirection />
        <SelectField
          form={form}
          name="kind"
          label={t('questions.kind')}
          options={questionKinds.map((value) => ({
            value,
            label: t(`questions.kind.${value}` satisfies MessageKey),
          }))}
          required
        />
        <OptionFields form={form} open={open} />
        <Bounds form={form} />
        <Tick
          form={form}
          name="required"
          label={t('questions.required')}
          hint={t('questions.required-hint')}
        />
        {types.length > 1 && (
          <Choices
            form={form}
            name="types"
            kind="checkbox"
            label={t('questions.types')}
            hint={t('questions.types-hint')}
            choices={types.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <Secrecy form={form} />
        <TextField form={form} name="key" label={t('types.key')} hint={t('questions.key-hint')} />
        <div class="row">
          <button type="submit" class="button" name="act" value="save">
            {t('editor.save')}
          </button>
          {open !== null && (
            <button type="submit" class="button bare" name="act" value="remove">
              {t('programme.remove')}
            </button>
          )}
        </div>
      </form>
    </aside>
  )
}

function OptionFields({ form, open }: Pick<FormProps, 'form' | 'open'>) {
  const { t } = form
  return (
    <>
      {(open && hasOptions(open.kind) ? open.options : []).map(({ key }, place) => (
        <TextField
          form={form}
          name={`option.${key}`}
          label={t('questions.option', { number: String(place + 1) })}
          hint={t('questions.option-hint', { key })}
          anyDirection
        />
      ))}
      <TextArea
        form={form}
        name="new_options"
        label={t('questions.new-options')}
        hint={t('questions.new-options-hint')}
        rows={4}
      />
    </>
  )
}

function Bounds({ form }: Pick<FormProps, 'form'>) {
  const { t } = form
  return (
    <div class="pair">
      <TextField form={form} name="least" type="number" label={t('questions.least')} />
      <TextField
        form={form}
        name="most"
        type="number"
        label={t('questions.most')}
        hint={t('questions.bounds-hint')}
      />
    </div>
  )
}

function Secrecy({ form }: Pick<FormProps, 'form'>) {
  const { t } = form
  return (
    <>
      <Tick
        form={form}
        name="restricted"
        label={t('questions.restricted')}
        hint={t('questions.restricted-hint')}
      />
      <Choices
        form={form}
        name="restricted_to"
        kind="checkbox"
        label={t('questions.restricted-to')}
        choices={restrictableRoles.map((role) => ({
          value: role,
          label: t(`role.${role}` satisfies MessageKey),
        }))}
      />
      <TextField
        form={form}
        name="retention_days"
        type="number"
        wholeAndPositive
        width="w-s"
        label={t('questions.retention')}
        hint={t('questions.retention-hint')}
      />
    </>
  )
}

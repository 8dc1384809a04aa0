import { moments, restrictableRoles } from '../../../src/forms/editor/question-draft.ts'
import type { Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { type Choice, Choices, Tick } from '../../components/form/choices.tsx'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { Icon } from '../../components/icon.tsx'
import type { QuestionFormProps } from './question-form.tsx'
import { TimeField } from './time-fields.tsx'

type Props = Pick<QuestionFormProps, 'form'>

type FoldedProps = {
  readonly form: FormState
  readonly title: string
  /** Fields that open it where they say something or are wrong, each with what it says at first. */
  readonly fields: Readonly<Record<string, string>>
  readonly children: unknown
}

function Folded({ form, title, fields, children }: FoldedProps) {
  const isOpen = Object.entries(fields).some(
    ([name, first]) => form.problems.has(name) || !['', first].includes(form.value(name)),
  )
  return (
    <details class="section folded" open={isOpen}>
      <summary>
        {title}
        <Icon name="down" />
      </summary>
      {children}
    </details>
  )
}

/** When it is asked, of which types, and after which answers. */
export function When({ form, types, earlier }: Pick<QuestionFormProps, 'form' | 'types' | 'earlier'>) {
  const { t } = form
  const fields = { moment: 'registration', asked_from: '', asked_until: '', types: '', condition: '' }
  return (
    <Folded form={form} title={t('questions.when')} fields={fields}>
      <SelectField
        form={form}
        name="moment"
        label={t('questions.moment')}
        options={moments.map((value) => ({ value, label: t(`questions.moment.${value}`) }))}
      />
      <div class="stack" data-if="moment" data-is="confirmed">
        <TimeField
          form={form}
          name="asked_from"
          type="datetime-local"
          label={t('questions.asked-from')}
          hint={t('questions.asked-from-hint')}
        />
        <TimeField form={form} name="asked_until" type="datetime-local" label={t('questions.asked-until')} />
      </div>
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
      {earlier.length > 0 && (
        <Choices
          form={form}
          name="condition"
          kind="checkbox"
          label={t('questions.condition')}
          hint={t('questions.condition-hint')}
          choices={earlier.flatMap((question) => answersOf(form, question))}
        />
      )}
    </Folded>
  )
}

function answersOf({ t }: FormState, { key, kind, label, options }: Question): readonly Choice[] {
  const heading = <bdi>{label.text}</bdi>
  const one = (answer: string, words: string) => ({ value: `${key}:${answer}`, label: words, heading })
  if (kind === 'yes-no') return [one('yes', t('answer.yes'))]
  if (options.length === 0) return [one('answered', t('questions.any-answer'))]
  return options.map((option, place) => ({
    value: `${key}:${option.key}`,
    label: <bdi>{option.label.text}</bdi>,
    ...(place === 0 ? { heading } : {}),
  }))
}

/** Who sees the answers, why they are asked for and how long they are kept. */
export function Secrecy({ form }: Props) {
  const { t } = form
  const fields = { purpose: '', restricted: '', retention_days: '' }
  return (
    <Folded form={form} title={t('questions.privacy')} fields={fields}>
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
        name="purpose"
        label={t('questions.purpose')}
        hint={t('questions.purpose-hint')}
        anyDirection
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
    </Folded>
  )
}

/** What staff and programs call it. */
export function InLists({ form }: Props) {
  const { t } = form
  return (
    <Folded
      form={form}
      title={t('questions.in-lists')}
      fields={{ internal_name: '', key: form.value('key') }}
    >
      <TextField
        form={form}
        name="internal_name"
        label={t('questions.internal-name')}
        hint={t('questions.internal-name-hint')}
        anyDirection
      />
      <TextField form={form} name="key" label={t('types.key')} hint={t('questions.key-hint')} />
    </Folded>
  )
}

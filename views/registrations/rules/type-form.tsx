import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { Choices, Tick } from '../../components/form/choices.tsx'
import { SelectField, TextArea, TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { TimeField } from '../../events/editor/time-fields.tsx'

export type TypeFormProps = {
  readonly form: FormState
  /** The event's address in the office. */
  readonly base: string
  /** The event's kept places. */
  readonly reserves: readonly { readonly id: string; readonly title: string }[]
  readonly open: string | null
  readonly isOnly: boolean
}

/** All that a type of participation is; an empty form makes a new one. */
export function TypeForm({ form, base, reserves, open, isOnly }: TypeFormProps) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="type-form">
      <h2 id="type-form">{t(open === null ? 'types.new' : 'types.change')}</h2>
      <form class="stack" method="post" action={`${base}/types`} novalidate>
        <Summary form={form} />
        <input type="hidden" name="type" value={open ?? ''} />
        {open === null && <input type="hidden" name="new_id" value={form.value('new_id')} />}
        <TextField form={form} name="title" label={t('types.title')} anyDirection required />
        {open === null && (
          <TextField form={form} name="key" label={t('types.key')} hint={t('types.key-hint')} />
        )}
        <TextArea form={form} name="description" label={t('editor.description')} rows={2} />
        <Places form={form} reserves={reserves} />
        <Tick form={form} name="public" label={t('types.public')} hint={t('types.public-hint')} />
        <Audience form={form} />
        <Tick
          form={form}
          name="open_to_change"
          label={t('types.open-to-change')}
          hint={t('types.open-to-change-hint')}
        />
        <Tick form={form} name="online" label={t('types.online')} />
        <Tick form={form} name="member" label={t('types.member')} hint={t('types.member-hint')} />
        <OwnWindow form={form} />
        <div class="row">
          <button type="submit" class="button" name="act" value="save">
            {t('editor.save')}
          </button>
          {open !== null && !isOnly && (
            <button type="submit" class="button bare" name="act" value="remove">
              {t('programme.remove')}
            </button>
          )}
        </div>
      </form>
    </aside>
  )
}

function Places({ form, reserves }: Pick<TypeFormProps, 'form' | 'reserves'>) {
  const { t } = form
  return (
    <>
      <TextField
        form={form}
        name="capacity"
        type="number"
        wholeAndPositive
        width="w-s"
        label={t('editor.capacity')}
        hint={t('types.capacity-hint')}
      />
      {reserves.length > 0 && (
        <SelectField
          form={form}
          name="reserve"
          label={t('types.reserve')}
          hint={t('types.reserve-hint')}
          empty={t('editor.none')}
          options={reserves.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </>
  )
}

const audiences = ['all', 'code', 'domain', 'list'] as const

function Audience({ form }: Pick<TypeFormProps, 'form'>) {
  const { t } = form
  return (
    <>
      <Choices
        form={form}
        name="audience"
        kind="radio"
        label={t('types.audience')}
        choices={audiences.map((value) => ({
          value,
          label: t(`types.audience.${value}` satisfies MessageKey),
        }))}
        required
      />
      <TextArea form={form} name="values" label={t('types.values')} hint={t('types.values-hint')} rows={3} />
    </>
  )
}

function OwnWindow({ form }: Pick<TypeFormProps, 'form'>) {
  const { t } = form
  return (
    <>
      <TimeField
        form={form}
        name="opens"
        type="datetime-local"
        label={t('editor.opens')}
        hint={t('types.window-hint')}
      />
      <TimeField
        form={form}
        name="closes"
        type="datetime-local"
        label={t('editor.closes')}
        hint={t('types.window-hint')}
      />
    </>
  )
}

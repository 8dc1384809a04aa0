import { questionKinds } from '../../../src/forms/editor/question-draft.ts'
import type { AnswerCount, OptionPlaces } from '../../../src/forms/editor/question-registrations.ts'
import type { Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { Tick } from '../../components/form/choices.tsx'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { Bounds, OptionFields } from './question-answers.tsx'
import { InLists, Secrecy, When } from './question-parts.tsx'

export type QuestionType = { readonly id: string; readonly title: string }

export type QuestionFormProps = {
  readonly form: FormState
  readonly slug: string
  readonly open: Question | null
  readonly types: readonly QuestionType[]
  /** Those that this one can depend on. */
  readonly earlier: readonly Question[]
  readonly counts: ReadonlyMap<string, AnswerCount>
  readonly places: ReadonlyMap<string, OptionPlaces>
}

/** One question: what it asks, how it is answered, when and of whom, and who sees the answers. */
export function QuestionForm({ form, slug, open, types, earlier, counts, places }: QuestionFormProps) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="question-form">
      <h2 id="question-form">{t(open === null ? 'questions.new' : 'questions.change')}</h2>
      <form class="stack" method="post" action={`/organizer/events/${slug}/questions`} novalidate>
        <Summary form={form} />
        {open && counts.has(open.key) && <p class="note small">{t('questions.has-answers')}</p>}
        <input type="hidden" name="question" value={open?.id ?? ''} />
        {open === null && <input type="hidden" name="new_id" value={form.value('new_id')} />}
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
        <OptionFields form={form} open={open} places={places} />
        <Bounds form={form} />
        <Tick
          form={form}
          name="required"
          label={t('questions.required')}
          hint={t('questions.required-hint')}
        />
        <When form={form} types={types} earlier={earlier} />
        <Secrecy form={form} />
        <InLists form={form} />
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

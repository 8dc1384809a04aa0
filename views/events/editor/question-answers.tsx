import { hasOptions } from '../../../src/forms/editor/question-draft.ts'
import { TextArea, TextField } from '../../components/field.tsx'
import type { QuestionFormProps } from './question-form.tsx'

/** What can be chosen, each with the places that it may have of its own. */
export function OptionFields({ form, open, places }: Pick<QuestionFormProps, 'form' | 'open' | 'places'>) {
  const { t } = form
  return (
    <>
      {(open && hasOptions(open.kind) ? open.options : []).map(({ id, key }, place) => {
        const number = String(place + 1)
        const taken = places.get(id)
        return (
          <>
            <TextField
              form={form}
              name={`option.${key}`}
              label={t('questions.option', { number })}
              hint={t('questions.option-hint', { key })}
              anyDirection
            />
            <TextField
              form={form}
              name={`places.${key}`}
              type="number"
              width="w-s"
              wholeAndPositive
              label={t('questions.places', { number })}
              hint={
                taken
                  ? t('questions.taken', { taken: String(taken.held), capacity: String(taken.capacity) })
                  : t('questions.places-hint')
              }
            />
          </>
        )
      })}
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

/** Between which numbers or days an answer lies. */
export function Bounds({ form }: Pick<QuestionFormProps, 'form'>) {
  const { t } = form
  return (
    <>
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
      <div class="pair">
        <TextField form={form} name="earliest" type="date" label={t('questions.earliest')} />
        <TextField form={form} name="latest" type="date" label={t('questions.latest')} />
      </div>
    </>
  )
}

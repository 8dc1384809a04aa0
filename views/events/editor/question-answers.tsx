import type { QuestionKind } from '../../../src/database/tables/event-tables.ts'
import { hasOptions, isCounted, isOfDays, questionKinds } from '../../../src/forms/editor/question-draft.ts'
import type { OptionPlaces } from '../../../src/forms/editor/question-registrations.ts'
import { TextArea, TextField } from '../../components/form/field.tsx'
import type { QuestionFormProps } from './question-form.tsx'

/** What can be chosen, each with the places that it may have of its own. */
export function OptionFields({ form, open, places }: Pick<QuestionFormProps, 'form' | 'open' | 'places'>) {
  const { t } = form
  return (
    <div class="stack" {...onlyFor(hasOptions)}>
      {(open && hasOptions(open.kind) ? open.options : []).map(({ id, key }, place) => (
        <OptionField form={form} name={key} number={String(place + 1)} places={places.get(id)} />
      ))}
      <TextArea
        form={form}
        name="new_options"
        label={t('questions.new-options')}
        hint={t('questions.new-options-hint')}
        rows={4}
      />
    </div>
  )
}

type OptionFieldProps = Pick<QuestionFormProps, 'form'> & {
  readonly name: string
  readonly number: string
  readonly places: OptionPlaces | undefined
}

function OptionField({ form, name, number, places }: OptionFieldProps) {
  const { t } = form
  const taken = places && { taken: String(places.held), capacity: String(places.capacity) }
  return (
    <>
      <TextField
        form={form}
        name={`option.${name}`}
        label={t('questions.option', { number })}
        hint={t('questions.option-hint', { key: name })}
        anyDirection
      />
      <TextField
        form={form}
        name={`places.${name}`}
        type="number"
        width="w-s"
        wholeAndPositive
        label={t('questions.places', { number })}
        hint={taken ? t('questions.taken', taken) : t('questions.places-hint')}
      />
    </>
  )
}

/** Between which numbers or days an answer lies. */
export function Bounds({ form }: Pick<QuestionFormProps, 'form'>) {
  const { t } = form
  return (
    <>
      <div class="pair" {...onlyFor(isCounted)}>
        <TextField form={form} name="least" type="number" label={t('questions.least')} />
        <TextField
          form={form}
          name="most"
          type="number"
          label={t('questions.most')}
          hint={t('questions.bounds-hint')}
        />
      </div>
      <div class="pair" {...onlyFor(isOfDays)}>
        <TextField form={form} name="earliest" type="date" label={t('questions.earliest')} />
        <TextField form={form} name="latest" type="date" label={t('questions.latest')} />
      </div>
    </>
  )
}

/** A script hides what the kind does not need. */
function onlyFor(needs: (kind: QuestionKind) => boolean) {
  return { 'data-if': 'kind', 'data-is': questionKinds.filter(needs).join(' ') }
}

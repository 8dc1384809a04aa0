import type { Choices as Decidable } from '../../../src/attendees/decisions/application-screen.ts'
import { type Ground, groundWords } from '../../../src/attendees/decisions/deciding/decision.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { Choices } from '../../components/form/choices.tsx'
import { SelectField, TextArea } from '../../components/form/field.tsx'

type DecisionProps = {
  readonly form: FormState
  readonly verdicts: Decidable['verdicts']
}

/** What is decided, and why. */
export function DecisionFields({ form, verdicts }: DecisionProps) {
  const { t } = form
  const grounds = Object.keys(groundWords) as Ground[]
  return (
    <>
      <Choices
        form={form}
        name="verdict"
        kind="radio"
        label={t('decisions.verdict')}
        choices={verdicts.map((value) => ({ value, label: t(`decisions.verdict.${value}`) }))}
        required
      />
      <SelectField
        form={form}
        name="ground"
        label={t('decisions.ground')}
        hint={t('decisions.ground-hint')}
        requiredWhen={t('decisions.reason-with-no')}
        empty={t('decisions.ground-none')}
        options={grounds.map((value) => ({ value, label: t(groundWords[value]) }))}
      />
      <TextArea
        form={form}
        name="reason"
        label={t('decisions.reason')}
        hint={t('decisions.reason-hint')}
        requiredWhen={t('decisions.reason-with-no')}
        rows={3}
      />
    </>
  )
}

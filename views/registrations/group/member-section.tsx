import type { FormState } from '../../../src/http/form-state.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'
import type { OfferedType } from '../form/form-page.tsx'
import { PartFields } from '../form/part-section.tsx'
import { countryOptions } from '../form/question-field.tsx'

type MemberSectionProps = {
  readonly form: FormState
  readonly number: number
  /** The last one can't be taken off. */
  readonly isAlone: boolean
  readonly facts: FormFacts
  readonly types: readonly OfferedType[]
}

/** One of the people whom a contact registers. Nothing of theirs is filled in by the contact's browser. */
export function MemberSection({ form, number, isAlone, facts, types }: MemberSectionProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>{t('group.person', { number })}</legend>
      <Names form={form} />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t('register.email')}
        hint={t('group.email-hint')}
        autocomplete="off"
        spellcheck={false}
        required
      />
      {facts.event.asks.affiliation && (
        <TextField
          form={form}
          name="affiliation"
          label={t('register.affiliation')}
          autocomplete="off"
          anyDirection
          required
        />
      )}
      <SelectField
        form={form}
        name="country"
        label={t('group.country')}
        options={countryOptions(form)}
        empty={t('register.choose')}
        required
      />
      <LanguageField form={form} name="language" label={t('group.language')} required />
      <PartFields form={form} facts={facts} types={types} />
      {!isAlone && (
        <p>
          <button type="submit" class="button plain" name="act" value={`remove.${number - 1}`}>
            {t('group.remove-row', { number })}
          </button>
        </p>
      )}
    </fieldset>
  )
}

function Names({ form }: Pick<MemberSectionProps, 'form'>) {
  const { t } = form
  const [given, family, native] = (
    [
      ['given_name', t('register.given'), true],
      ['family_name', t('register.family'), false],
      ['native_name', t('group.native'), false],
    ] as const
  ).map(([name, label, required]) => (
    <TextField {...{ form, name, label, required }} autocomplete="off" spellcheck={false} anyDirection />
  ))
  return (
    <>
      {t.locale === 'zh' ? [family, given] : [given, family]}
      {native}
    </>
  )
}

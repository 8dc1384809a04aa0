import type { FormState } from '../../../src/http/form-state.ts'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'
import { countryOptions } from '../../registrations/form/question-field.tsx'

/**
 * Who is added: the public form's fields in words for staff, which no browser fills with its owner's own
 * name.
 */
export function PersonFields({
  form,
  asksAffiliation,
}: {
  readonly form: FormState
  readonly asksAffiliation: boolean
}) {
  const { t } = form
  const given = <NameField form={form} name="given_name" hint={t('add-attendee.latin')} required />
  const family = <NameField form={form} name="family_name" />
  return (
    <fieldset class="section">
      <legend>
        <span class="n">1</span> {t('add-attendee.person')}
      </legend>
      {t.locale === 'zh' ? [family, given] : [given, family]}
      <NameField form={form} name="native_name" />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t('attendees.column.email')}
        autocomplete="off"
        spellcheck={false}
        required
      />
      {asksAffiliation && (
        <TextField
          form={form}
          name="affiliation"
          label={t('attendees.column.affiliation')}
          autocomplete="off"
          anyDirection
          required
        />
      )}
      <SelectField
        form={form}
        name="country"
        label={t('attendees.column.country')}
        options={countryOptions(form)}
        empty={t('register.choose')}
        autocomplete="off"
        required
      />
      <LanguageField form={form} name="language" label={t('add-attendee.language')} required />
    </fieldset>
  )
}

type NameProps = {
  readonly form: FormState
  readonly name: 'given_name' | 'family_name' | 'native_name'
  readonly hint?: string | undefined
  readonly required?: boolean
}

function NameField({ form, name, hint, required = false }: NameProps) {
  return (
    <TextField
      form={form}
      name={name}
      label={form.t(`attendees.column.${name}`)}
      hint={hint}
      autocomplete="off"
      spellcheck={false}
      anyDirection
      required={required}
    />
  )
}

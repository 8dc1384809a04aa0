import type { Child } from 'hono/jsx'
import type { FormState } from '../../../src/http/form-state.ts'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'
import { countryOptions } from './question-field.tsx'

type PersonSectionProps = {
  readonly form: FormState
  readonly asksAffiliation: boolean
  readonly number: string
  /** In place of the address's field, where that can't be changed. */
  readonly address?: Child
}

/** Who takes part: names in the order of the language, where mails go, where one works. */
export function PersonSection({ form, asksAffiliation, number, address }: PersonSectionProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>
        <span class="n">{number}</span> {t('register.you')}
      </legend>
      <Names form={form} />
      {address ?? (
        <TextField
          form={form}
          name="email"
          type="email"
          label={t('register.email')}
          hint={t('register.email-hint')}
          autocomplete="email"
          spellcheck={false}
          required
        />
      )}
      {asksAffiliation && (
        <TextField
          form={form}
          name="affiliation"
          label={t('register.affiliation')}
          autocomplete="organization"
          anyDirection
          required
        />
      )}
      <SelectField
        form={form}
        name="country"
        label={t('register.country')}
        options={countryOptions(form)}
        empty={t('register.choose')}
        autocomplete="country"
        required
      />
      <LanguageField form={form} name="language" label={t('register.language')} required />
    </fieldset>
  )
}

function Names({ form }: Pick<PersonSectionProps, 'form'>) {
  const { t } = form
  const given = (
    <TextField
      form={form}
      name="given_name"
      label={t('register.given')}
      hint={t('register.latin-hint')}
      autocomplete="given-name"
      spellcheck={false}
      anyDirection
      required
    />
  )
  const family = (
    <TextField
      form={form}
      name="family_name"
      label={t('register.family')}
      hint={t('register.family-hint')}
      autocomplete="family-name"
      spellcheck={false}
      anyDirection
    />
  )
  return (
    <>
      {t.locale === 'zh' ? [family, given] : [given, family]}
      <TextField
        form={form}
        name="native_name"
        label={t('register.native')}
        autocomplete="off"
        spellcheck={false}
        anyDirection
      />
    </>
  )
}

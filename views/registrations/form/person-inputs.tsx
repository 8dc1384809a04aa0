import type { Child } from 'hono/jsx'
import type { FormState } from '../../../src/http/form-state.ts'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'
import { countryOptions } from './question-field.tsx'

type Input = 'given_name' | 'family_name' | 'native_name' | 'email' | 'affiliation' | 'country' | 'language'

type PersonInputsProps = {
  readonly form: FormState
  readonly asksAffiliation: boolean
  /** What each is called by whoever fills in the form. */
  readonly labels: Readonly<Record<Input, string>>
  readonly hints?: Partial<Readonly<Record<Input, string>>>
  /** Whether somebody fills in their own: else no browser puts its owner's in. */
  readonly isOwn: boolean
  /** In place of the address's field, where that can't be changed. */
  readonly address?: Child
}

const autocompletes: Partial<Readonly<Record<Input, string>>> = {
  given_name: 'given-name',
  family_name: 'family-name',
  email: 'email',
  affiliation: 'organization',
  country: 'country',
}

/** The fields of a person, in every form that asks for one: names in the order of the language. */
export function PersonInputs(props: PersonInputsProps) {
  const { form, asksAffiliation, labels, isOwn, address } = props
  const { t } = form
  const given = <Line {...props} name="given_name" required />
  const family = <Line {...props} name="family_name" />
  return (
    <>
      {t.locale === 'zh' ? [family, given] : [given, family]}
      <Line {...props} name="native_name" />
      {address ?? (
        <TextField
          form={form}
          name="email"
          type="email"
          label={labels.email}
          hint={props.hints?.email}
          autocomplete={autocompleteOf('email', isOwn)}
          spellcheck={false}
          required
        />
      )}
      {asksAffiliation && (
        <TextField
          form={form}
          name="affiliation"
          label={labels.affiliation}
          autocomplete={autocompleteOf('affiliation', isOwn)}
          anyDirection
          required
        />
      )}
      <SelectField
        form={form}
        name="country"
        label={labels.country}
        options={countryOptions(form)}
        empty={t('register.choose')}
        autocomplete={autocompleteOf('country', isOwn)}
        required
      />
      <LanguageField form={form} name="language" label={labels.language} required />
    </>
  )
}

function Line({
  form,
  labels,
  hints,
  isOwn,
  name,
  required = false,
}: PersonInputsProps & { readonly name: 'given_name' | 'family_name' | 'native_name'; required?: boolean }) {
  return (
    <TextField
      form={form}
      name={name}
      label={labels[name]}
      hint={hints?.[name]}
      autocomplete={autocompleteOf(name, isOwn)}
      spellcheck={false}
      anyDirection
      required={required}
    />
  )
}

function autocompleteOf(name: Input, isOwn: boolean): string {
  return (isOwn && autocompletes[name]) || 'off'
}

import type { Child } from 'hono/jsx'
import type { FormState } from '../../../src/http/form-state.ts'
import { PersonInputs } from './person-inputs.tsx'

type PersonSectionProps = {
  readonly form: FormState
  readonly asksAffiliation: boolean
  readonly number: string
  /** In place of the address's field, where that can't be changed. */
  readonly address?: Child
}

/** Who takes part, as they fill it in themselves. */
export function PersonSection({ form, asksAffiliation, number, address }: PersonSectionProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>
        <span class="n">{number}</span> {t('register.you')}
      </legend>
      <PersonInputs
        form={form}
        asksAffiliation={asksAffiliation}
        labels={{
          given_name: t('register.given'),
          family_name: t('register.family'),
          native_name: t('register.native'),
          email: t('register.email'),
          affiliation: t('register.affiliation'),
          country: t('register.country'),
          language: t('register.language'),
        }}
        hints={{
          given_name: t('register.latin-hint'),
          family_name: t('register.family-hint'),
          email: t('register.email-hint'),
        }}
        isOwn
        address={address}
      />
    </fieldset>
  )
}

import type { FormState } from '../../../src/http/form-state.ts'
import { PersonInputs } from '../../registrations/form/person-inputs.tsx'

type PersonFieldsProps = { readonly form: FormState; readonly asksAffiliation: boolean }

/** Who is added: the public form's fields in words for staff. */
export function PersonFields({ form, asksAffiliation }: PersonFieldsProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>
        <span class="n">1</span> {t('add-attendee.person')}
      </legend>
      <PersonInputs
        form={form}
        asksAffiliation={asksAffiliation}
        labels={{
          given_name: t('attendees.column.given_name'),
          family_name: t('attendees.column.family_name'),
          native_name: t('attendees.column.native_name'),
          email: t('attendees.column.email'),
          affiliation: t('attendees.column.affiliation'),
          country: t('attendees.column.country'),
          language: t('add-attendee.language'),
        }}
        hints={{ given_name: t('add-attendee.latin') }}
        isOwn={false}
      />
    </fieldset>
  )
}

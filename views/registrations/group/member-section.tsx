import type { FormState } from '../../../src/http/form-state.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import type { OfferedType } from '../form/form-page.tsx'
import { PartFields } from '../form/part-section.tsx'
import { PersonInputs } from '../form/person-inputs.tsx'

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
      <PersonInputs
        form={form}
        asksAffiliation={facts.event.asks.affiliation}
        labels={{
          given_name: t('register.given'),
          family_name: t('register.family'),
          native_name: t('group.native'),
          email: t('register.email'),
          affiliation: t('register.affiliation'),
          country: t('group.country'),
          language: t('group.language'),
        }}
        hints={{ email: t('group.email-hint') }}
        isOwn={false}
      />
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

import type { FormState } from '../../../src/http/form-state.ts'
import type { Contact } from '../../../src/registrations/registration.ts'
import { TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'

type ContactSectionProps = { readonly form: FormState; readonly contact: Contact | null }

/** Who registers the others: asked, or told where it is known. */
export function ContactSection({ form, contact }: ContactSectionProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>{t('group.you')}</legend>
      {contact ? (
        <p>
          <bdi>{contact.name}</bdi>
          <br />
          <bdi dir="ltr">{contact.email}</bdi>
        </p>
      ) : (
        <ContactFields form={form} />
      )}
    </fieldset>
  )
}

function ContactFields({ form }: Pick<ContactSectionProps, 'form'>) {
  const { t } = form
  return (
    <>
      <TextField
        form={form}
        name="contact_name"
        label={t('group.contact-name')}
        autocomplete="name"
        spellcheck={false}
        anyDirection
        required
      />
      <TextField
        form={form}
        name="contact_email"
        type="email"
        label={t('group.contact-email')}
        hint={t('group.contact-hint')}
        autocomplete="email"
        spellcheck={false}
        required
      />
      <LanguageField form={form} name="contact_language" label={t('register.language')} required />
    </>
  )
}

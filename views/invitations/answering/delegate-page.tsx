import { TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'
import { AnswerPage, type AnswerProps } from './answer-page.tsx'

/** Asks whom somebody names in their stead: who that is, where the mail goes and in which language. */
export function DelegatePage(props: AnswerProps) {
  const { form } = props
  const { t } = form
  const named = { form, spellcheck: false, anyDirection: true, autocomplete: 'off' } as const
  const given = <TextField {...named} name="given_name" label={t('register.given')} required />
  const family = <TextField {...named} name="family_name" label={t('register.family')} />
  return (
    <AnswerPage
      {...props}
      title={t('invitation.delegate')}
      text={t('invitation.delegate.text')}
      act={t('invitation.delegate.go')}
    >
      {t.locale === 'zh' ? [family, given] : [given, family]}
      <TextField
        form={form}
        name="email"
        type="email"
        label={t('register.email')}
        autocomplete="off"
        spellcheck={false}
        required
      />
      <LanguageField form={form} name="language" label={t('invitation.delegate.language')} required />
    </AnswerPage>
  )
}

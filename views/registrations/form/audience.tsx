import type { FormState } from '../../../src/http/form-state.ts'
import { formatList } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { FormType } from '../../../src/registrations/form/form-facts.ts'
import { TextField } from '../../components/form/field.tsx'
import { OnlyWhere } from './asked-question.tsx'

type Named = Pick<FormType, 'key' | 'title' | 'audience'>

const mostDomains = 4

type AudienceWordsProps = { readonly t: Translate; readonly type: Pick<FormType, 'audience'> }

/** For whom a type is, in words; nothing where it is for everyone. */
export function AudienceWords({ t, type: { audience } }: AudienceWordsProps) {
  switch (audience?.kind) {
    case 'code':
      return <>{t('register.for-code')}</>
    case 'list':
      return <>{t('register.for-list')}</>
    case 'domain': {
      const { values } = audience
      if (values.length > mostDomains) return <>{t('register.for-institutions')}</>
      const domains = values.map((domain) => `\u2068${domain}\u2069`)
      return <>{t('register.for-domains', { domains: formatList(t.locale, domains) })}</>
    }
    default:
      return null
  }
}

/** Whether the type is not for all. */
export function isLimited({ audience }: Pick<FormType, 'audience'>): boolean {
  return audience !== undefined && audience.kind !== 'all'
}

/** Whether whoever chooses the type must know a code. */
export function asksCode({ audience }: Pick<FormType, 'audience'>): boolean {
  return audience?.kind === 'code'
}

/** The field for the code of the type chosen. */
export function CodeField({ form }: { readonly form: FormState }) {
  const { t } = form
  return (
    <TextField
      form={form}
      name="code"
      label={t('register.code')}
      hint={t('register.code-hint')}
      autocomplete="off"
      spellcheck={false}
      width="w-m"
      required
    />
  )
}

/** The same where several types ask for one. */
export function SharedCodeField({
  form,
  types,
}: {
  readonly form: FormState
  readonly types: readonly Named[]
}) {
  const { t } = form
  const asking = types.filter(asksCode)
  const titles = formatList(
    t.locale,
    asking.map(({ title }) => title.text),
  )
  return (
    <OnlyWhere
      name={`${form.prefix}type`}
      values={asking.map(({ key }) => key)}
      words={t('register.only-for', { types: titles })}
    >
      <CodeField form={form} />
    </OnlyWhere>
  )
}

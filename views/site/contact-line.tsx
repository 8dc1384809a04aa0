import type { Translate } from '../../src/i18n/translate.ts'

type LineProps = {
  readonly t: Translate
  readonly notices: { readonly email: string | null; readonly phone: string | null }
}

/** Where to write, in one line. */
export function ContactLine({ t, notices }: LineProps) {
  const { email, phone } = notices
  if (!email && !phone) return null
  return (
    <p>
      {t('site.contact')}:{' '}
      {email && (
        <a href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </a>
      )}
      {email && phone && ' · '}
      {phone && (
        <bdi dir="ltr" class="num">
          {phone}
        </bdi>
      )}
    </p>
  )
}

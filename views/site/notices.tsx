import type { Frame } from '../frame.ts'
import { ContactLine } from './contact-line.tsx'
import { NoticePage } from './notice-page.tsx'

/** The site's contact block and its own notice, as its organizers wrote them. */
export type Notices = {
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly privacyNotice: string | undefined
  readonly privacyVersion: number
  readonly retentionMonths: number
}
type Props = { readonly frame: Frame; readonly notices: Notices }

export function PrivacyPage({ frame, notices }: Props) {
  const { t } = frame
  const { privacyNotice, privacyVersion, retentionMonths } = notices
  return (
    <NoticePage frame={frame} title={t('privacy.title')} lead={t('privacy.lead')}>
      <h2>{t('privacy.pages-title')}</h2>
      <p>{t('privacy.pages')}</p>
      <h2>{t('privacy.register-title')}</h2>
      <p>{t('privacy.register')}</p>
      <p>{t('privacy.own')}</p>
      <p>{t('privacy.mail')}</p>
      <p>{t('privacy.keep', { count: retentionMonths })}</p>
      {privacyNotice && (
        <>
          <h2>{t('privacy.notice')}</h2>
          {privacyNotice.split(/\n\s*\n/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </>
      )}
      <ContactLine t={t} notices={notices} />
      <p class="small soft">{t('privacy.version', { number: String(privacyVersion) })}</p>
    </NoticePage>
  )
}

export function AccessibilityPage({ frame, notices }: Props) {
  const { t } = frame
  return (
    <NoticePage frame={frame} title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <h2>{t('accessibility.pages-title')}</h2>
      <p>{t('accessibility.pages')}</p>
      <p>{t('accessibility.checked')}</p>
      <h2>{t('accessibility.events-title')}</h2>
      <p>{t('accessibility.events')}</p>
      <ContactLine t={t} notices={notices} />
    </NoticePage>
  )
}

export function ContactPage({ frame, notices }: Props) {
  const { t, site } = frame
  const { email, phone, website } = notices
  return (
    <NoticePage frame={frame} title={t('contact.title')} lead={t('contact.lead')}>
      <dl class="answers">
        {(site.secretariat || site.address) && (
          <div>
            <dt>{t('contact.address')}</dt>
            <dd>
              {site.secretariat}
              {site.secretariat && site.address && <br />}
              {site.address}
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{t('contact.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>
                <bdi>{email}</bdi>
              </a>
            </dd>
          </div>
        )}
        {phone && (
          <div>
            <dt>{t('contact.phone')}</dt>
            <dd>
              <bdi dir="ltr" class="num">
                {phone}
              </bdi>
            </dd>
          </div>
        )}
        {website && (
          <div>
            <dt>{t('contact.website')}</dt>
            <dd>
              <a href={website} rel="noreferrer">
                <bdi>{website}</bdi>
              </a>
            </dd>
          </div>
        )}
      </dl>
    </NoticePage>
  )
}

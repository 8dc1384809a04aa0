import type { FormState } from '../../src/http/form-state.ts'
import { formatInstant } from '../../src/i18n/formats.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import { TextField } from '../components/form/field.tsx'
import { LanguageField } from '../components/form/language-field.tsx'
import { Summary } from '../components/form/summary.tsx'
import { Icon } from '../components/icon.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import type { PasskeyFacts } from './sign-in-page.tsx'

type Passkey = { readonly credentialId: string; readonly label: string; readonly createdAt: Date }
type Session = {
  readonly method: 'link' | 'passkey'
  readonly createdAt: Date
  readonly browser: string
  readonly isThis: boolean
}

type AccountProps = {
  readonly frame: OfficeFrame
  readonly form: FormState
  readonly saved: boolean
  readonly zone: ZoneId
  readonly passkeys: readonly Passkey[]
  readonly sessions: readonly Session[]
  readonly adding: PasskeyFacts & {
    readonly siteName: string
    readonly userId: string
    readonly userName: string
  }
}

/** An organizer's own page: name and language, passkeys, sessions. */
export function AccountPage({ frame, form, saved, zone, passkeys, sessions, adding }: AccountProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('office.account')} current="account" refused={form.problems.size > 0}>
      <div class="head">
        <div>
          <h1>{t('office.account')}</h1>
          <p class="soft">
            <bdi>{frame.organizer.email}</bdi>
          </p>
        </div>
        <form method="post" action="/organizer/sign-out">
          <button type="submit" class="button plain">
            {t('account.sign-out')}
          </button>
        </form>
      </div>
      {saved && <Said words={t('account.saved')} />}
      <Summary form={form} />
      <Profile form={form} />
      <Passkeys t={t} form={form} zone={zone} passkeys={passkeys} adding={adding} />
      <Sessions t={t} zone={zone} sessions={sessions} />
    </OfficePage>
  )
}

/** What has just been done, told once. */
export function Said({ words }: { readonly words: string }) {
  return (
    <div class="said" role="status">
      <Icon name="check" />
      <span>{words}</span>
    </div>
  )
}

function Profile({ form }: { form: FormState }) {
  const { t } = form
  return (
    <section class="stack sect" aria-labelledby="profile">
      <h2 id="profile">{t('account.profile')}</h2>
      <form class="form" method="post" novalidate>
        <input type="hidden" name="act" value="profile" />
        <TextField form={form} name="name" label={t('account.name')} autocomplete="name" anyDirection />
        <LanguageField form={form} name="language" label={t('account.language')} required />
        <p class="row">
          <button type="submit" class="button">
            {t('account.save')}
          </button>
        </p>
      </form>
    </section>
  )
}

type PasskeysProps = Pick<AccountProps, 'form' | 'zone' | 'passkeys' | 'adding'> & { readonly t: Translate }

function Passkeys({ t, form, zone, passkeys, adding }: PasskeysProps) {
  return (
    <section class="stack sect" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('account.passkeys')}</h2>
      <p class="soft">{t('account.passkeys-lead')}</p>
      <ul class="todo">
        {passkeys.map(({ credentialId, label, createdAt }) => (
          <li>
            <b dir="auto">{label}</b>
            <span class="soft">{t('account.since', { time: formatInstant(t.locale, createdAt, zone) })}</span>
            <form method="post">
              <input type="hidden" name="act" value="remove-passkey" />
              <input type="hidden" name="passkey" value={credentialId} />
              <button type="submit" class="button plain slim">
                {t('account.passkey-remove')}
                <span class="unseen"> {label}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form
        class="form"
        method="post"
        data-passkey="make"
        data-challenge={adding.challenge}
        data-relying-party={adding.relyingParty}
        data-site-name={adding.siteName}
        data-user-id={adding.userId}
        data-user-name={adding.userName}
        data-known={passkeys.map(({ credentialId }) => credentialId).join(' ')}
      >
        <input type="hidden" name="act" value="add-passkey" />
        <input type="hidden" name="answer" value="" />
        <TextField form={form} name="label" label={t('account.passkey-label')} anyDirection />
        <p class="row">
          <button type="submit" class="button plain" hidden>
            <Icon name="plus" />
            {t('account.passkey-add')}
          </button>
        </p>
        <p class="small" role="status" data-passkey-problem hidden>
          {t('sign-in.passkey-none')}
        </p>
      </form>
    </section>
  )
}

type SessionsProps = Pick<AccountProps, 'zone' | 'sessions'> & { readonly t: Translate }

function Sessions({ t, zone, sessions }: SessionsProps) {
  return (
    <section class="stack sect" aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      <ul class="todo">
        {sessions.map(({ browser, method, createdAt, isThis }) => (
          <li>
            <b>
              <bdi>{browser || t('account.browser-unknown')}</bdi>
            </b>
            <span class="soft">
              {t(method === 'passkey' ? 'account.by-passkey' : 'account.by-link', {
                time: formatInstant(t.locale, createdAt, zone),
              })}
            </span>
            {isThis && <span class="tag">{t('account.this-session')}</span>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post">
          <input type="hidden" name="act" value="end-sessions" />
          <button type="submit" class="button plain">
            {t('account.end-others')}
          </button>
        </form>
      )}
    </section>
  )
}

import type { FormState } from '../../src/http/form-state.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'
import { TextField } from '../components/form/field.tsx'
import { Summary } from '../components/form/summary.tsx'
import { Icon } from '../components/icon.tsx'
import { type EntranceFrame, EntrancePage } from './entrance.tsx'

/** What the browser needs to use or make a passkey. */
export type PasskeyFacts = { readonly challenge: string; readonly relyingParty: string }

type SignInProps = EntranceFrame & {
  readonly form: FormState
  readonly next: string
  /** Set after a link was asked for: the code that opens it on another device. */
  readonly sent: { readonly code: string } | null
  readonly passkey: PasskeyFacts
  /** Why the former way in did not open. */
  readonly note: MessageKey | null
}

/** Both ways in. After asking it says the same for any address (PRIV-3). */
export function SignInPage({ form, next, sent, passkey, note, ...frame }: SignInProps) {
  const { t } = frame
  return (
    <EntrancePage {...frame} title={t('sign-in.title')} refused={form.problems.size > 0}>
      <div class="form sect">
        <Summary form={form} />
        {note && (
          <p class="note tone" data-state="few" role="alert">
            {t(note)}
          </p>
        )}
        {sent ? <Sent {...frame} code={sent.code} /> : <p class="soft">{t('sign-in.lead')}</p>}
        <form class="stack" method="post" action="/organizer/sign-in" novalidate>
          <input type="hidden" name="next" value={next} />
          <TextField
            form={form}
            name="email"
            type="email"
            autocomplete="username"
            label={t('sign-in.email')}
            hint={t('sign-in.email-hint')}
            required
          />
          <p class="row">
            <button type="submit" class={sent ? 'button plain' : 'button'}>
              {t(sent ? 'sign-in.send-again' : 'sign-in.send')}
            </button>
          </p>
        </form>
        <PasskeyWay {...frame} next={next} passkey={passkey} />
      </div>
    </EntrancePage>
  )
}

function Sent({ t, code }: Pick<EntranceFrame, 't'> & { readonly code: string }) {
  return (
    <div class="note" role="status">
      <p>
        <b>{t('sign-in.sent')}</b> {t('sign-in.sent-where')}
      </p>
      <p>
        {t('sign-in.sent-code')}{' '}
        <b>
          <bdi dir="ltr" class="num">
            {`${code.slice(0, 3)} ${code.slice(3)}`}
          </bdi>
        </b>
      </p>
    </div>
  )
}

function PasskeyWay({
  t,
  next,
  passkey,
}: Pick<EntranceFrame, 't'> & { next: string; passkey: PasskeyFacts }) {
  return (
    <form
      class="stack"
      method="post"
      action="/organizer/sign-in/passkey"
      data-passkey="use"
      data-challenge={passkey.challenge}
      data-relying-party={passkey.relyingParty}
    >
      <h2>{t('sign-in.passkey')}</h2>
      <p class="soft small">{t('sign-in.passkey-hint')}</p>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="answer" value="" />
      <p class="row">
        <button type="submit" class="button plain" hidden>
          <Icon name="person" />
          {t('sign-in.passkey-use')}
        </button>
      </p>
      <p class="small" role="status" data-passkey-problem hidden>
        {t('sign-in.passkey-none')}
      </p>
    </form>
  )
}

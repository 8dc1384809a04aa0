import type { FormState } from '../../src/http/form-state.ts'
import { TextField } from '../components/form/field.tsx'
import { Summary } from '../components/form/summary.tsx'
import { hole, Sentence } from '../components/sentence.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { titleOf } from './ask-page.tsx'

/** Asks for the address to send one's links to. */
export function MyPage({ frame, form }: { readonly frame: Frame; readonly form: FormState }) {
  const { t } = frame
  const title = t('my.title')
  return (
    <PublicPage frame={frame} title={titleOf(form, title)} current="my" unlisted>
      <header class="lead">
        <h1>{title}</h1>
        <p>{t('my.lead')}</p>
      </header>
      <div class="stack">
        <Summary form={form} />
        <form class="form" method="post" novalidate>
          <TextField
            form={form}
            name="email"
            type="email"
            label={t('register.email')}
            autocomplete="email"
            spellcheck={false}
            required
          />
          <div class="row">
            <button type="submit" class="button">
              {t('my.send')}
            </button>
          </div>
        </form>
      </div>
    </PublicPage>
  )
}

/** Says the same whether or not there are registrations with the address (PRIV-3). */
export function LinksAskedPage({ frame, email }: { readonly frame: Frame; readonly email: string }) {
  const { t, link } = frame
  return (
    <PublicPage frame={frame} title={t('my.sent')} current="my" unlisted>
      <header class="lead">
        <h1>{t('my.sent')}</h1>
        <p role="status">
          <Sentence words={t('my.sent-text', { email: hole })}>
            <b dir="ltr">{email}</b>
          </Sentence>
        </p>
      </header>
      <p class="row">
        <a class="button plain" href={link('/my')}>
          {t('my.again')}
        </a>
      </p>
    </PublicPage>
  )
}

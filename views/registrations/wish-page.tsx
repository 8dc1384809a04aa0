import type { Event, Texts } from '../../src/events/event.ts'
import type { FormState } from '../../src/http/form-state.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { TextField } from '../components/form/field.tsx'
import { LanguageField } from '../components/form/language-field.tsx'
import { hole, Sentence } from '../components/sentence.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { AskPage } from './ask-page.tsx'

type WishProps = {
  readonly frame: Frame
  readonly form: FormState
  readonly event: Event
  readonly texts: Texts
  readonly languages: readonly Locale[]
}

/** Asks for the address to write to once the event's date is fixed. */
export function WishPage({ frame, form, event, texts, languages }: WishProps) {
  const { t } = frame
  return (
    <AskPage
      {...{ frame, event, texts, form }}
      title={t('wishes.title')}
      current="events"
      lead={<p>{t('wishes.lead')}</p>}
    >
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
        <LanguageField
          form={form}
          name="language"
          label={t('register.language')}
          required
          languages={languages}
        />
        <div class="row">
          <button type="submit" class="button">
            {t('wishes.send')}
          </button>
        </div>
      </form>
    </AskPage>
  )
}

type WishedProps = { readonly frame: Frame; readonly slug: string; readonly email: string }

/** Says the same whether or not the address had wished before (PRIV-3). */
export function WishedPage({ frame, slug, email }: WishedProps) {
  const { t, link } = frame
  return (
    <PublicPage frame={frame} title={t('wishes.sent')} unlisted>
      <header class="lead">
        <h1>{t('wishes.sent')}</h1>
        <p role="status">
          <Sentence words={t('wishes.sent-text', { email: hole })}>
            <b dir="ltr">{email}</b>
          </Sentence>
        </p>
      </header>
      <p class="row">
        <a class="button plain" href={link(`/events/${slug}`)}>
          {t('mail.event-page')}
        </a>
        <a class="button bare" href={link(`/events/${slug}/tell-me`)}>
          {t('wishes.again')}
        </a>
      </p>
    </PublicPage>
  )
}
